// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hasChanged, hasText, pageText, quickText, sampleProse } from './page-text';
import { runAtOnce } from './steps';

const row = (word: string) => `${word} `.repeat(12);

describe('sampleProse', () => {
  it('finds rows of words, and none in code', () => {
    expect(sampleProse(`menu\n${row('prose')}\nmenu`)).toEqual([`\n${row('prose')}`]);
    expect(
      sampleProse('const a = { b: 1 }; let c = "d"; if (e) { f(); } g(h, i); return j; k'),
    ).toEqual([]);
    expect(sampleProse('日'.repeat(45))).toHaveLength(1);
  });

  it('comes to an end in data that has no spaces', () => {
    const data = '%D9%85'.repeat(100_000);
    expect(sampleProse(`${data} ${row('prose')}`)).toHaveLength(1);
  });

  it('tells one text from another by its rows', () => {
    const before = row('before').repeat(9);
    expect(hasChanged(sampleProse(row('after').repeat(9)), before)).toBe(true);
    expect(hasChanged(sampleProse(before), `menu ${before}`)).toBe(false);
  });
});

/** The page, with so many paragraphs, and what else it is given. */
function page(paragraphs: number, rest = ''): Document {
  document.body.innerHTML = '<p>words </p>'.repeat(paragraphs) + rest;
  return document;
}

/** A page on which `<img name="getElementsByTagName">` takes the method's place. */
function misled(document: Document): Document {
  return new Proxy(document, {
    get: (target, name) =>
      name === 'getElementsByTagName' ? target.body : (Reflect.get(target, name) as unknown),
  });
}

const textOf = (document: Document) => runAtOnce(pageText(document));

describe('quickText', () => {
  it('takes all of a page that shows its text, and of one that has no scripts', () => {
    expect(quickText(page(10, '<script>data</script>'))).toContain('data');
    expect(quickText(page(1))).toContain('words');
  });

  it('leaves to the slow way what may hold as data what it does not show, or holds much', () => {
    expect(quickText(page(9, '<script>data</script>'))).toBeNull();
    expect(quickText(page(10, '<script>data</script>'.repeat(31)))).toBeNull();
    expect(quickText(page(10, `<script>${'data '.repeat(50_000)}</script>`))).toBeNull();
    expect(quickText(page(5_001))).toBeNull();
    expect(quickText(misled(page(10)))).toBeNull();
  });
});

describe('pageText', () => {
  it('leaves out scripts, styles and lists to choose from', () => {
    const rest =
      'before <script>code</script><style>rules</style><p>between</p>' +
      '<select><option>country</option></select>';
    const text = textOf(page(1, rest));
    expect(text).toMatch(/words\s+before\s+between/);
    expect(text).not.toMatch(/code|rules|country/);
  });
});

describe('hasText', () => {
  it('takes rows of words for it, or more text than any menu has', () => {
    const empty = page(0);
    expect(hasText(empty, `${row('prose')}\n`.repeat(5))).toBe(true);
    expect(hasText(empty, 'menu\n'.repeat(1_000))).toBe(false);
    expect(hasText(empty, 'x + y = z\n'.repeat(6_000))).toBe(true);
  });

  it('takes paragraphs for it, unless it cannot count them', () => {
    expect(hasText(page(10), 'words')).toBe(true);
    expect(hasText(page(9), 'words')).toBe(false);
    expect(hasText(misled(page(10)), 'words')).toBe(false);
  });
});
