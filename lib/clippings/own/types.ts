/**
 * An article that the reader put in by hand: dropped, pasted, a saved page.
 */
import type { Notice } from '@/lib/detect/types';
import type { Filing } from '../types';

export interface OwnArticle {
  /** UUID. */
  readonly id: string;
  readonly title: string;
  /** A blank line between paragraphs. */
  readonly text: string;
  /** Where it was published, if the file says so. */
  readonly url: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** BCP 47. */
  readonly inLanguage: string | null;
  readonly direction: 'ltr' | 'rtl';
  /** Name of the file it came from; null for pasted text. */
  readonly fileName: string | null;
  /** Whether the detector finds it to be about the story, and what it warns of. */
  readonly covered: boolean;
  readonly notices: readonly Notice[];
  readonly filing: Filing;
  /** ISO 8601 in UTC with milliseconds. */
  readonly created: string;
  readonly modified: string;
  readonly deleted: string | null;
}
