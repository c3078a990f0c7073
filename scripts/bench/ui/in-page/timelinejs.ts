import { enter } from './contender';

interface Knight {
  goToNext(): void;
  zoomIn(): void;
  zoomOut(): void;
}

/** The global of its own ready-made build. */
declare const TL: { Timeline: new (id: string, data: object, options: object) => Knight };

/** It knows no distance, only steps, each of them an animation: one in so many frames. */
const FRAMES_TO_A_STEP = 15;

let timeline: Knight | undefined;
let asked = 0;
const step = (take: () => void) => {
  if (asked++ % FRAMES_TO_A_STEP === 0) take();
};

const dateOf = (day: string) => {
  const [year, month, date] = day.split('-');
  return { year, month, day: date };
};

enter({
  async draw(root, events) {
    root.style.height = '600px';
    const slides = events.map(({ id, start, end, name }) => ({
      unique_id: id,
      start_date: dateOf(start),
      ...(start === end ? {} : { end_date: dateOf(end) }),
      text: { headline: name.ar },
    }));
    timeline = new TL.Timeline(root.id, { events: slides }, { font: null, hash_bookmark: false });
    while (document.querySelectorAll('.tl-timemarker').length < events.length) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  },
  pan: () => step(() => timeline?.goToNext()),
  zoom: (factor) => step(() => (factor > 1 ? timeline?.zoomIn() : timeline?.zoomOut())),
});
