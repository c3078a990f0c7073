/**
 * Editing a clipping in its place in the list. Every change goes out at once, to be kept as a
 * draft; it is saved when the reader says so, and until then the words say that it is not.
 */
import { useState } from 'preact/hooks';
import type { Clipping } from '@/lib/clippings/types';
import { AskOnce } from '../clippings/ask-once';
import { CardText } from '../clippings/card-text';
import { draftOf, sameDraft, type Draft } from '../clippings/types';
import { useWorld } from '../clippings/world';
import { useI18n } from '../surface/i18n-context';
import { ColourField } from './colour-field';
import { EventField } from './event-field';
import { NoteField } from './note-field';
import { SaveLine } from './save-line';
import { TagField } from './tag-field';
import './editor.css';

export interface EditorProps {
  readonly clipping: Clipping;
  /** The field that the reader came for. */
  readonly focus: 'note' | 'events';
  readonly onClose: () => void;
}

export function Editor({ clipping, focus, onClose }: EditorProps) {
  const { t } = useI18n();
  const { drafts, saving, events, eventOf, tags, actions } = useWorld();
  const [draft, setDraft] = useState<Draft>(() => drafts.get(clipping.id) ?? draftOf(clipping));
  const state = saving.get(clipping.id) ?? 'saved';
  const unsaved = !sameDraft(draft, draftOf(clipping));
  const change = (patch: Partial<Draft>) => {
    const changed = { ...draft, ...patch };
    setDraft(changed);
    actions.onDraft(clipping, changed);
  };
  const refiled = draft.eventIds.join() !== clipping.filing.eventIds.join();
  return (
    <form
      class={`edit pen-${draft.colour}`}
      aria-label={t('edit.title')}
      onSubmit={(event) => {
        event.preventDefault();
        actions.onSave(clipping.id, draft);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          actions.onSave(clipping.id, draft);
        } else if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <CardText clipping={clipping} />
      <NoteField
        value={draft.note}
        focused={focus === 'note'}
        onInput={(note) => change({ note })}
      />
      <TagField tags={draft.tags} known={tags} onTags={(next) => change({ tags: next })} />
      <ColourField colour={draft.colour} onColour={(colour) => change({ colour })} />
      <EventField
        events={events}
        chosen={draft.eventIds.flatMap((id) => eventOf(id) ?? [])}
        by={refiled ? 'reader' : clipping.filing.by}
        focused={focus === 'events'}
        onEvents={(eventIds) => change({ eventIds })}
      />
      <SaveLine state={state} unsaved={unsaved} note={draft.note} />
      <div class="edit-end">
        <button type="submit" class="btn main" disabled={!unsaved || state === 'saving'}>
          {t('edit.save')}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {t('edit.close')}
        </button>
        {unsaved && (
          <AskOnce
            label={t('edit.discard')}
            confirm={t('edit.discard.confirm')}
            keep={t('edit.keep')}
            loss
            onConfirm={() => {
              setDraft(draftOf(clipping));
              actions.onDiscard(clipping.id);
            }}
          />
        )}
      </div>
    </form>
  );
}
