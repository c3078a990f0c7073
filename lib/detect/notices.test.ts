import { describe, expect, it } from 'vitest';
import type { Mention } from './mentions';
import { noticesOf, type NoticeInput } from './notices';
import type { DetectorTables } from './tables';
import type { PageReading } from './types';

const reading: PageReading = {
  url: 'https://news.test/1',
  canonical: null,
  lang: 'en',
  kind: 'article',
  headline: 'A report',
  description: null,
  published: null,
  siteName: null,
  paragraphs: ['A first paragraph.'],
  truncated: false,
};
const text = 'The Barracks met the Skin Doctor on Monday';
const at = (words: string, rest: Partial<Mention>): Mention => ({
  concept: { kind: 'entity', entity: 0 },
  conceptId: 0,
  zone: 0,
  sentence: 0,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  weak: false,
  slip: false,
  single: false,
  langs: [],
  ...rest,
});
const entity = { id: 'ada', type: 'Person' };
const event = { id: 'meeting', start: 20_000, end: 20_001 };
// Only what notices look at.
const tables = { entities: [entity], events: [event], concepts: [] } as unknown as DetectorTables;
const monday = at('Monday', { concept: { kind: 'weekday', number: 1 } });

function notices(input: Partial<NoticeInput>) {
  const events = [{ id: 'meeting', confidence: 0.9 }];
  const zones = [{ where: 'lead', text }] as const;
  const plain = { reading, zones, mentions: [], ambiguous: [], events, sure: true };
  return noticesOf({ ...plain, ...input }, tables);
}
const dated = (published: string) => ({ reading: { ...reading, published } });

describe('noticesOf', () => {
  it('says nothing of a plain page', () => {
    expect(notices(dated('2024-10-05'))).toEqual([]);
  });

  it('says who is meant by a garbled name, each garbling once', () => {
    const slip = at('Skin Doctor', { slip: true });
    expect(notices({ mentions: [slip, slip] })).toEqual([
      { kind: 'garbled-name', quote: 'Skin Doctor', entities: ['ada'] },
    ]);
  });

  it('takes two phrases of a machine, and not one, for a machine translation', () => {
    const concept = { kind: 'translated' } as const;
    const [one, two] = [at('The Barracks', { concept }), at('Skin Doctor', { concept })];
    expect(notices({ mentions: [one] })).toEqual([]);
    expect(notices({ mentions: [one, two] })[0]?.kind).toBe('machine-translation');
  });

  it('names all who may be meant where the page does not decide', () => {
    const ambiguous = [{ mention: at('Barracks', {}), entities: ['ada', 'bob', 'ada'] }];
    expect(notices({ ambiguous })[0]?.entities).toEqual(['ada', 'bob']);
  });

  it('warns of a date that cannot be', () => {
    expect(notices(dated('2024-02-31'))[0]?.kind).toBe('impossible-date');
    expect(notices(dated('2024-08-01'))[0]?.kind).toBe('impossible-date');
  });

  it('warns of an old report that passes for new, and not of history', () => {
    expect(notices({ ...dated('2025-02-01'), mentions: [monday] })[0]?.kind).toBe('recirculated');
    expect(notices({ ...dated('2034-02-01'), mentions: [monday] })).toEqual([]);
  });
});
