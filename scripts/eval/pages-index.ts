/** A folder of labelled HTML pages: `index.jsonl` says of each which file it is and what it is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { LabelledPage } from '../fit/corpus.ts';

const text = v.optional(v.nullable(v.string()), null);

/** The fields of a corpus line, most of which may be missing, and where the page is. */
const Line = v.object({
  id: text,
  file: text,
  html: text,
  path: text,
  url: text,
  host: text,
  lang: v.optional(v.string(), 'und'),
  published: text,
  title: text,
  description: text,
  label: v.picklist(['positive', 'negative', 'borderline']),
  event: v.optional(v.nullable(v.union([v.string(), v.array(v.string())])), null),
  why: v.optional(v.string(), ''),
});
type Line = v.InferOutput<typeof Line>;

/** A labelled page that is to be opened in a browser. */
export interface HtmlPage extends LabelledPage {
  readonly url: string;
  readonly html: string;
}

/** Reads a folder. Throws an Error that names the line that is wrong. */
export function readFolder(folder: string): HtmlPage[] {
  const index = join(folder, 'index.jsonl');
  const lines = readFileSync(index, 'utf8').split('\n');
  return lines.flatMap((line, number) => {
    if (line.trim() === '') return [];
    try {
      return [htmlPage(folder, v.parse(Line, JSON.parse(line)))];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(`${index}:${number + 1}: ${message}`, { cause: error });
    }
  });
}

function htmlPage(folder: string, line: Line): HtmlPage {
  const file = fileOf(folder, line);
  const url = addressOf(line, file);
  const { event, label, lang, why } = line;
  return {
    id: line.id ?? file,
    host: new URL(url).hostname,
    lang,
    label,
    events: event === null ? [] : typeof event === 'string' ? [event] : event,
    why,
    url,
    html: decode(readFileSync(join(folder, file))),
    reading: {
      url,
      canonical: null,
      lang,
      kind: 'unknown',
      headline: line.title ?? '',
      description: line.description,
      published: line.published,
      siteName: null,
      paragraphs: [],
      truncated: false,
    },
  };
}

/** The first of its names that a file bears; `path` may also be the path of its address. */
function fileOf(folder: string, { id, file, html, path }: Line): string {
  const names = [file, html, path, id && `${id}.html`, id];
  const found = names.find((name) => name && existsSync(join(folder, name)));
  if (found) return found;
  throw new Error(`there is no file ${names.filter((name) => name).join(' or ')}`);
}

/** The address at which the page is opened: always by HTTPS, without a fragment. */
function addressOf({ url, host, path }: Line, file: string): string {
  if (!url && !host) throw new Error('neither url nor host is given');
  const own = path?.startsWith('/') ? path : `/${file}`;
  const address = new URL(url ?? `https://${host}${own}`);
  address.protocol = 'https:';
  address.port = '';
  address.hash = '';
  return address.href;
}

const CHARSET = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]+)/i;

/** The text of a page in the encoding that it declares. */
function decode(bytes: Buffer): string {
  const [, charset = 'utf-8'] = CHARSET.exec(bytes.toString('latin1', 0, 4_096)) ?? [];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
