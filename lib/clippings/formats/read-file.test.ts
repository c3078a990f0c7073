// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCollection, fakeClipping } from '../fake-clipping';
import { FILE_LIMITS } from '../limits';
import { LOSSLESS } from './formats';
import { readFile, readText } from './read-file';

const options = { now: new Date('2026-01-08'), language: 'en', eventName: () => null } as const;
const kept = { clipping: fakeClipping(1, { note: 'n', tags: ['t'] }), others: [] };
const [json, annotations] = LOSSLESS;
const write = async (format = json) => (await format?.write([kept], options)) ?? '';
const codeOf = async (text: string) => {
  const parsed = await readText(text);
  return parsed.ok ? 'taken' : parsed.code;
};

describe('a broken file of our own', () => {
  it('is refused wherever it is cut off', async () => {
    const text = (await write()).trimEnd();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), async (end) => {
        expect(await codeOf(text.slice(0, end))).toMatch(/^file-(broken|unknown)$/);
      }),
    );
  });

  it('is refused where a word of it was changed, or a clipping is missing', async () => {
    const text = await write();
    expect(await codeOf(text)).toBe('taken');
    expect(await codeOf(text.replace('four hours', 'five hours'))).toBe('file-broken');
    expect(await codeOf(text.replace('"count":1', '"count":2'))).toBe('file-broken');
    expect(await codeOf(text.replace('"clippings":[', '"clippings":[],"x":['))).toBe('file-broken');
  });

  it('is taken however it is laid out', async () => {
    expect(await codeOf(JSON.stringify(JSON.parse(await write()), null, 4))).toBe('taken');
    expect(await codeOf(`\ufeff${await write()}`)).toBe('taken');
  });

  it('is not guessed at where it is of a newer version', async () => {
    expect(await codeOf((await write()).replace('"version":2', '"version":3'))).toBe('file-newer');
  });
});

describe('a hostile file', () => {
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  it.each([
    ['', 'file-unknown'],
    ['hello', 'file-unknown'],
    ['null', 'file-unknown'],
    ['7', 'file-unknown'],
    ['[]', 'file-unknown'],
    ['{}', 'file-unknown'],
    ['{"a":1', 'file-broken'],
    [deep(200), 'file-broken'],
    [deep(200_000), 'file-broken'],
    ['{"__proto__":{"polluted":true}}', 'file-broken'],
    [
      '[{"url":"https://news.test/","highlights":[{"__proto__":{"x":1},"text":"a"}]}]',
      'file-broken',
    ],
    ['[{"url":7,"highlights":[]}]', 'file-unknown'],
    ['[{"url":"https://news.test/","highlights":[7]}]', 'file-broken'],
    ['{"rows":[{"id":7,"uri":"https://news.test/","created":"x"}]}', 'file-broken'],
  ])('%.60s is %s', async (text, code) => {
    expect(await codeOf(text)).toBe(code);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each([
    ['"https://news.test/2025/a"', '"javascript:alert(1)"'],
    ['"https://news.test/2025/a"', '"data:text/html,x"'],
    ['"amber"', '"__proto__"'],
    ['"ltr"', '7'],
  ])('with %s turned into %s is refused', async (from, to) => {
    expect(await codeOf((await write(annotations)).replaceAll(from, to))).toBe('file-broken');
  });

  it('has its script addresses left out where it is another program’s', async () => {
    const text = JSON.stringify([
      { url: 'javascript:alert(1)', highlights: [{ text: 'a', timestamp: '2025-01-01' }] },
      { url: 'https://news.test/', highlights: [{ text: 'b', timestamp: '2025-01-01' }] },
    ]);
    const parsed = await readText(text);
    expect(parsed.ok && parsed.clippings.map(({ clipping }) => clipping.text)).toEqual(['b']);
    expect(parsed).toMatchObject({ leftOut: 1 });
  });

  it('of 100 MB is refused before it is read', async () => {
    const huge = { size: 100_000_000, text: () => Promise.reject(new Error('was read')) };
    expect(await readFile(huge)).toEqual({ ok: false, code: 'file-too-large' });
    expect(huge.size).toBeGreaterThan(FILE_LIMITS.bytes);
  });

  it('never throws, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        const parsed = await readText(text);
        expect(typeof parsed.ok).toBe('boolean');
      }),
    );
  });

  it('never throws where it looks like one of ours', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCollection, fc.nat(), fc.jsonValue(), async (all, at, value) => {
        const file = JSON.parse((await annotations?.write(all, options)) ?? '') as {
          items: Record<string, unknown>[];
        };
        const item = file.items[at % Math.max(1, file.items.length)];
        const keys = Object.keys(item ?? {});
        if (item) item[keys[at % keys.length] ?? ''] = value;
        await readText(JSON.stringify(file));
      }),
    );
  });
});

describe('Hypothesis', () => {
  const row = {
    id: 'AbC123',
    created: '2025-07-26T10:00:00.000000+00:00',
    updated: '2025-07-27T10:00:00.000000+00:00',
    user: 'acct:someone@hypothes.is',
    uri: 'https://news.test/2025/a?utm_source=x',
    text: 'my note',
    tags: ['one', 'two'],
    group: '__world__',
    document: { title: ['A title'] },
    target: [
      {
        source: 'https://news.test/2025/a',
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]' },
          { type: 'TextPositionSelector', start: 10, end: 20 },
          {
            type: 'TextQuoteSelector',
            exact: 'لقاء',
            prefix: 'p ',
            suffix: ' s',
          },
        ],
      },
    ],
  };

  it.each([
    ['search results', { total: 1, rows: [row] }],
    ['a bare list', [row]],
  ])('is read from %s', async (_form, file) => {
    const parsed = await readText(JSON.stringify(file));
    if (!parsed.ok) throw new Error(parsed.code);
    expect(parsed.format).toBe('hypothesis');
    expect(parsed.clippings[0]?.clipping).toMatchObject({
      kind: 'quote',
      text: 'لقاء',
      note: 'my note',
      tags: ['one', 'two'],
      created: '2025-07-26T10:00:00.000Z',
      modified: '2025-07-27T10:00:00.000Z',
      page: {
        url: 'https://news.test/2025/a',
        title: 'A title',
        inLanguage: 'ar',
        direction: 'rtl',
      },
      selectors: {
        quote: { prefix: 'p ', suffix: ' s' },
        position: { type: 'TextPositionSelector', start: 10, end: 20 },
      },
    });
  });

  it('gives the same clipping each time, so that a second import adds nothing', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => readText(JSON.stringify([row]))));
    expect(one).toEqual(other);
  });

  it('makes a bookmark of a note on a page', async () => {
    const note = { ...row, target: [{ source: row.uri }] };
    const parsed = await readText(JSON.stringify([note]));
    expect(parsed.ok && parsed.clippings[0]?.clipping.kind).toBe('bookmark');
  });
});

describe('Obsidian’s Web Clipper', () => {
  it('is read, its markup as words', async () => {
    const file = [
      {
        url: 'https://news.test/2025/a',
        highlights: [
          {
            text: '<p>They <b>met</b> &amp; talked<img src=x onerror=alert(1)></p>',
            timestamp: '2025-07-26T10:00:00.000Z',
            notes: ['a', 'b'],
          },
          { type: 'text', content: 'plain', id: '1753524000000', xpath: '/p', startOffset: 0 },
          { text: '<p> </p>' },
        ],
      },
    ];
    const parsed = await readText(JSON.stringify(file));
    if (!parsed.ok) throw new Error(parsed.code);
    expect(
      parsed.clippings.map(({ clipping }) => [clipping.text, clipping.note, clipping.created]),
    ).toEqual([
      ['They met & talked', 'a\n\nb', '2025-07-26T10:00:00.000Z'],
      ['plain', '', '2025-07-26T10:00:00.000Z'],
    ]);
  });
});

describe('Web Annotation of others', () => {
  it('is read in the forms the model allows', async () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'http://example.org/anno1',
      type: 'Annotation',
      created: '2015-01-31T12:03:45Z',
      body: [
        { type: 'TextualBody', value: 'a comment' },
        { type: 'TextualBody', value: 'tag', purpose: 'tagging' },
      ],
      target: {
        source: 'http://example.org/page1',
        selector: {
          type: 'TextQuoteSelector',
          exact: 'anotation',
          prefix: 'this is an ',
          suffix: ' that',
        },
      },
    };
    const bookmark = {
      ...annotation,
      id: 'http://example.org/2',
      body: undefined,
      bodyValue: 'x',
      target: 'http://example.org/page2',
    };
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: [annotation, bookmark],
    };
    for (const file of [page, [annotation, bookmark], { '@context': '', first: page }]) {
      const parsed = await readText(JSON.stringify(file));
      if (!parsed.ok) throw new Error(parsed.code);
      expect(
        parsed.clippings.map(({ clipping: c }) => [c.kind, c.text, c.note, c.tags, c.page.url]),
      ).toEqual([
        ['quote', 'anotation', 'a comment', ['tag'], 'http://example.org/page1'],
        ['bookmark', '', 'x', [], 'http://example.org/page2'],
      ]);
    }
  });
});
