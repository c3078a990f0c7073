/** Labelled pages: one JSON object a line (see tests/corpus/README.md). */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { PageReading } from '../../lib/detect/types.ts';

const Line = v.object({
  id: v.string(),
  host: v.string(),
  lang: v.string(),
  published: v.nullable(v.string()),
  title: v.string(),
  description: v.nullable(v.string()),
  text: v.string(),
  label: v.picklist(['positive', 'negative', 'borderline']),
  event: v.nullable(v.union([v.string(), v.array(v.string())])),
  why: v.optional(v.string(), ''),
});

export interface LabelledPage {
  readonly id: string;
  readonly host: string;
  readonly lang: string;
  readonly label: 'positive' | 'negative' | 'borderline';
  /** Event ids, the main one first; empty where none is labelled. */
  readonly events: readonly string[];
  readonly why: string;
  readonly reading: PageReading;
}

/** Reads a file of labelled pages. Throws an Error that names the line which is not one. */
export function readCorpus(path: string): LabelledPage[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    if (text.trim() === '') return [];
    const result = v.safeParse(Line, JSON.parse(text));
    if (!result.success) throw new Error(`${path}:${index + 1}: ${result.issues[0].message}`);
    return [labelledPage(result.output)];
  });
}

function labelledPage(line: v.InferOutput<typeof Line>): LabelledPage {
  const { id, host, lang, label, why } = line;
  const events =
    line.event === null ? [] : typeof line.event === 'string' ? [line.event] : line.event;
  const reading: PageReading = {
    url: `https://${host}/${id}`,
    canonical: null,
    lang,
    kind: 'article',
    headline: line.title,
    description: line.description,
    published: line.published,
    siteName: null,
    paragraphs: line.text.split(/\n\s*\n/).filter((text) => text.trim() !== ''),
    truncated: false,
  };
  return { id, host, lang, label, events, why, reading };
}
