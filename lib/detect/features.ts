/** From frames to named features of the page: numbers between 0 and 1 that the weights multiply. */
import type { Frame } from './frames';
import type { FeatureId, Where } from './types';
import type { Zone } from './zones';

/** One feature of the page: `feature/where` or `feature/where/detail`. */
export interface Feature {
  readonly name: string;
  readonly feature: FeatureId;
  readonly where: Where;
  readonly value: number;
  /** The frame that shows it, or null for an absence. */
  readonly frame: Frame | null;
}

/** A span of this many letters and less is near. */
const NEAR = 90;

const anySide = (frame: Frame, side: 0 | 1) => frame.parties[side] || frame.people[side];
const both = (frame: Frame) => anySide(frame, 0) && anySide(frame, 1);
const one = (frame: Frame) => anySide(frame, 0) !== anySide(frame, 1);

/** Named tests of a frame; each becomes a feature of the zone that the frame is in. */
const TESTS: readonly (readonly [FeatureId, string, (frame: Frame) => boolean])[] = [
  ['parties-talks', 'joined', (f) => f.joined && f.acts.size > 0],
  ['parties-talks', 'near', (f) => f.span <= NEAR],
  ['parties-talks', 'far', (f) => both(f) && f.acts.size > 0],
  ['parties-talks', 'talk', (f) => both(f) && f.acts.has('talk')],
  ['parties-talks', 'alone', (f) => both(f) && f.acts.size > 0 && f.others.size === 0],
  ['parties', '', (f) => both(f)],
  ['act', 'one', (f) => one(f) && f.acts.size > 0 && f.others.size === 0],
  ['act', 'none', (f) => f.acts.has('talk') && !anySide(f, 0) && !anySide(f, 1)],
  ['negotiators-both', '', (f) => f.people[0] && f.people[1]],
  ['negotiator', '', (f) => f.negotiators.size > 0],
  ['agreement', '', (f) => f.terms.size > 0 || f.topics.size > 0],
  ['mediator', '', (f) => f.mediators.size > 0 && f.acts.size > 0],
  ['venue', '', (f) => f.places.size > 0 && f.acts.size > 0],
  ['other-pair', '', (f) => f.joinedOther && f.acts.size > 0 && !f.joined],
  ['other-pair', 'named', (f) => f.others.size > 0 && !both(f)],
  ['other-subject', '', (f) => f.subjects.size > 0],
  ['force', '', (f) => f.force && f.acts.size === 0],
  ['force', 'with', (f) => f.force],
];

const WHERES: readonly Where[] = ['headline', 'description', 'lead', 'body'];

/** All features of a page that are not zero. */
export function featuresOf(zones: readonly Zone[], frames: readonly Frame[]): Feature[] {
  const features: Feature[] = [];
  const whereOf = (frame: Frame): Where => zones[frame.zone]?.where ?? 'body';
  for (const where of WHERES) {
    const here = frames.filter((frame) => whereOf(frame) === where);
    for (const [feature, detail, test] of TESTS) {
      const frame = here.find(test);
      if (frame === undefined) continue;
      const name = detail === '' ? `${feature}/${where}` : `${feature}/${where}/${detail}`;
      const value = where === 'body' ? share(here, test) : 1;
      features.push({ name, feature, where, value, frame });
    }
  }
  features.push(...pageFeatures(zones, frames));
  return features;
}

/** How much of the body says it: a few sentences are enough. */
function share(frames: readonly Frame[], test: (frame: Frame) => boolean): number {
  return Math.min(1, frames.filter(test).length / 3);
}

function pageFeatures(zones: readonly Zone[], frames: readonly Frame[]): Feature[] {
  const features: Feature[] = [];
  const absence = (name: string, feature: FeatureId, where: Where, value = 1) => {
    features.push({ name, feature, where, value, frame: null });
  };
  if (!frames.some((f) => anySide(f, 0)) || !frames.some((f) => anySide(f, 1))) {
    absence('party-missing', 'party-missing', 'body');
  }
  const front = frames.filter((f) => zones[f.zone]?.where !== 'body');
  if (!front.some((f) => f.acts.size > 0)) absence('no-act', 'no-act', 'lead');
  if (!front.some((f) => both(f))) absence('parties-not-in-front', 'other-subject', 'lead');
  const talked = frames.filter((f) => both(f) && f.acts.size > 0).length;
  const said = frames.filter((f) => f.acts.size > 0).length;
  if (talked > 0) {
    const value = talked / Math.max(1, said);
    features.push({ name: 'share', feature: 'parties-talks', where: 'body', value, frame: null });
  }
  if (talked > 0 && !front.some((f) => both(f) && f.acts.size > 0)) {
    absence('passing', 'passing', 'body');
  }
  return features;
}
