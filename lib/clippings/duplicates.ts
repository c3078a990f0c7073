/**
 * The same thing saved twice. Two quotes are one when they are of the same page and hold the same
 * words at the same place; an article or a bookmark is one by its page. The second adds what is
 * new of it: tags and addresses are joined, a note is set below the first, the colour is the
 * second's. Words and place stay as they were first kept.
 */
import { fold } from '@/lib/text/fold';
import { CLIPPING_LIMITS } from './limits';
import { identified, pageKeys } from './page-identity';
import type { Selectors } from '@/lib/anchor/types';
import type { Clipping, ClippingDraft, Filing } from './types';

/** Whether a draft is what is kept already. Something in the trash is not. */
export function isSameClipping(kept: Clipping, draft: ClippingDraft): boolean {
  if (kept.deleted !== null || kept.kind !== draft.kind) return false;
  const keys = new Set(pageKeys(kept.page));
  if (!pageKeys(draft.page).some((key) => keys.has(key))) return false;
  if (draft.kind !== 'quote') return true;
  return spaced(kept.text) === spaced(draft.text) && samePlace(kept.selectors, draft.selectors);
}

/** A kept clipping with what a draft adds; null where that is nothing. */
export function mergedInto(kept: Clipping, draft: ClippingDraft, now: Date): Clipping | null {
  const aliases = [draft.page.url, draft.page.canonical, ...draft.page.aliases];
  const page = identified({
    ...kept.page,
    canonical: kept.page.canonical ?? draft.page.canonical,
    aliases: joined(
      kept.page.aliases,
      aliases.filter((url) => url !== null),
    ).slice(0, CLIPPING_LIMITS.aliases),
  });
  const clipping: Clipping = {
    ...kept,
    page,
    note: joinedNote(kept.note, draft.note),
    tags: joined(kept.tags, draft.tags).slice(0, CLIPPING_LIMITS.tags),
    colour: draft.colour,
    filing: better(kept.filing, draft.filing),
  };
  if (JSON.stringify(clipping) === JSON.stringify({ ...kept, page: identified(kept.page) })) {
    return null;
  }
  return { ...clipping, modified: later(kept.modified, now) };
}

/** An instant after `modified`, `now` if it is: a clock that was set back makes nothing older. */
export function later(modified: string, now: Date): string {
  return new Date(Math.max(now.getTime(), Date.parse(modified) + 1)).toISOString();
}

/** The reader's filing stands against any detector's; between equals the newer. */
export function better(kept: Filing, given: Filing): Filing {
  return kept.by === 'reader' && given.by === 'detector' ? kept : given;
}

function joinedNote(kept: string, given: string): string {
  if (kept.includes(given.trim())) return kept;
  if (given.includes(kept.trim())) return given;
  return `${kept}\n\n${given}`;
}

function joined(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Where both say what stands around them, that tells; else one place is as good as another. */
function samePlace(a: Selectors | null, b: Selectors | null): boolean {
  if (!a || !b) return true;
  const around = ({ quote }: Selectors) => [fold(quote.prefix).trim(), fold(quote.suffix).trim()];
  const [before, after] = around(a);
  const [otherBefore, otherAfter] = around(b);
  return before === otherBefore && after === otherAfter;
}
