/**
 * Our own format: everything, exactly. A count and a checksum tell a file that was cut off or
 * damaged; a higher version is refused and not guessed at.
 */
import * as v from 'valibot';
import type { Kept } from '../types';
import { sha256 } from './hash';
import { keptSchema } from './kept-schema';
import { refused, type ExportFormat, type Parsed } from './types';

const VERSION = 1;
const NAME = 'masar clippings';

/** Writes it. */
export const ownJson: ExportFormat = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  async write(clippings, { now }) {
    const inner = clippings.map((kept) => JSON.stringify(plain(kept)));
    const sha = await sha256(`[${inner.join(',')}]`);
    const head = {
      format: NAME,
      version: VERSION,
      exported: now.toISOString(),
      count: clippings.length,
      sha256: sha,
    };
    // A clipping a line: a file that people can compare.
    const opening = JSON.stringify(head).slice(0, -1);
    return `${opening},"clippings":[\n${inner.join(',\n')}\n]}\n`;
  },
};

const head = v.looseObject({ format: v.literal(NAME), version: v.number() });
const whole = v.strictObject({
  format: v.literal(NAME),
  version: v.literal(VERSION),
  exported: v.string(),
  count: v.number(),
  sha256: v.string(),
  clippings: v.array(v.unknown()),
});
const all = v.array(keptSchema);

/** Reads it; null where the value is no such file at all. */
export async function readOwnJson(value: unknown): Promise<Parsed | null> {
  const known = v.safeParse(head, value);
  if (!known.success) return null;
  if (known.output.version > VERSION) return refused('file-newer');
  const file = v.safeParse(whole, value, { abortEarly: true });
  if (!file.success || file.output.count !== file.output.clippings.length) {
    return refused('file-broken');
  }
  if ((await sha256(JSON.stringify(file.output.clippings))) !== file.output.sha256) {
    return refused('file-broken');
  }
  const checked = v.safeParse(all, file.output.clippings, { abortEarly: true });
  if (!checked.success) return refused('file-broken');
  return { ok: true, format: 'json', clippings: checked.output, leftOut: 0 };
}

function plain({ clipping, others }: Kept): Kept {
  return { clipping, others };
}
