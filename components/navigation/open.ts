/**
 * Where a reader can go from within a view. The surface that shows the views decides how.
 */

export type Target =
  | {
      readonly view: 'event' | 'name' | 'term' | 'article' | 'own' | 'clipping';
      readonly id: string;
    }
  /** Who was in the room; the meeting to tint, if any. */
  | { readonly view: 'room'; readonly id: string | null };

export type Open = (target: Target) => void;
