/** From frames to named features of the page: numbers between 0 and 1 that the weights multiply. */
import type { Frame } from './frames';
import type { Front } from './front';
import type { Side } from './concepts';
import type { FeatureId, Where } from './types';

/** One feature of the page. Its name is the feature's, where it stands, and a detail. */
export interface Feature {
  readonly name: string;
  readonly feature: FeatureId;
  readonly where: Where;
  readonly value: number;
  /** The frame that shows it, or null for an absence. */
  readonly frame: Frame | null;
}

/** Both parties and an act within so many letters are near. */
const NEAR = 90;

const side = (frame: Frame, which: 0 | 1) => frame.parties[which] || frame.people[which];
const both = (frame: Frame) => side(frame, 0) && side(frame, 1);
const one = (frame: Frame) => side(frame, 0) !== side(frame, 1);
const acts = (frame: Frame) =>
  frame.acts.has('talk') || frame.acts.has('meet') || frame.acts.has('deal');
/** One of the two is only the place or the subject. */
const placed = (frame: Frame) => frame.placed[0] || frame.placed[1];
/** Another pair stands side by side, or a third acts where one of these two is only the subject; and
 *  these two do not stand side by side. */
const rival = (frame: Frame) =>
  !frame.joined &&
  (frame.joinedOther || (frame.actingOther && !frame.withParty && both(frame) && placed(frame)));
const talked = (frame: Frame) => both(frame) && acts(frame) && !rival(frame);
const alone = (frame: Frame) => frame.others.size === 0 && !rival(frame);

/** One of the two is only the place or the subject, and somebody else is there. */
const isBeside = (frame: Frame) =>
  both(frame) &&
  placed(frame) &&
  !frame.joined &&
  (frame.others.size > 0 || frame.mediators.size > 0);

type Test = readonly [feature: FeatureId, detail: string, test: (f: Frame, home: Front) => boolean];

/** What a headline or the beginning of a page may say. */
const FRONT_TESTS: readonly Test[] = [
  ['parties-talks', 'joined', (f) => f.joined && acts(f)],
  ['parties-talks', 'near', (f) => f.span <= NEAR && !rival(f)],
  ['parties-talks', 'named', talked],
  ['parties-talks', 'clean', (f) => talked(f) && alone(f) && !f.force],
  ['parties-talks', 'home', (f, { home }) => atHome(f, home) && acts(f)],
  ['parties-talks', 'terms', (f) => both(f) && f.acts.has('terms') && alone(f)],
  ['parties', '', both],
  ['parties', 'joined', (f) => f.joined && !f.force],
  ['parties-talks', 'with', (f) => both(f) && acts(f) && f.withParty && !f.withOther],
  ['act', 'with', (f) => one(f) && acts(f) && f.withParty && alone(f)],
  ['act', 'one', (f) => one(f) && acts(f) && alone(f) && f.mediators.size === 0 && !f.broker],
  ['act', 'brokered', (f) => one(f) && acts(f) && alone(f) && f.mediators.size === 0 && f.broker],
  ['act', 'mediated', (f) => one(f) && acts(f) && alone(f) && f.mediators.size > 0],
  ['act', 'terms', (f) => one(f) && f.acts.has('terms') && alone(f)],
  ['act', 'talk', (f) => f.acts.has('talk') && alone(f)],
  ['negotiators-both', '', (f) => f.people[0] && f.people[1]],
  ['negotiator', '', (f) => f.negotiators.size > 0],
  ['negotiator', 'two', (f) => f.negotiators.size > 1],
  ['agreement', '', (f) => f.track.size > 0 && (one(f) || both(f))],
  ['agreement', 'both', (f) => f.track.size > 0 && both(f) && !rival(f)],
  ['agreement', 'loose', (f) => f.track.size > 0 && alone(f)],
  ['mediator', '', (f) => (f.mediators.size > 0 || f.broker) && talked(f)],
  ['venue', '', (f) => f.places.size > 0 && acts(f) && !one(f) && !rival(f)],
  ['other-pair', 'joined', (f) => rival(f) && acts(f)],
  ['other-pair', 'broker', (f) => f.joinedBroker && acts(f) && !f.joined],
  ['other-pair', 'third', (f) => f.others.size > 0 && acts(f) && !both(f)],
  ['other-pair', 'named', (f) => f.others.size > 0 && !both(f)],
  ['other-pair', 'placed', (f) => isBeside(f) && acts(f)],
  ['other-pair', 'elsewhere', (f) => rival(f) && placed(f)],
  ['other-pair', 'with', (f) => f.withOther && acts(f) && !f.joined && !f.withParty],
  ['other-pair', 'topic', (f) => f.joinedBroker && both(f) && placed(f) && !f.joined],
  ['parties', 'acting', (f) => both(f) && !placed(f) && !rival(f)],
  ['other-pair', 'mediator', (f) => f.mediators.size > 0 && one(f)],
  ['other-subject', '', (f) => f.subjects.size > 0],
  ['no-act', 'both', (f) => both(f) && f.acts.size === 0 && f.track.size === 0 && !f.cut],
  ['force', '', (f) => f.force && !acts(f)],
  ['force', 'with', (f) => f.force],
];

/** The page's own side is left unsaid: the other one is named. */
function atHome(frame: Frame, home: Side | null): boolean {
  return home !== null && side(frame, home === 0 ? 1 : 0) && alone(frame);
}

/** What a share of the whole page's sentences may say. */
const SHARE_TESTS: readonly Test[] = [
  ['parties-talks', 'share', talked],
  ['act', 'share', (f) => one(f) && acts(f) && alone(f)],
  ['act', 'terms-share', (f) => f.acts.has('terms') && alone(f)],
  ['negotiator', 'share', (f) => f.negotiators.size > 0],
  ['agreement', 'share', (f) => f.track.size > 0],
  ['other-pair', 'share', (f) => f.others.size > 0 && !both(f)],
  ['other-subject', 'share', (f) => f.subjects.size > 0],
  ['force', 'share', (f) => f.force && !talked(f)],
];

/** All features of a page that are not zero. */
export function featuresOf(page: Front): Feature[] {
  const { headline, opening, front, all } = page;
  return [
    ...zoneFeatures('headline', headline, page),
    ...zoneFeatures('opening', opening, page),
    ...zoneFeatures('front', front, page),
    ...subjectFeatures('headline', headline),
    ...subjectFeatures('opening', opening),
    ...subjectFeatures('front', front),
    ...shares(all, page),
    ...prominence(page),
    ...absences(page),
  ];
}

/** One feature a subject, so that each has a weight of its own. */
function subjectFeatures(zone: string, frames: readonly Frame[]): Feature[] {
  const first = new Map<string, Frame>();
  for (const frame of frames) {
    for (const id of frame.subjects) if (!first.has(id)) first.set(id, frame);
  }
  return [...first].map(([id, frame]) => ({
    name: `other-subject/${zone}/${id}`,
    feature: 'other-subject',
    where: frame.where,
    value: 1,
    frame,
  }));
}

function zoneFeatures(zone: string, frames: readonly Frame[], page: Front): Feature[] {
  return FRONT_TESTS.flatMap(([feature, detail, test]) => {
    const frame = frames.find((f) => test(f, page));
    if (frame === undefined) return [];
    const name = [feature, zone, detail].filter((part) => part !== '').join('/');
    return [{ name, feature, where: frame.where, value: 1, frame }];
  });
}

/** Below so many sentences a share says little. */
const FEW = 3;

function shares(frames: readonly Frame[], page: Front): Feature[] {
  return SHARE_TESTS.flatMap(([feature, detail, test]) => {
    const saying = frames.filter((f) => test(f, page));
    const frame = saying.find((f) => f.where === 'body') ?? saying[0];
    if (frame === undefined) return [];
    const value = saying.length / Math.max(FEW, page.sentences);
    return [{ name: `${feature}/${detail}`, feature, where: frame.where, value, frame }];
  });
}

/** How much third parties are named beside the less named of the two. */
function prominence({ headline, all }: Front): Feature[] {
  const counts = [0, 0, 0];
  for (const frame of [...headline, ...all]) {
    frame.counts.forEach((count, index) => (counts[index] = (counts[index] ?? 0) + count));
  }
  const [first = 0, second = 0, third = 0] = counts;
  const frame = all.find((f) => f.counts[2] > 0);
  if (frame === undefined) return [];
  const value = third / (third + Math.min(first, second) + 1);
  const feature = 'other-pair';
  return [{ name: 'other-pair/prominence', feature, where: frame.where, value, frame }];
}

function absences({ headline, opening, front, all, home }: Front): Feature[] {
  const features: Feature[] = [];
  const absence = (name: string, feature: FeatureId, where: Where) => {
    features.push({ name, feature, where, value: 1, frame: null });
  };
  const beginning = [...headline, ...opening, ...front];
  for (const which of [0, 1] as const) {
    const name = which === home ? 'party-missing/home' : 'party-missing';
    if (!all.some((f) => side(f, which))) absence(name, 'party-missing', 'body');
    else if (!beginning.some((f) => side(f, which)))
      absence(`${name}/front`, 'party-missing', 'lead');
  }
  if (!beginning.some(acts)) absence('no-act/front', 'no-act', 'lead');
  if (!all.some(talked)) absence('no-act/together', 'no-act', 'body');
  else if (!beginning.some(talked)) absence('passing', 'passing', 'body');
  return features;
}
