import { describe, expect, it } from 'vitest';
import type { Detection } from '@/lib/detect/types';
import { fileClipping, refile } from './filing';
import type { Filing } from './types';

const detection: Detection = {
  covered: true,
  probability: 0.9,
  evidence: [],
  events: [
    { id: 'first', confidence: 0.8 },
    { id: 'second', confidence: 0.1 },
  ],
  eventSure: 'sure',
  named: ['someone', 'a-term', 'elsewhere'],
  notices: [],
  published: null,
};
const found = { entityIds: ['elsewhere'], termIds: [] };
const termIds = new Set(['a-term']);

describe('fileClipping', () => {
  it('files a quote under the page’s event and the names in its own words', () => {
    expect(fileClipping(detection, found, { whole: false, termIds })).toEqual({
      by: 'detector',
      eventIds: ['first'],
      entityIds: ['elsewhere'],
      termIds: [],
    });
  });

  it('files a whole article under what its page names too, each once', () => {
    expect(fileClipping(detection, found, { whole: true, termIds })).toMatchObject({
      entityIds: ['elsewhere', 'someone'],
      termIds: ['a-term'],
    });
  });

  it.each([
    ['an unsure event', { ...detection, eventSure: 'unsure' } as const],
    ['a page on something else', { ...detection, covered: false }],
    ['a page that was not read', null],
  ])('files %s under no event', (_what, given) => {
    expect(fileClipping(given, found, { whole: false, termIds }).eventIds).toEqual([]);
  });
});

describe('refile', () => {
  it('keeps the reader’s word, and takes the newer of the detector’s', () => {
    const by = (who: Filing['by'], event: string): Filing => {
      return { by: who, eventIds: [event], entityIds: [], termIds: [] };
    };
    expect(refile(by('reader', 'mine'), by('detector', 'theirs')).eventIds).toEqual(['mine']);
    expect(refile(by('detector', 'old'), by('detector', 'new')).eventIds).toEqual(['new']);
  });
});
