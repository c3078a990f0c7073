import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits';
import { validate, validators } from './validators';

const reading = {
  url: 'https://news.test/a',
  canonical: null,
  lang: 'en',
  kind: 'article',
  headline: 'Talks resume',
  description: null,
  published: null,
  siteName: null,
  paragraphs: ['One.', 'Two.'],
  truncated: false,
};

describe('page/read', () => {
  const ok = (changes: object) => validate('page/read', { reading: { ...reading, ...changes } });

  it('takes a reading as it is', () => {
    expect(ok({})).toEqual({ reading });
  });

  it.each([
    { url: 'javascript:alert(1)' },
    { url: 'file:///etc/passwd' },
    { url: 'data:text/html,x' },
    { url: 'news' },
    { url: `https://news.test/${'a'.repeat(LIMITS.url)}` },
    { url: null },
    { kind: 'advert' },
    { headline: null },
    { headline: 'x'.repeat(LIMITS.headline + 1) },
    { published: 7 },
    { description: undefined },
    { canonical: ['https://news.test/'] },
    { paragraphs: 'text' },
    { paragraphs: [1] },
    { paragraphs: { length: 1, 0: 'text' } },
    { paragraphs: new Array(LIMITS.paragraphs + 1).fill('') },
    { paragraphs: ['x'.repeat(LIMITS.text), 'x'] },
    { truncated: 1 },
    { more: 'than asked' },
  ])('refuses case %#', (changes) => expect(ok(changes)).toBeNull());

  it('takes as much as the limits allow, and odd text as it is', () => {
    expect(ok({ paragraphs: ['x'.repeat(LIMITS.text)] })).not.toBeNull();
    expect(ok({ headline: '\ud800 \0 \u202e' })).not.toBeNull();
  });

  it.each([
    ['canonical', LIMITS.url],
    ['lang', LIMITS.lang],
    ['description', LIMITS.description],
    ['published', LIMITS.published],
    ['siteName', LIMITS.siteName],
  ])('takes a %s that is too long for none', (fact, longest) => {
    const long = 'x'.repeat(longest);
    expect(ok({ [fact]: long })?.reading).toEqual({ ...reading, [fact]: long });
    expect(ok({ [fact]: `${long}x` })?.reading).toEqual({ ...reading, [fact]: null });
  });

  it('refuses a reading with a part missing', () => {
    for (const part of Object.keys(reading)) expect(ok({ [part]: undefined })).toBeNull();
  });
});

describe('the others', () => {
  it.each([
    ['page/opened', { url: 'http://news.test/' }, true],
    ['page/opened', { url: 'chrome://settings' }, false],
    ['page/unrelated', { url: 'https://news.test/', tabId: 1 }, false],
    ['page/wanted', { url: 'https://news.test/' }, true],
    ['page/wanted', {}, false],
    ['tab/check', { tabId: 1 }, true],
    ['tab/check', { tabId: 1.5 }, false],
    ['tab/check', { tabId: -1 }, false],
    ['tab/check', { tabId: '1' }, false],
    ['tab/probe', {}, false],
    ['tab/judge', { tabId: 1, judgement: 'about' }, true],
    ['tab/judge', { tabId: 1, judgement: null }, true],
    ['tab/judge', { tabId: 1, judgement: 'maybe' }, false],
    ['tab/judge', { tabId: 1 }, false],
  ] as const)('%s %j: %s', (name, request, good) => {
    expect(validate(name, request) !== null).toBe(good);
  });

  it('never throw, whatever arrives', () => {
    const names = Object.keys(validators).filter((name) => name in validators);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything(), (name, request) => {
        if (isName(name)) validate(name, request);
      }),
    );
  });
});

function isName(name: string): name is keyof typeof validators {
  return name in validators;
}
