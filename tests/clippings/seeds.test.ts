import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOwnArticle } from '@/lib/clippings/own/read';
import { ownArticleOf, readingOf } from '@/lib/clippings/own/store';
import { detect } from '@/lib/detect/detect';
import { loadTables } from '@/lib/detect/tables';
import { preparedData } from '../../scripts/data/prepare';
import { loadSeeds } from '../fixtures/seeds';

const { seeds, message } = loadSeeds();
const folder = resolve(
  process.env['MASAR_SHARED'] ?? resolve(import.meta.dirname, '../../../shared'),
  'seeds',
);

describe(`the seeds, dropped as files (${message})`, () => {
  const files = seeds ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  const tables = loadTables(preparedData().detector().bytes.buffer);

  it.runIf(seeds)(
    'are read in their language, detected, filed, with what is odd about them',
    async () => {
      const articles = await Promise.all(
        files.sort().map(async (fileName) => {
          const reading = await readOwnArticle(readFileSync(join(folder, fileName), 'utf8'));
          const detection = detect(readingOf(reading), tables);
          return ownArticleOf(reading, detection, { fileName, termIds: new Set() });
        }),
      );
      expect(
        articles.map(({ covered, inLanguage, direction }) => [covered, inLanguage, direction]),
      ).toEqual(files.map(() => [true, 'ar', 'rtl']));
      for (const { title, text } of articles) {
        expect(title.length).toBeGreaterThan(10);
        expect(title.length).toBeLessThan(200);
        expect(text.length).toBeGreaterThan(1_000);
      }
      // The first says no day: it is known by the source that it quotes, and filed under the meeting.
      expect(articles.map(({ filing }) => filing.eventIds)).toEqual([
        ['paris-talks-2025-07-24'],
        ['paris-talks-2025-07-24'],
        ['paris-talks-2025-07-24'],
        ['paris-talks-2026-01-05'],
        ['paris-talks-2025-08-19'],
      ]);
      const kinds = articles.map(({ notices }) => [...new Set(notices.map(({ kind }) => kind))]);
      expect(kinds[2]).toEqual(['glued-story']);
      expect(kinds[4]).toEqual(['machine-translation', 'garbled-name']);
      expect(articles.map(({ published }) => published)).toEqual([
        null,
        '2025-07-26',
        null,
        '2026-01-07',
        null,
      ]);
    },
  );
});
