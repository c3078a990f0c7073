import type { BenchPage } from './pages';

const SYLLABLES = 'ka lo mi tu ren sa vol pe da ni gor el ba fu zo har wen qui'.split(' ');
const PARAGRAPH = 600;

/**
 * A page with so many characters of text in paragraphs, none of which gives a reason to read it, as
 * a site of some size builds it. The same for the same size.
 */
export function largePage(characters: number): BenchPage {
  const random = generator(characters);
  const word = () =>
    Array.from({ length: 1 + random(4) }, () => SYLLABLES[random(SYLLABLES.length)] ?? '').join('');
  const parts: string[] = [];
  for (let length = 0; length < characters; length += PARAGRAPH) {
    let text = '';
    while (text.length < PARAGRAPH) text += `${word()} `;
    const link = `<a href="/${length}">${word()}</a>`;
    parts.push(`<div class="block"><p>${text}${link}.</p></div>`);
  }
  const url = `https://news.example.org/large/${characters}`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${word()}</title>
</head><body><main><article><h1>${word()} ${word()}</h1>${parts.join('\n')}</article></main></body></html>`;
  return { name: `${characters / 1e6} MB`, url, html, origin: 'own' };
}

/** Whole numbers below a bound, by Lehmer's generator: no chance in a measurement's input. */
function generator(seed: number): (bound: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}
