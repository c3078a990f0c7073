/**
 * What the views of clippings are given, and what a reader can do in them. They keep nothing
 * themselves: whoever mounts them reads the store, and does what is asked.
 */
import type { Anchoring } from '@/lib/anchor/types';
import type { Clipping, Colour } from '@/lib/clippings/types';
import type { ErrorCode } from '@/lib/messages/protocol';
import type { TimelineEvent } from '@/lib/reference/types';

/** What became of a quote on the page that is open now; a changed one with its words there. */
export type Place =
  | { readonly status: 'exact' | 'moved' | 'lost' }
  | { readonly status: 'changed'; readonly now: string };

/** A quote's place, from where it was found in the page's plain text. */
export function placeOf(found: Anchoring, plainText: string): Place {
  if (found.status !== 'changed') return { status: found.status };
  return { status: 'changed', now: plainText.slice(found.start, found.end) };
}

/** What a reader can change of a clipping, kept as it is being written. */
export interface Draft {
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: Colour;
  readonly eventIds: readonly string[];
}

/** What an editor begins with where there is no draft. */
export function draftOf({ note, tags, colour, filing }: Clipping): Draft {
  return { note, tags, colour, eventIds: filing.eventIds };
}

/** Whether two say the same. */
export function sameDraft(a: Draft, b: Draft): boolean {
  return (
    a.note === b.note &&
    a.colour === b.colour &&
    a.tags.join('\n') === b.tags.join('\n') &&
    a.eventIds.join('\n') === b.eventIds.join('\n')
  );
}

/** What is said of a saving that failed: codes with sentences of their own, `problem.*`. */
export const SAVE_PROBLEMS = [
  'storage-full',
  'storage-shut',
  'storage-blocked',
  'private-window',
  'changed-since',
  'page-changed',
  'nothing-selected',
  'in-field',
  'in-shadow',
  'too-long',
  'no-article',
] as const satisfies readonly ErrorCode[];

/** Why something could not be saved; `failed` is all the rest. */
export type SaveProblem = (typeof SAVE_PROBLEMS)[number] | 'failed';

/** How far the saving of a clipping's changes is. */
export type SaveState = 'saved' | 'saving' | SaveProblem;

/** What a reader can do with clippings. Of these only `onDelete` cannot be undone: it is asked. */
export interface ClippingActions {
  /** Opens the page, at the quote's place where it has one. */
  readonly onOpen: (clipping: Clipping) => void;
  /** False where the clipboard could not be written. */
  readonly onCite: (clipping: Clipping) => Promise<boolean>;
  /** Puts the reader's own words on the clipboard; false where it could not be written. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Every change of a field, to be kept at once. */
  readonly onDraft: (clipping: Clipping, draft: Draft) => void;
  readonly onSave: (id: string, draft: Draft) => void;
  readonly onDiscard: (id: string) => void;
  readonly onTrash: (ids: readonly string[]) => void;
  readonly onRestore: (ids: readonly string[]) => void;
  /** Out of the trash for good; null: all that is in it. */
  readonly onDelete: (ids: readonly string[] | null) => void;
  readonly onTag: (ids: readonly string[], tag: string) => void;
  readonly onColour: (ids: readonly string[], colour: Colour) => void;
  readonly onFile: (ids: readonly string[], eventIds: readonly string[]) => void;
  /** The ids of all that the list holds, drawn or not: what "all" selects. */
  readonly onAll: () => Promise<readonly string[]>;
  /** More of a section is coming into view: its clippings up to this one, from 0, are wanted. */
  readonly onWant: (section: string, upTo: number) => void;
  /** These, or all of them. */
  readonly onExport: (ids: readonly string[] | null) => void;
  readonly onImport: () => void;
  readonly onEvent: (event: TimelineEvent) => void;
}

/** What stands around the clippings. */
export interface ClippingsWorld {
  readonly events: readonly TimelineEvent[];
  /** The last day that the reference knows, `YYYY-MM-DD`. */
  readonly knowsUntil: string;
  /** Tags in use, the most used first. */
  readonly tags: readonly string[];
  /** By clipping; only of the page that is open. */
  readonly places: ReadonlyMap<string, Place>;
  /** By clipping: what is written and not saved. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly saving: ReadonlyMap<string, SaveState>;
  /** The page's address with a text fragment for the quote; null where it has none. */
  readonly fragmentUrl: (clipping: Clipping) => string | null;
  readonly actions: ClippingActions;
}

/** The last thing that was done, where it can be undone. */
export interface Undoable {
  readonly what: 'save' | 'edit' | 'trash' | 'restore' | 'import' | 'snapshot';
  readonly n: number;
  /** Own articles of an import. */
  readonly own?: number;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}
