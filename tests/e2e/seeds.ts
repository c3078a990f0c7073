import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LabelledStory } from './stories';

/** The five articles that the library's digests are of; whole, they are not part of the project. */
const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

/** Why the tests on them are skipped, or null. */
export const seedsMissing = existsSync(folder)
  ? null
  : 'the seed articles are not beside the project (../shared/seeds)';

interface Label {
  readonly event: string;
  /** As the article's page prints it, or null. */
  readonly published: string | null;
  /** The article's first line is its headline; otherwise the one its page shows. */
  readonly headline?: string;
}

const labels: Readonly<Record<string, Label>> = {
  '000': { event: 'paris-talks-2025-07-24', published: null },
  '001': { event: 'paris-talks-2025-07-24', published: '2025-07-26T18:30:00+03:00' },
  '002': { event: 'paris-talks-2025-07-24', published: null, headline: '' },
  '003': { event: 'paris-talks-2026-01-05', published: '2026-01-07T08:50:00+02:00' },
  '004': { event: 'paris-talks-2025-08-19', published: null },
};

/** The seed articles as stories; none where they are absent. */
export function seedStories(): LabelledStory[] {
  if (seedsMissing !== null) return [];
  return readdirSync(folder).flatMap((file) => {
    const number = file.slice(0, 3);
    const label = labels[number];
    if (!label) return [];
    const lines = readFileSync(folder + file, 'utf8')
      .split(/\n+/)
      .map((line) => line.trim());
    const paragraphs = lines.filter((line) => line !== '');
    // One has no headline of its own: sites print the first sentence then.
    const headline = label.headline ?? paragraphs.shift() ?? '';
    const shown = headline === '' ? (paragraphs[0]?.split(/[.،]/)[0] ?? '') : headline;
    const story = { lang: 'ar', headline: shown, published: label.published, paragraphs };
    return [{ name: `seed ${number}`, event: label.event, story }];
  });
}
