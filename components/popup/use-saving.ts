/**
 * Saving from the popup: what there is to save on the tab's page, what was saved last, and the way
 * back.
 */
import { useEffect, useState } from 'preact/hooks';
import type { ClippingKind } from '@/lib/clippings/types';
import type { Saving } from '@/lib/messages/protocol';
import { ask } from '@/lib/messages/send';
import { selectionIn } from '@/lib/platform/look-up';
import type { SaveProblem } from '../clippings/types';
import { problemFrom } from '../my-clippings/problem-from';

/** What was saved last. */
export interface SavedNow {
  readonly id: string;
  readonly kind: ClippingKind;
  readonly eventId: string | null;
  /** By which number it can be taken back; null where it was there already. */
  readonly undo: number | null;
}

export interface SavingState {
  readonly selection: boolean;
  readonly saving: ClippingKind | null;
  readonly saved: SavedNow | null;
  readonly problem: SaveProblem | null;
  readonly save: (kind: ClippingKind) => Promise<void>;
  /** Takes back what was saved last; null where there is nothing to take back. */
  readonly undo: (() => Promise<void>) | null;
}

const WHAT: Readonly<Record<ClippingKind, Saving>> = {
  quote: 'selection',
  article: 'article',
  bookmark: 'bookmark',
};

/** Saving from a tab's page; a page at another URL begins anew. */
export function useSaving(tabId: number | null, url: string | null): SavingState {
  const [selection, setSelection] = useState(false);
  const [saving, setSaving] = useState<ClippingKind | null>(null);
  const [saved, setSaved] = useState<SavedNow | null>(null);
  const [problem, setProblem] = useState<SaveProblem | null>(null);
  useEffect(() => {
    let wanted = true;
    setSelection(false);
    setSaved(null);
    setProblem(null);
    if (tabId !== null) {
      const set = (text: string) => wanted && setSelection(text.trim() !== '');
      selectionIn(tabId).then(set, () => null);
    }
    return () => {
      wanted = false;
    };
  }, [tabId, url]);
  const save = async (kind: ClippingKind) => {
    if (tabId === null) return;
    setSaving(kind);
    setProblem(null);
    const reply = await ask('tab/save', { tabId, what: WHAT[kind] });
    setSaving(null);
    if (reply.ok) setSaved({ ...reply.value, kind });
    else setProblem(problemFrom(reply.code));
  };
  const undo = async (seq: number) => {
    const reply = await ask('clipping/undo', { seq });
    if (reply.ok) setSaved(null);
    else setProblem(problemFrom(reply.code));
  };
  const seq = saved?.undo ?? null;
  return { selection, saving, saved, problem, save, undo: seq === null ? null : () => undo(seq) };
}
