/**
 * What a file format is.
 */
import type { ErrorCode } from '@/lib/messages/protocol';
import type { UiLanguage } from '@/lib/reference/ui-languages';
import type { OwnArticle } from '../own/types';
import type { Kept } from '../types';

/** A way out. */
export interface ExportFormat {
  readonly id: ExportId;
  readonly extension: string;
  readonly mediaType: string;
  /** The whole file's text. Of `own`, articles, only our own format takes any. */
  write(
    clippings: readonly Kept[],
    options: ExportOptions,
    own?: readonly OwnArticle[],
  ): Promise<string> | string;
}

export type ExportId = 'markdown' | 'html' | 'csv' | 'json' | 'annotations' | 'csl' | 'ris';

export interface ExportOptions {
  readonly now: Date;
  /** What texts of the file's own are written in. */
  readonly language: UiLanguage;
  /** Names of events by id, for people to read. */
  readonly eventName: (id: string) => string | null;
}

export type ImportId = 'json' | 'annotations' | 'hypothesis' | 'obsidian';

/** What a file holds, or the code of why it is refused. */
export type Parsed =
  | {
      readonly ok: true;
      readonly format: ImportId;
      readonly clippings: readonly Kept[];
      readonly articles: readonly OwnArticle[];
      /** Entries that are not understood, or cannot be a clipping. */
      readonly leftOut: number;
    }
  | { readonly ok: false; readonly code: Extract<ErrorCode, `file-${string}`> };

/** The parse that refuses a file. */
export function refused(code: Extract<ErrorCode, `file-${string}`>): Parsed {
  return { ok: false, code };
}
