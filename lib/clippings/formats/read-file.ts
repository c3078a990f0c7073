/**
 * Reading a file of clippings, whoever wrote it. Every file is hostile until it has passed here: it
 * is refused whole, with a code, or read whole.
 */
import { FILE_LIMITS } from '../limits';
import { readHypothesis } from './hypothesis';
import { readObsidian } from './obsidian';
import { readOwnJson } from './own-json';
import { readAnnotations } from './read-annotations';
import { refused, type Parsed } from './types';

/** The readers, the surest of its own first. */
const READERS = [readOwnJson, readAnnotations, readHypothesis, readObsidian];

/** Reads a file. Never rejects. */
export async function readFile(file: Pick<Blob, 'size' | 'text'>): Promise<Parsed> {
  if (file.size > FILE_LIMITS.bytes) return refused('file-too-large');
  const text = await file.text().catch(() => null);
  return text === null ? refused('file-broken') : readText(text);
}

/** Reads a file's text. Never rejects. */
export async function readText(text: string): Promise<Parsed> {
  if (text.length > FILE_LIMITS.bytes) return refused('file-too-large');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refused(/^\s*[[{]/.test(text) ? 'file-broken' : 'file-unknown');
  }
  if (!isSane(value)) return refused('file-broken');
  try {
    for (const read of READERS) {
      const parsed = await read(value);
      if (parsed) return tooMany(parsed) ? refused('file-too-large') : parsed;
    }
  } catch {
    return refused('file-broken');
  }
  return refused('file-unknown');
}

function tooMany(parsed: Parsed): boolean {
  return parsed.ok && parsed.clippings.length + parsed.articles.length > FILE_LIMITS.clippings;
}

/** No deeper than any of the formats, and no key that could reach for a prototype. */
function isSane(value: unknown): boolean {
  let level: object[] = typeof value === 'object' && value !== null ? [value] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > FILE_LIMITS.depth) return false;
    const next: object[] = [];
    for (const one of level) {
      if (Object.hasOwn(one, '__proto__')) return false;
      for (const inner of Object.values(one) as unknown[]) {
        if (typeof inner === 'object' && inner !== null) next.push(inner);
      }
    }
    level = next;
  }
  return true;
}
