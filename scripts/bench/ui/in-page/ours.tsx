import { render } from 'preact';
import { useState } from 'preact/hooks';
import { reference } from '../../../../components/fixtures/story';
import { Surface } from '../../../../components/surface/surface';
import { NEW_TIMELINE } from '../../../../components/timeline-view/timeline-state';
import { TimelineView } from '../../../../components/timeline-view/timeline-view';
import { createI18n } from '../../../../lib/i18n/i18n';
import type { TimelineEvent } from '../../../../lib/reference/types';
import { enter } from './contender';

const i18n = createI18n('ar');

function App({ events }: { events: readonly TimelineEvent[] }) {
  const [state, setState] = useState(NEW_TIMELINE);
  const [loaded] = useState(() => ({
    ...reference({ timeline: events }),
    story: { ...reference().story, knowsUntil: events.at(-1)?.end ?? '' },
  }));
  return (
    <Surface i18n={i18n} theme="light" class="bench">
      <TimelineView
        reference={loaded}
        linked={null}
        here={null}
        state={state}
        onState={setState}
        onOpen={() => undefined}
      />
    </Surface>
  );
}

/** As the reader's wheel and fingers do it. */
function wheel(options: WheelEventInit): void {
  const axis = document.querySelector('.brush');
  const { x, y, width, height } = axis?.getBoundingClientRect() ?? new DOMRect();
  const [clientX, clientY] = [x + width / 2, y + height / 2];
  axis?.dispatchEvent(
    new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX, clientY, ...options }),
  );
}

enter({
  draw: (root, events) => render(<App events={events} />, root),
  pan: (share) => wheel({ deltaX: share * 1_000 }),
  zoom: (factor) => wheel({ deltaY: factor > 1 ? -100 : 100, ctrlKey: true }),
});
