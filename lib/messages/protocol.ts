/**
 * Every message that crosses a boundary, in one place: who sends it, what it asks, what comes back.
 * The receiver validates each (see validators.ts); answers carry codes, never texts for people.
 */
import type { NoteDraft } from '@/lib/clippings/drafts';
import type { ClippingChange, ClippingDraft } from '@/lib/clippings/types';
import type { Detection, PageReading } from '@/lib/detect/types';
import type { QuotePlace, WantedQuote } from '@/lib/clippings/places';
import type { SaveButton } from '@/lib/platform/button-words';

/** What is known of one tab. Kept in `storage.session`, so that a worker's death loses nothing. */
export interface TabState {
  readonly status: 'checking' | 'covered' | 'not-covered';
  /** The page it is about, without its fragment. */
  readonly url: string;
  /** Null while checking, and where the page gave no reason to be read. */
  readonly detection: Detection | null;
  /** What the reader said of this page, which outranks the detector. */
  readonly judgement: Judgement | null;
  /** The page's publication day (`YYYY-MM-DD`) and headline, where it was read. */
  readonly published: string | null;
  readonly headline: string | null;
}

/** What a surface shows for a tab; `unchecked`: not read, could be; `unsupported`: no extension may read it. */
export type Coverage = 'covered' | 'not-covered' | 'checking' | 'unchecked' | 'unsupported';

export type Judgement = 'about' | 'not-about';

/** What of a tab is saved; what its page cannot give is refused. */
export type Saving = 'selection' | 'article' | 'bookmark';

export type ErrorCode =
  | 'bad-message'
  | 'not-allowed'
  | 'no-such-tab'
  | 'page-changed'
  /** Why nothing of a page can be saved: no words are selected, or in a field, or where no script
   *  sees them; more are than a quote; the page has no article. */
  | 'nothing-selected'
  | 'in-field'
  | 'in-shadow'
  | 'too-long'
  | 'no-article'
  | 'storage-shut'
  | 'storage-full'
  /** Another context holds an older version of the database open. */
  | 'storage-blocked'
  /** Of a private window nothing is written to the disk. */
  | 'private-window'
  /** What was to be taken back is no longer as it was left. */
  | 'changed-since'
  /** A file that is not what it must be: of no known kind, broken or cut off, of a newer version,
   *  too large. */
  | 'file-unknown'
  | 'file-broken'
  | 'file-newer'
  | 'file-too-large'
  | 'failed';

export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode };

/** Messages to the background worker: name → [request, value of the reply]. */
export interface ToBackground {
  /** Page → worker: a page (or a new route of one) is open and will be looked at. */
  'page/opened': [request: { url: string }, value: null];
  /** Page → worker: nothing on the page gives a reason to read it. */
  'page/unrelated': [request: { url: string }, value: null];
  /** Page → worker: there is a reason to read the page; put in the script that reads. */
  'page/wanted': [request: { url: string }, value: null];
  /** Page → worker: the page's text. */
  'page/read': [request: { reading: PageReading }, value: null];
  /** Page → worker: what became of quotes that are looked for on it. */
  'page/quotes': [request: { url: string; places: readonly QuotePlace[] }, value: null];
  /** Page → worker: the reader clicked on a quote. */
  'page/quote': [request: { url: string; id: string }, value: null];
  /** Page → worker: the reader pressed the button beside what is selected: save that. */
  'page/save': [request: { url: string }, value: { merged: boolean }];
  /** Popup → worker: read this tab now, whatever the site (the click grants `activeTab`). */
  'tab/check': [request: { tabId: number }, value: null];
  /** Popup → worker: whether a tab without a state could be read. */
  'tab/probe': [request: { tabId: number }, value: 'unchecked' | 'unsupported'];
  /** Popup → worker: the reader's own word on this page; null takes it back. */
  'tab/judge': [request: { tabId: number; judgement: Judgement | null }, value: null];
  /** Popup → worker: mark the reasons on the page, or take the marks away; null only asks. The
   *  value is how many passages are marked. */
  'tab/marks': [request: { tabId: number; show: boolean | null }, value: number];
  /** Popup → worker: save this of the page in a tab; with the event that it is filed under. */
  'tab/save': [
    request: { tabId: number; what: Saving },
    value: { id: string; merged: boolean; undo: number | null; eventId: string | null },
  ];
  /** Panel → worker: bring a quote on the page into view. The value is how many are there: 0, 1. */
  'tab/quote': [request: { tabId: number; id: string }, value: number];
  /** Surface → worker: save this, from that tab; null where it is from none. The value comes when
   *  it is on the disk. */
  'clipping/save': [
    request: { tabId: number | null; draft: ClippingDraft },
    value: { id: string; merged: boolean; undo: number | null },
  ];
  /** Surface → worker: change one or many. Here and below the value is how many are different. */
  'clipping/edit': [request: { ids: readonly string[]; change: ClippingChange }, value: number];
  /** Surface → worker: into the trash; out of it; out of it for good (null: all that is in it). */
  'clipping/trash': [request: { ids: readonly string[] }, value: number];
  'clipping/restore': [request: { ids: readonly string[] }, value: number];
  'clipping/purge': [request: { ids: readonly string[] | null }, value: number];
  /** Surface → worker: take back the operation with this number, as saving or the database gave it. */
  'clipping/undo': [request: { seq: number }, value: number];
  /** Surface → worker: keep what is being written; what says nothing is forgotten. */
  'clipping/draft': [request: { tabId: number | null; draft: NoteDraft }, value: null];
  /** Surface → worker: all clippings were exported to a file. */
  'clipping/exported': [request: Record<string, never>, value: null];
}

/** Messages to the reader in a page. */
export interface ToPage {
  /** Worker → page: read now, gate or no gate. */
  'reader/read': [request: Record<string, never>, value: null];
  /** Worker → page: mark these passages and no others; null only asks. The value is how many are. */
  'marks/set': [request: { passages: readonly string[] | null }, value: number];
  /** Worker → page: hand over what is to be saved. The value is checked as a `Taken` where it
   *  arrives (taken.ts). */
  'quotes/take': [request: { what: Saving }, value: unknown];
  /** Worker → page: find and paint these quotes and no others. The value is how many. */
  'quotes/paint': [request: { quotes: readonly WantedQuote[] }, value: number];
  /** Worker → page: bring a quote into view. The value is how many there are: 0, 1. */
  'quotes/show': [request: { id: string }, value: number];
  /** Worker → page: offer a button beside what is selected; null for none. */
  'button/set': [request: { button: SaveButton | null }, value: null];
}
