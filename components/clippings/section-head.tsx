/**
 * The head of a section of clippings.
 */
import type { SectionHead } from './sections';
import { Mark } from '../marks/mark';
import { useI18n } from '../surface/i18n-context';
import { DateText, Foreign, ForeignBlock } from '../surface/text';
import { TimelineStrip } from './timeline-strip';
import { useWorld } from './world';

export function SectionHeadView({ head, count }: { head: SectionHead; count: number }) {
  const { number, t } = useI18n();
  return (
    <header class={`clip-head of-${head.of}`}>
      <HeadText head={head} />
      <span class="label num">
        <span aria-hidden="true">{number(count)}</span>
        <span class="vh">{t('clip.count', { n: count })}</span>
      </span>
    </header>
  );
}

function HeadText({ head }: { head: SectionHead }) {
  const { own, t } = useI18n();
  const { actions } = useWorld();
  switch (head.of) {
    case 'event':
      return (
        <>
          <Mark event={head.event} />
          <div>
            <h2 class="strong">
              <button
                type="button"
                class="clip-head-event"
                onClick={() => actions.onEvent(head.event)}
              >
                {own(head.event.name)}
              </button>
            </h2>
            <p class="meta clip-head-line">
              <DateText date={head.event.date} />
              <TimelineStrip event={head.event} />
            </p>
          </div>
        </>
      );
    case 'page':
      return (
        <div>
          <h2 class="strong">
            <ForeignBlock text={head.page.title || head.page.url} hint={head.page.inLanguage} />
          </h2>
          <p class="meta dots">
            <span>
              <Foreign text={head.page.outlet} hint={head.page.inLanguage} />
            </span>
            <span>
              {head.page.published === null ? (
                t('clip.undated')
              ) : (
                <DateText date={head.page.published} />
              )}
            </span>
          </p>
        </div>
      );
    case 'date':
      return (
        <h2 class="strong">
          <DateText date={head.day} weekday />
        </h2>
      );
    case 'tag':
      return (
        <h2 class="strong">
          <Foreign text={head.tag} />
        </h2>
      );
    case 'none':
      return <h2 class="strong">{t(`clip.no-${head.by}`)}</h2>;
  }
}
