/**
 * What a reader can do with clippings, done: writes are asked of the worker, and each answer is
 * told.
 */
import { citation } from '@/lib/clippings/formats/citation';
import type { ErrorCode, Reply } from '@/lib/messages/protocol';
import { ask } from '@/lib/messages/send';
import { openTab } from '@/lib/platform/open-tab';
import type { UiLanguage } from '@/lib/reference/types';
import { webUrl } from '../clippings/excerpt';
import type { ClippingActions, Draft } from '../clippings/types';
import type { Open } from '../navigation/open';
import { fragmentUrl } from './fragment-url';
import type { Here } from './use-here';
import type { ListActions } from './use-world';
import { keepDraft, writtenOn } from './writes';

/** What the actions need of the moment in which they are done. */
export interface Doing {
  readonly lang: UiLanguage;
  readonly list: ListActions;
  readonly here: Here;
  readonly onOpen: Open;
  readonly save: (id: string, draft: Draft) => Promise<void>;
  readonly onReply: (reply: Reply<unknown> | { ok: false; code: ErrorCode }) => void;
}

/** The actions; `now` gives what they need when they are done. */
export function actionsOf(now: () => Doing): ClippingActions {
  const tell = (answer: Promise<Reply<unknown>>) =>
    void answer.then((reply) => now().onReply(reply));
  return {
    onOpen: (clipping) => {
      if (now().here.show(clipping.id)) return;
      const url = fragmentUrl(clipping) ?? webUrl(clipping.page.url);
      if (url !== null) void openTab(url);
    },
    onCite: (clipping) => copied(citation(clipping, now().lang)),
    onCopy: copied,
    onDraft: (clipping, draft) => void keepDraft(clipping.id, writtenOn(clipping, draft)),
    onSave: (id, draft) => void now().save(id, draft),
    onDiscard: (id) => void keepDraft(id),
    onTrash: (ids) => tell(ask('clipping/trash', { ids })),
    onRestore: (ids) => tell(ask('clipping/restore', { ids })),
    onDelete: (ids) => tell(ask('clipping/purge', { ids })),
    onTag: (ids, tag) => tell(ask('clipping/edit', { ids, change: { addTags: [tag] } })),
    onColour: (ids, colour) => tell(ask('clipping/edit', { ids, change: { colour } })),
    onFile: (ids, addEvents) => tell(ask('clipping/edit', { ids, change: { addEvents } })),
    onAll: () => now().list.onAll(),
    onWant: (section, upTo) => now().list.onWant(section, upTo),
    onExport: (ids) => now().list.onExport(ids),
    onImport: () => now().list.onImport(),
    onEvent: ({ id }) => now().onOpen({ view: 'event', id }),
  };
}

function copied(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
