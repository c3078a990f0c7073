/**
 * The world of the clippings wired to the store and the worker: what stands around them, what the
 * reader does with them, the way back, and what went wrong.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reply } from '@/lib/messages/protocol';
import { ask } from '@/lib/messages/send';
import type { TimelineEvent } from '@/lib/reference/types';
import type { ClippingActions, ClippingsWorld, Undoable } from '../clippings/types';
import type { Problem } from '../keeping/problem';
import type { Open } from '../navigation/open';
import { useI18n } from '../surface/i18n-context';
import { actionsOf, type Doing } from './actions';
import { fragmentUrl } from './fragment-url';
import { problemFrom } from './problem-from';
import { readAround } from './read-around';
import { NOWHERE, type Here } from './use-here';
import { useLive } from './use-live';
import { useSaving } from './use-saving';

/** What every surface with clippings is given. */
export interface MyClippingsProps {
  readonly events: readonly TimelineEvent[];
  readonly knowsUntil: string;
  readonly onOpen: Open;
}

/** What only the whole list can do; elsewhere it is not offered. */
export type ListActions = Pick<ClippingActions, 'onAll' | 'onWant' | 'onExport' | 'onImport'>;

const NO_LIST: ListActions = {
  onAll: () => Promise.resolve([]),
  onWant: () => undefined,
  onExport: () => undefined,
  onImport: () => undefined,
};

const NOTHING = { tags: [], drafts: new Map(), last: null };

/** The world, and what stands above and below a list. */
export function useClippings(
  { events, knowsUntil, onOpen }: MyClippingsProps,
  list: ListActions = NO_LIST,
  here: Here = NOWHERE,
): {
  readonly world: ClippingsWorld;
  readonly undo: Undoable | null;
  readonly problem: Problem | null;
} {
  const { lang } = useI18n();
  const around = useLive(readAround, []);
  const [failed, setFailed] = useState<Problem | null>(null);
  const { saving, save } = useSaving();
  const doing: Doing = {
    lang,
    save,
    onOpen,
    list,
    here,
    onReply: (reply) => setFailed(said(reply)),
  };
  // The actions stay the same ones, so that a card is not drawn anew for them.
  const latest = useRef(doing);
  latest.current = doing;
  const actions = useMemo(() => actionsOf(() => latest.current), []);
  const { tags, drafts, last } = around.value ?? NOTHING;
  const world = useMemo(
    (): ClippingsWorld => ({
      events,
      knowsUntil,
      tags,
      drafts,
      saving,
      places: here.places,
      fragmentUrl,
      actions,
    }),
    [events, knowsUntil, tags, drafts, saving, here.places, actions],
  );
  const [began] = useState(() => new Date().toISOString());
  const [dismissed, setDismissed] = useState(0);
  // What was refused is no longer so once something was done.
  useEffect(() => setFailed(null), [last?.seq]);
  const undo: Undoable | null =
    last === null || last.at < began || last.seq <= dismissed
      ? null
      : {
          what: last.what,
          n: last.n,
          own: last.own,
          onUndo: () =>
            void ask('clipping/undo', { seq: last.seq }).then((reply) => setFailed(said(reply))),
          onDismiss: () => setDismissed(last.seq),
        };
  return { world, undo, problem: failed ?? around.problem };
}

function said(reply: Reply<unknown>): Problem | null {
  return reply.ok ? null : problemFrom(reply.code);
}
