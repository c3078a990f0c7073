// What we write, read by the tools of those worlds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import jsonld from 'jsonld';
import type { JsonLd } from 'jsonld/jsonld-spec';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { arbitraryCollection, fakeClipping, fakePage } from '../fake-clipping';
import type { Kept } from '../types';
import { citation } from './citation';
import { csl, cslItems } from './csl';
import { csv } from './csv';
import { html } from './html';
import { markdown } from './markdown';
import { ris } from './ris';
import type { ExportFormat } from './types';
import { webAnnotation } from './web-annotation';

const options = {
  now: new Date('2026-01-08T10:00:00.000Z'),
  language: 'ar',
  eventName: (id: string) => `event ${id}`,
} as const;
const write = async (format: ExportFormat, kept: readonly Kept[]) => format.write(kept, options);

const page = fakePage({ title: 'لقاء: "أول"', author: 'Someone Else', inLanguage: 'ar' });
const kept: Kept[] = [
  fakeClipping(1, { page, note: 'first\n---\nsecond', tags: ['rounds', 'a; b'] }),
  fakeClipping(2, { page, text: 'another *quote*\n# not a heading' }),
  fakeClipping(3, {
    page: fakePage({ url: 'https://news.test/2025/b', published: '2026-01-05/2026-01-06' }),
  }),
  fakeClipping(4, { deleted: '2025-02-01T00:00:00.000Z' }),
].map((clipping) => ({ clipping, others: [] }));

describe('a citation processor', () => {
  it('reads our CSL-JSON, an item a page, the trash left out', async () => {
    const items = new Cite(await write(csl, kept)).data;
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      type: 'article-newspaper',
      title: 'لقاء: "أول"',
      author: [{ literal: 'Someone Else' }],
      issued: { 'date-parts': [[2025, 7, 24]] },
    });
    const set = new Cite(cslItems(kept)).format('bibliography', {
      format: 'text',
      template: 'apa',
      lang: 'en-US',
    });
    expect(set).toContain('Someone Else. (2025, July 24)');
    expect(set).toContain('(2026, January 5–6)');
    expect(set).toContain('https://news.test/2025/b');
  });

  it('reads our RIS', async () => {
    const text = await write(ris, kept);
    expect(text).toContain('DA  - 2025/07/24\r\n');
    const [first, second] = new Cite(text).data;
    expect(first).toMatchObject({
      type: 'article-newspaper',
      title: 'لقاء: "أول"',
      'container-title': 'News',
      issued: { 'date-parts': [[2025]] },
      URL: 'https://news.test/2025/a',
    });
    expect(second).toMatchObject({ URL: 'https://news.test/2025/b' });
  });

  it('reads the RIS of anything: no text of a page becomes a line of its own', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCollection, async (all) => {
        const text = await write(ris, all);
        const lines = text.split('\r\n').filter((line) => line !== '');
        expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
        const ends = lines.filter((line) => line.startsWith('ER')).length;
        expect(ends).toBe(cslItems(all).length);
      }),
    );
  });
});

describe('a citation to paste', () => {
  it.each([
    ['ar', '«⁨لقاء: "أول"⁩»', '24 يوليو 2025'],
    ['en', '“⁨لقاء: "أول"⁩”', '24 July 2025'],
    ['he', '”⁨لقاء: "أول"⁩“', '24 ביולי 2025'],
  ] as const)('in %s', (language, title, day) => {
    const [first] = kept;
    if (!first) throw new Error('none');
    const text = citation(first.clipping, language);
    expect(text).toContain(title);
    expect(text).toContain(day);
    expect(text).toContain('https://news.test/2025/a');
    expect(text).not.toMatch(/undefined|null|NaN/);
  });
});

describe('a JSON-LD processor', () => {
  const context = JSON.parse(
    readFileSync(join(process.cwd(), 'tests/fixtures/contexts/anno.jsonld'), 'utf8'),
  ) as JsonLd;
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
    return { documentUrl: url, document: context };
  };
  const OA = 'http://www.w3.org/ns/oa#';

  it('understands our Web Annotation as what it means', async () => {
    const document = JSON.parse(await write(webAnnotation, kept)) as object;
    const quads = await jsonld.toRDF(document, { documentLoader, format: 'application/n-quads' });
    const text = typeof quads === 'string' ? quads : '';
    const count = (of: string) => text.split(of).length - 1;
    expect(count(`<${OA}Annotation>`)).toBe(4);
    expect(count(`<${OA}exact>`)).toBe(4);
    expect(text).toContain(`<${OA}motivatedBy> <${OA}highlighting>`);
    expect(text).toContain(`<${OA}hasPurpose> <${OA}tagging>`);
    expect(text).toContain(`<${OA}textDirection> <${OA}ltrDirection>`);
    expect(text).toContain('<http://www.w3.org/ns/oa#start> "7"');
    // What the model has no word for is one literal, not loose words.
    expect(count('<urn:masar:kept>')).toBe(4);
    expect(text).not.toContain('urn:masar:colour');
  });

  it('takes that of anything, and drops no property for want of a meaning', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCollection, async (all) => {
        const document = JSON.parse(await write(webAnnotation, all)) as object;
        const strict = { documentLoader, safe: true };
        const expanded = await jsonld.expand(document, strict);
        expect(expanded).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a CSV parser', () => {
  it('reads back every cell of anything, formulas made harmless', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCollection, async (all) => {
        const rows: Record<string, string>[] = parseCsv(await write(csv, all), {
          bom: true,
          columns: true,
        });
        expect(rows).toHaveLength(all.length);
        rows.forEach((row, at) => {
          const clipping = all[at]?.clipping;
          // In bytes a lone surrogate is a replacement character.
          const text = Buffer.from(clipping?.text ?? '').toString();
          expect([text, `'${text}`]).toContain(row['text']);
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
        });
      }),
    );
  });
});

describe('a YAML parser', () => {
  it('reads our front matter, whatever the tags are', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCollection, async (all) => {
        const text = await write(markdown, all);
        const [, matter = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
        const live = all.filter(({ clipping }) => clipping.deleted === null);
        const tags = new Set(live.flatMap(({ clipping }) => clipping.tags));
        const said: unknown = parseYaml(matter);
        expect(said).toEqual({
          exported: options.now.toISOString(),
          clippings: live.length,
          pages: cslItems(all).length,
          // In the order of the pages that they stand under, which is not the collection's.
          tags: expect.toSatisfy((listed: string[]) => {
            return listed.length === tags.size && listed.every((tag) => tags.has(tag));
          }) as unknown,
        });
      }),
    );
  });

  it('leaves the words words', async () => {
    const text = await write(markdown, kept);
    expect(text).toContain('> another \\*quote\\*\n>\n> \\# not a heading');
    expect(text).toContain('first\n\n\\---\n\nsecond');
  });
});

describe('HTML to print', () => {
  it('sets each text in its own direction, and lets no page’s words be markup', async () => {
    const evil = fakeClipping(9, {
      text: '<img src=x onerror=alert(1)>"\'&',
      page: fakePage({ title: '</title><script>alert(1)</script>' }),
    });
    const text = await write(html, [...kept, { clipping: evil, others: [] }]);
    expect(text).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
    expect(text).not.toMatch(/<img|<script/);
    expect(text).toContain('<h2 lang="ar" dir="rtl">');
    expect(text).toContain('<blockquote lang="en" dir="ltr">');
  });
});
