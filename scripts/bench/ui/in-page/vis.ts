import { enter } from './contender';

interface VisTimeline {
  getWindow(): { start: Date; end: Date };
  setWindow(start: number, end: number, options: object): void;
  zoomIn(share: number, options: object): void;
  zoomOut(share: number, options: object): void;
}

/** The global of its own ready-made build. */
declare const vis: {
  Timeline: new (root: HTMLElement, items: object[], options: object) => VisTimeline;
};

let timeline: VisTimeline | undefined;
const still = { animation: false };

enter({
  draw: (root, events) =>
    new Promise<void>((resolve) => {
      const items = events.map(({ id, start, end, name }) => {
        const item = { id, start, content: name.ar };
        return start === end ? { ...item, type: 'box' } : { ...item, end, type: 'range' };
      });
      const options = { rtl: true, height: 600, onInitialDrawComplete: resolve };
      timeline = new vis.Timeline(root, items, options);
    }),
  pan(share) {
    if (!timeline) return;
    const { start, end } = timeline.getWindow();
    const by = (end.getTime() - start.getTime()) * share;
    timeline.setWindow(start.getTime() + by, end.getTime() + by, still);
  },
  zoom(factor) {
    if (factor > 1) timeline?.zoomIn(1 - 1 / factor, still);
    else timeline?.zoomOut(1 / factor - 1, still);
  },
});
