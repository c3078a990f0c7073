/**
 * An article that the reader brought: its own text, and what the detector found in it.
 */
import type { Notice } from '@/lib/detect/types';

export interface OwnArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** BCP 47. */
  readonly inLanguage: string | null;
  /** Paragraphs with a blank line between them. */
  readonly text: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly notices: readonly Notice[];
}
