import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedPattern, hostOf, hostsFrom, isOnSite, isUnder } from './hosts';

describe('hostOf', () => {
  it.each([
    ['news.test', 'news.test'],
    ['  News.Test ', 'news.test'],
    ['www.news.test', 'news.test'],
    ['https://www.news.test/a/b?c#d', 'news.test'],
    ['http://news.test:8080/', 'news.test'],
    ['news.test/politics', 'news.test'],
    ['أخبار.test', 'xn--igbicxr.test'],
  ])('%j is %s', (typed, host) => {
    expect(hostOf(typed)).toBe(host);
  });

  it.each([
    '',
    'news',
    'localhost',
    'two words.test',
    '127.0.0.1',
    '[::1]',
    'file:///etc/hosts',
    'chrome://extensions',
    'javascript://news.test/%0aalert(1)',
    '*.news.test',
    'https://',
    '.test',
  ])('%j is no site', (typed) => {
    expect(hostOf(typed)).toBeNull();
  });

  it('gives only what it gives again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain(), fc.webUrl()), (typed) => {
        const host = hostOf(typed);
        if (host !== null) expect(hostOf(host)).toBe(host);
      }),
    );
  });

  it('makes patterns that name one site', () => {
    fc.assert(
      fc.property(fc.domain(), (domain) => {
        const host = hostOf(domain);
        if (host === null) return;
        expect(addedPattern(host)).toMatch(/^https:\/\/\*\.([a-z0-9-]+\.)+[a-z0-9-]+\/\*$/);
      }),
    );
  });
});

describe('a site', () => {
  it('has its own host and those under it, and no other', () => {
    expect(isUnder('news.test', ['news.test'])).toBe(true);
    expect(isUnder('arabic.news.test', ['news.test'])).toBe(true);
    expect(isUnder('badnews.test', ['news.test'])).toBe(false);
    expect(isUnder('test', ['news.test'])).toBe(false);
    expect(isOnSite('https://www.news.test/a', ['news.test'])).toBe(true);
    expect(isOnSite('https://daily.test/?https://news.test/', ['news.test'])).toBe(false);
    for (const none of [null, undefined, '', 'news.test']) {
      expect(isOnSite(none, ['news.test'])).toBe(false);
    }
  });
});

describe('hostsFrom', () => {
  it('takes hosts out of anything, sorted, each once', () => {
    expect(hostsFrom(['b.test', 'a.test', 'b.test', 7, 'no', 'https://c.test', null])).toEqual([
      'a.test',
      'b.test',
    ]);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (value) => {
        const hosts = hostsFrom(value);
        expect(hostsFrom(hosts)).toEqual(hosts);
      }),
    );
    expect(hostsFrom(Array.from({ length: 5_000 }, (_, i) => `n${i}.test`))).toHaveLength(1_000);
  });
});
