/**
 * The whole timeline under its filter, with the way to the reader's own place in it.
 */
import { useEffect, useState } from 'preact/hooks';
import type { TimelineEvent } from '@/lib/reference/types';
import { FamilyFilter } from '../filters/family-filter';
import { familyOf, type Family } from '../marks/family';
import { useI18n } from '../surface/i18n-context';
import { Spine } from '../timeline/spine';

export interface TimelineListProps {
  readonly timeline: readonly TimelineEvent[];
  readonly linked: string | null;
  readonly here: string | null;
  readonly opened: string | null;
  readonly onOpened: (id: string | null) => void;
  readonly onJump: () => void;
}

export function TimelineList(props: TimelineListProps) {
  const { timeline, linked, here, opened, onOpened, onJump } = props;
  const { t } = useI18n();
  // Most of the work, and below the fold: drawn after the first picture is on the screen.
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  const [chosen, setChosen] = useState<readonly Family[]>([]);
  const shown =
    chosen.length === 0
      ? timeline
      : timeline.filter((event) => chosen.includes(familyOf(event.kind)));
  useEffect(() => {
    // Asked for from elsewhere: an event that the filter hides has to be seen.
    if (opened !== null && !shown.some((event) => event.id === opened)) setChosen([]);
  }, [opened]);
  return (
    <section class="popup-timeline">
      <div class="between">
        <h2 class="strong">{t('timeline.heading')}</h2>
        {(linked !== null || here !== null) && (
          <button type="button" class="act" onClick={onJump}>
            {t('timeline.jump')}
          </button>
        )}
      </div>
      <FamilyFilter chosen={chosen} onChoose={setChosen} />
      <Spine
        events={drawn ? shown : []}
        all={timeline}
        linked={linked}
        here={here}
        opened={opened}
        onToggle={(id) => onOpened(id === opened ? null : id)}
      />
    </section>
  );
}
