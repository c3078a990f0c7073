/**
 * What the look-up box found: the events on the axis and in the list.
 */
import { useMemo, useState } from 'preact/hooks';
import type { TimelineEvent } from '@/lib/reference/types';
import { findEvents, findIndex } from '../filters/find-events';
import { useI18n } from '../surface/i18n-context';
import { useLoaded } from '../surface/reference-context';
import { Quoted } from '../surface/text';
import { DrawnTimeline } from '../timeline/drawn-timeline';
import { Spine, spineId } from '../timeline/spine';
import { useScale, type PageSectionsProps } from './page-sections';

export function Found({ reference, view, query }: PageSectionsProps & { query: string }) {
  const { parts, t } = useI18n();
  const { timeline } = reference;
  const named = useLoaded(() => reference.named(), [reference]);
  const entities = named.state === 'ready' ? named.value : [];
  const index = useMemo(() => findIndex(timeline, entities), [timeline, named.state]);
  const found = useMemo(() => findEvents(index, query), [index, query]);
  const [opened, setOpened] = useState<string | null>(null);
  const scale = useScale(reference);
  const linked = view.candidates[0]?.id ?? null;
  const goTo = ({ id }: TimelineEvent) => {
    setOpened(id);
    const row = document.getElementById(spineId(id));
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  const count = t('timeline.count', { n: found.length });
  return (
    <section class="popup-found">
      <h1 class="vh">{t('find.label')}</h1>
      <p class={found.length > 0 ? 'label' : 'vh'} role="status">
        {count}
      </p>
      {found.length === 0 && named.state !== 'loading' && (
        <>
          <p class="strong">{parts('find.none', { query: <Quoted text={query.trim()} /> })}</p>
          <p class="meta">{t('find.none.hint')}</p>
        </>
      )}
      {found.length > 0 && (
        <>
          <DrawnTimeline
            neighbours={null}
            events={found}
            scale={scale}
            linked={linked}
            here={view.here}
            onChoose={goTo}
          />
          <h2 class="vh">{t('timeline.heading')}</h2>
          <Spine
            events={found}
            all={timeline}
            linked={linked}
            here={view.here}
            opened={opened}
            onToggle={(id) => setOpened(id === opened ? null : id)}
          />
        </>
      )}
    </section>
  );
}
