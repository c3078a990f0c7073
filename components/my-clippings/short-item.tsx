/**
 * A clipping outside of the whole list: its card, and the editor in its place.
 */
import { useState } from 'preact/hooks';
import type { Clipping } from '@/lib/clippings/types';
import { Editor } from '../clipping-editor/editor';
import { ClippingCard } from '../clippings/clipping-card';
import { useWorld } from '../clippings/world';
import { useI18n } from '../surface/i18n-context';

/** What is said by what is around the clipping. */
export type Without = 'events' | 'page' | null;

export function ShortItem({ clipping, without }: { clipping: Clipping; without: Without }) {
  const { t } = useI18n();
  const { actions } = useWorld();
  const [editing, setEditing] = useState<'note' | 'events' | null>(null);
  const [said, setSaid] = useState('');
  if (editing !== null) {
    return <Editor clipping={clipping} focus={editing} onClose={() => setEditing(null)} />;
  }
  return (
    <article aria-label={(clipping.text || clipping.page.title).slice(0, 120)}>
      <ClippingCard
        clipping={clipping}
        {...leftOut(clipping, without)}
        selected={null}
        onSelect={() => undefined}
        onEdit={() => setEditing('note')}
        onFile={() => setEditing('events')}
        onTrash={() => actions.onTrash([clipping.id])}
        onCite={() =>
          void actions
            .onCite(clipping)
            .then((done) => setSaid(t(done ? 'clip.cited' : 'clip.cite.failed')))
        }
      />
      <p class="clip-said" role="status">
        {said}
      </p>
    </article>
  );
}

/** An event's own page names it; the others that a clipping is filed under are said. */
function leftOut({ filing }: Clipping, without: Without): { without?: 'events' | 'page' } {
  if (without === null) return {};
  return without === 'events' && filing.eventIds.length > 1 ? {} : { without };
}
