/**
 * Saving from the popup: what there is to save on the tab's page, what was saved last, and the way
 * back.
 */
import { useEffect, useState } from 'preact/hooks';
import type { ClippingKind } from '@/lib/clippings/types';
import type { ErrorCode, Saving } from '@/lib/messages/protocol';
import { ask } from '@/lib/messages/send';
import { selectionIn } from '@/lib/platform/look-up';
import type { SaveProblem } from '../clippings/types';

/** What was saved last. */
export interface SavedNow {
  readonly id: string;
  readonly kind: ClippingKind;
  readonly eventId: string | null;
}

export interface SavingState {
  readonly selection: boolean;
  readonly saving: ClippingKind | null;
  readonly saved: SavedNow | null;
  readonly problem: SaveProblem | null;
  readonly save: (kind: ClippingKind) => Promise<void>;
  readonly undo: () => Promise<void>;
}

const WHAT: Readonly<Record<ClippingKind, Saving>> = {
  quote: 'selection',
  article: 'article',
  bookmark: 'bookmark',
};

const PROBLEMS: readonly SaveProblem[] = [
  'storage-full',
  'storage-shut',
  'storage-blocked',
  'private-window',
  'changed-since',
];

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
    if (reply.ok) setSaved({ id: reply.value.id, kind, eventId: reply.value.eventId });
    else setProblem(problemOf(reply.code));
  };
  const undo = async () => {
    const reply = await ask('clipping/undo', {});
    if (reply.ok) setSaved(null);
    else setProblem(problemOf(reply.code));
  };
  return { selection, saving, saved, problem, save, undo };
}

function problemOf(code: ErrorCode): SaveProblem {
  return PROBLEMS.find((problem) => problem === code) ?? 'failed';
}
