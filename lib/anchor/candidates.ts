/**
 * Places where a quote may stand. Every run of five letters that the quote, or what stood around it,
 * shares with the page votes for the place that it would put the quote at; places with many votes
 * are looked at closely (q-gram filtering: Ukkonen 1992, https://doi.org/10.1016/0304-3975(92)90143-4).
 */
import { commonIn, GRAM, nextBucket, type Grams } from './grams';

/** Places are counted together within so many letters: edits shift what follows them. */
const BIN_BITS = 5;
const BIN = 1 << BIN_BITS;
/** How many candidates are looked at, and with what share of the most votes. */
export interface Choice {
  readonly most: number;
  readonly share: number;
}

const CHOICE: Choice = { most: 4, share: 0.2 };
/** Fewer shared grams are chance. */
const LEAST_VOTES = 3;

/** Where the quote would begin, in a compared text of this length; the likeliest first. */
export function candidates(
  length: number,
  { lists, heads, positions }: Grams,
  pattern: string,
  quoteStart: number,
  choice = CHOICE,
): number[] {
  const shift = pattern.length;
  const size = Math.ceil((length + shift) / BIN) + 2;
  const votes = new Uint16Array(size);
  const sums = new Float64Array(size);
  const common = commonIn(length);
  let bucket = 0;
  for (let last = 0; last < pattern.length; last++) {
    bucket = nextBucket(bucket, pattern.charCodeAt(last));
    const at = last - GRAM + 1;
    if (at < 0) continue;
    const list = lists ? (lists[bucket] ?? 0) : bucket;
    const end = heads[list + 1] ?? 0;
    const start = heads[list] ?? 0;
    if (end - start > common) continue;
    for (let slot = start; slot < end; slot++) {
      const place = (positions[slot] ?? 0) - at + shift;
      const bin = place >> BIN_BITS;
      votes[bin] = (votes[bin] ?? 0) + 1;
      sums[bin] = (sums[bin] ?? 0) + place;
    }
  }
  return peaks(votes, choice)
    .map((bin) => {
      const pair = (votes[bin] ?? 0) + (votes[bin + 1] ?? 0);
      return Math.round(((sums[bin] ?? 0) + (sums[bin + 1] ?? 0)) / pair) - shift + quoteStart;
    })
    .map((place) => Math.min(Math.max(0, place), length));
}

/** The pairs of neighbouring bins with the most votes, at most one of overlapping ones. */
function peaks(votes: Uint16Array, { most, share }: Choice): number[] {
  const found: { bin: number; count: number }[] = [];
  for (let bin = 0; bin + 1 < votes.length; bin++) {
    const count = (votes[bin] ?? 0) + (votes[bin + 1] ?? 0);
    if (count < LEAST_VOTES) continue;
    const last = found.at(-1);
    if (last && last.bin >= bin - 1) {
      if (last.count >= count) continue;
      found.pop();
    }
    found.push({ bin, count });
  }
  const sorted = found.sort((a, b) => b.count - a.count || a.bin - b.bin).slice(0, most);
  const best = sorted[0]?.count ?? 0;
  return sorted.filter(({ count }) => count >= best * share).map(({ bin }) => bin);
}
