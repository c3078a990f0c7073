/**
 * What can be done with several clippings at once. All of it can be undone.
 */
import { useState } from 'preact/hooks';
import { ColourField } from '../clipping-editor/colour-field';
import { EventCombobox } from '../clipping-editor/event-field';
import { TagCombobox } from '../clipping-editor/tag-field';
import { useI18n } from '../surface/i18n-context';
import type { Selection } from './use-selection';
import { useWorld } from './world';

export interface BulkBarProps {
  readonly ids: readonly string[];
  /** How many could be selected. */
  readonly all: number;
  readonly selection: Selection;
}

type Tool = 'tag' | 'event' | 'colour';

export function BulkBar({ ids, all, selection }: BulkBarProps) {
  const { t } = useI18n();
  const { actions } = useWorld();
  const [tool, setTool] = useState<Tool | null>(null);
  const none = ids.length === 0;
  const turn = (one: Tool) => setTool(tool === one ? null : one);
  const toggle = (one: Tool, label: string) => (
    <button
      type="button"
      class="act"
      disabled={none}
      aria-expanded={tool === one}
      onClick={() => turn(one)}
    >
      {label}
    </button>
  );
  return (
    <div
      class="clip-bulk"
      role="group"
      aria-label={t('clip.bulk')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (tool === null) selection.end();
        else setTool(null);
      }}
    >
      {tool !== null && !none && (
        <div class="clip-bulk-tool">
          <BulkTool tool={tool} ids={ids} onDone={() => setTool(null)} />
        </div>
      )}
      <div class="clip-bulk-line">
        <span class="strong" role="status">
          {t('clip.selected', { n: ids.length })}
        </span>
        {ids.length < all && (
          <button
            type="button"
            class="act"
            onClick={() => void actions.onAll().then(selection.all)}
          >
            {t('clip.select.all')}
          </button>
        )}
        <button type="button" class="act clip-bulk-end" onClick={selection.end}>
          {t('clip.select.done')}
        </button>
      </div>
      <div class="clip-bulk-line">
        {toggle('tag', t('clip.bulk.tag'))}
        {toggle('colour', t('clip.colour'))}
        {toggle('event', t('clip.file'))}
        <button type="button" class="act" disabled={none} onClick={() => actions.onExport(ids)}>
          {t('clip.bulk.export')}
        </button>
        <button
          type="button"
          class="act"
          disabled={none}
          onClick={() => {
            actions.onTrash(ids);
            selection.end();
          }}
        >
          {t('clip.trash')}
        </button>
      </div>
    </div>
  );
}

function BulkTool({
  tool,
  ids,
  onDone,
}: {
  tool: Tool;
  ids: readonly string[];
  onDone: () => void;
}) {
  const { t } = useI18n();
  const { actions, events, tags } = useWorld();
  switch (tool) {
    case 'tag':
      return (
        <TagCombobox
          label={t('clip.bulk.tag')}
          known={tags}
          taken={[]}
          onTag={(tag) => {
            actions.onTag(ids, tag);
            onDone();
          }}
        />
      );
    case 'colour':
      return (
        <ColourField
          colour={null}
          onColour={(colour) => {
            actions.onColour(ids, colour);
            onDone();
          }}
        />
      );
    case 'event':
      return (
        <EventCombobox
          events={events}
          taken={[]}
          onEvent={({ id }) => {
            actions.onFile(ids, [id]);
            onDone();
          }}
        />
      );
  }
}
