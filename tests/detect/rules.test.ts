import { describe, expect, it } from 'vitest';
import { understand } from '@/lib/detect/detect';
import { loadTables } from '@/lib/detect/tables';
import { preparedData } from '../../scripts/data/prepare';

const tables = loadTables(preparedData().detector().bytes.buffer);

function read(headline: string, ...paragraphs: string[]) {
  const page = {
    url: 'https://news.test/1',
    canonical: null,
    lang: 'en',
    kind: 'article',
  } as const;
  const rest = { description: null, published: null, siteName: null, truncated: false };
  return understand({ ...page, ...rest, headline, paragraphs }, tables);
}

const features = (headline: string, ...paragraphs: string[]) =>
  read(headline, ...paragraphs).features.map(({ name }) => name);
const named = (headline: string) =>
  read(headline).resolution.resolved.flatMap(({ entity }) => entity?.id ?? []);

describe('a surname', () => {
  it('is its only bearer’s in a sentence that names the other party', () => {
    expect(named('Olmert’s aides and the Syrian envoys never shared a room')).toContain(
      'ehud-olmert',
    );
  });

  it('is so beside one who speaks for the other party', () => {
    expect(named('Olmert and Moualem wait for each other')).toEqual(
      expect.arrayContaining(['ehud-olmert', 'walid-al-moualem']),
    );
  });

  it('of one who speaks for neither is so beside either party', () => {
    expect(named('Kissinger flies to Damascus again')).toContain('henry-kissinger');
    expect(named('Kissinger flies home again')).not.toContain('henry-kissinger');
  });

  it('that two bear is his who fits the others in time', () => {
    expect(named('Warren Christopher saw Assad in Damascus')).toContain('hafez-al-assad');
    expect(named('Ahmed al-Sharaa speaks of Assad in Damascus')).toContain('bashar-al-assad');
  });

  it('is nobody’s where nothing else is named', () => {
    expect(named('Olmert’s aides never shared a room')).not.toContain('ehud-olmert');
  });
});

describe('other subjects', () => {
  it('have a feature each, beside the one for any', () => {
    const found = features('Damascus condemns Israel before the General Assembly vote');
    expect(found).toContain('other-subject/headline');
    expect(found).toContain('other-subject/headline/protest');
    expect(found).toContain('other-subject/headline/council');
    expect(found).not.toContain('other-subject/headline/sport');
  });
});

describe('both parties in a headline', () => {
  it('do not speak for talks where it names no act and no term of theirs', () => {
    expect(features('Israel and Syria brace for a storm')).toContain('no-act/headline/both');
    expect(features('Israel and Syria meet in Paris')).not.toContain('no-act/headline/both');
  });
});

describe('a person of a third party beside one of the two', () => {
  it('is another pair, as their country is', () => {
    const joined = 'other-pair/headline/joined';
    expect(features('Fidan and Syria hold talks in Ankara')).toContain(joined);
    expect(features('Syria holds talks in Ankara on trade')).not.toContain(joined);
  });

  it('talks of the second of the two where that is only the place', () => {
    const elsewhere = 'other-pair/headline/elsewhere';
    expect(features('Turkey and Israel agree on a hotline in Syria')).toContain(elsewhere);
    expect(features('Syria and Israel agree on a hotline in Turkey')).not.toContain(elsewhere);
  });
});
