/**
 * What each sentence says: whether it names both parties, an act of talking, how near they stand,
 * and whether it is about another pair.
 */
import type { Mention, MentionList } from './mentions';
import type { Resolved } from './resolve';
import { datelineEnd, placingOf, roleBefore, roleOf, type Placing, type Role } from './role';
import type { DetectorTables } from './tables';
import type { Where } from './types';
import type { Zone } from './zones';

export interface Frame {
  readonly zone: number;
  readonly where: Where;
  readonly sentence: number;
  readonly length: number;
  /** Sides named by country, people, capital or institution. */
  readonly parties: readonly [boolean, boolean];
  /** Sides that are named only as place or subject: "in A", "about B". */
  readonly placed: readonly [boolean, boolean];
  /** One of the parties is the other side of what is done ("with A"). */
  readonly withParty: boolean;
  /** A third party is, the broker apart. */
  readonly withOther: boolean;
  /** A third party, the broker apart, is more than place or subject. */
  readonly actingOther: boolean;
  /** Sides that a person speaks for. */
  readonly people: readonly [boolean, boolean];
  readonly acts: ReadonlySet<string>;
  readonly force: boolean;
  /** Third parties that do not mediate, unless they are only a place; those that may; the broker. */
  readonly others: ReadonlySet<string>;
  readonly mediators: ReadonlySet<string>;
  readonly broker: boolean;
  /** How often each side is named, and how often third parties that do not mediate. */
  readonly counts: readonly [first: number, second: number, third: number];
  /** Both parties stand side by side ("A and B", "A–B"). */
  readonly joined: boolean;
  /** Both and an act within a short span: its length in letters, or infinity. */
  readonly span: number;
  /** A party stands side by side with a third that could be its counterpart. */
  readonly joinedOther: boolean;
  /** A party stands side by side with the broker. */
  readonly joinedBroker: boolean;
  /** Evidence: the shortest stretch that says it. */
  readonly quote: readonly [start: number, end: number];
  /** It is the first sentence of its piece of text. */
  readonly opening: boolean;
  /** It breaks off: what it would have said is not known. */
  readonly cut: boolean;
  /** Terms and topics that belong to the talks. */
  readonly track: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly negotiators: ReadonlySet<string>;
}

/** Words that may stand between two names that are said in one breath. */
const GLUE = 14;

/** One frame a sentence that names anything. */
export function framesOf(
  zones: readonly Zone[],
  { sentences }: MentionList,
  resolved: readonly Resolved[],
  tables: DetectorTables,
): Frame[] {
  const joining = new Set(tables.joining);
  const placing = placingOf(tables.placing);
  const bySentence = new Map<number, Resolved[]>();
  for (const item of resolved) {
    const list = bySentence.get(item.mention.sentence);
    if (list === undefined) bySentence.set(item.mention.sentence, [item]);
    else list.push(item);
  }
  return [...bySentence].map(([sentence, items]) => {
    const place = sentences[sentence] ?? { zone: 0, start: 0, end: 0 };
    const zone = zones[place.zone] ?? { where: 'body', text: '' };
    return frameOf(zone, place, { sentence, items, joining, placing });
  });
}

interface Place {
  readonly zone: number;
  readonly start: number;
  readonly end: number;
}

interface Said {
  readonly sentence: number;
  readonly items: readonly Resolved[];
  readonly joining: ReadonlySet<string>;
  readonly placing: Placing;
}

/** Dots at the end, as sites leave them where a headline is too long for them. */
const BREAKS_OFF = /(?:…|⋯|\.{3})\s*$/;

/** Most of a frame's sets are empty, and a page has hundreds of frames: these share one. */
const NONE = new Set<string>();

function frameOf(zone: Zone, place: Place, { sentence, items, joining, placing }: Said): Frame {
  const dateline =
    place.start === 0 && (zone.where === 'lead' || zone.where === 'description')
      ? datelineEnd(zone.text)
      : 0;
  // One name mostly stands for several things at once: its role is asked for once.
  let asked: Mention | null = null;
  let its: Role = 'acts';
  const role = ({ mention }: Resolved): Role => {
    if (asked?.start === mention.start && asked.end === mention.end) return its;
    asked = mention;
    its = mention.start < dateline ? 'place' : roleOf(zone.text, mention, placing);
    return its;
  };
  const parties: [boolean, boolean] = [false, false];
  const people: [boolean, boolean] = [false, false];
  const sets = {
    acts: NONE,
    others: NONE,
    mediators: NONE,
    track: NONE,
    subjects: NONE,
    places: NONE,
    negotiators: NONE,
  };
  const add = (name: keyof typeof sets, value: string) => {
    if (sets[name] === NONE) sets[name] = new Set();
    sets[name].add(value);
  };
  const acting: [boolean, boolean] = [false, false];
  const counts: [number, number, number] = [0, 0, 0];
  let force = false;
  let broker = false;
  let withParty = false;
  for (const item of items) {
    const { mention, side, entity } = item;
    const { concept } = mention;
    if (side !== null) {
      counts[side]++;
      (entity?.type === 'Person' ? people : parties)[side] = true;
      const does = role(item);
      if (does !== 'place') acting[side] = true;
      if (does === 'with') withParty = true;
    }
    if (concept.kind === 'act') add('acts', concept.act);
    else if (concept.kind === 'force') force = true;
    else if (concept.kind === 'other') {
      if (concept.broker) broker = true;
      else if (concept.mediator) add('mediators', concept.id);
      else if (role(item) !== 'place') add('others', concept.id);
      if (!concept.mediator) counts[2]++;
    } else if (concept.kind === 'term' || concept.kind === 'topic') {
      if (concept.track) add('track', concept.id);
    } else if (concept.kind === 'subject') add('subjects', concept.id);
    if (entity?.type === 'Person' && entity.third !== null) {
      add(entity.mediator ? 'mediators' : 'others', entity.third);
      if (!entity.mediator) counts[2]++;
    }
    if (entity?.venue === true) add('places', entity.id);
    if (entity?.negotiator === true) add('negotiators', entity.id);
  }
  const { span, quote } = shortest(items, place);
  return {
    zone: place.zone,
    where: zone.where,
    opening: place.start === 0,
    cut: BREAKS_OFF.test(zone.text.slice(Math.max(0, place.end - 4), place.end)),
    sentence,
    length: place.end - place.start,
    parties,
    placed: [parties[0] && !acting[0], parties[1] && !acting[1]],
    withParty,
    ...thirds(items, parties[0] || parties[1] || people[0] || people[1], role),
    people,
    force,
    broker,
    counts,
    ...sets,
    joined: hasJoined(zone.text, items, joining, areTwo, (a, b) => {
      // "About A with B" is a talk of somebody else's about A.
      const both = [role(a), role(b)];
      return both.includes('place') && both.includes('with');
    }),
    joinedOther: hasJoined(zone.text, items, joining, isWith(false), (first) => {
      // "With A and a third": whoever deals with both of them is not named beside them.
      return first.side !== null && roleBefore(zone.text, first.mention, placing) === 'with';
    }),
    joinedBroker: hasJoined(zone.text, items, joining, isWith(true)),
    span,
    quote,
  };
}

/** Whether a mention is of the broker, or of any other third party. */
function isThird({ mention: { concept }, entity }: Resolved, broker: boolean): boolean {
  return concept.kind === 'other'
    ? concept.broker === broker
    : !broker && entity?.type === 'Person' && entity.third !== null;
}

const areTwo = (a: Resolved, b: Resolved) =>
  a.side !== null && b.side !== null && a.side !== b.side;

const NO_THIRD = { withOther: false, actingOther: false };

/** What the third parties of a sentence, the broker apart, do in it; asked beside a party only. */
function thirds(
  items: readonly Resolved[],
  beside: boolean,
  role: (item: Resolved) => Role,
): Pick<Frame, 'withOther' | 'actingOther'> {
  if (!beside) return NO_THIRD;
  let actingOther = false;
  for (const item of items) {
    if (item.side !== null || !isThird(item, false)) continue;
    const its = role(item);
    if (its === 'with') return { withOther: true, actingOther: true };
    actingOther ||= its === 'acts';
  }
  return { withOther: false, actingOther };
}

function isWith(broker: boolean): (a: Resolved, b: Resolved) => boolean {
  return (a, b) =>
    (isThird(a, broker) && b.side !== null) || (isThird(b, broker) && a.side !== null);
}

/** Whether two neighbours stand with nothing but joining words and light signs between them. */
function hasJoined(
  text: string,
  items: readonly Resolved[],
  joining: ReadonlySet<string>,
  fits: (a: Resolved, b: Resolved) => boolean,
  apart: (a: Resolved, b: Resolved) => boolean = () => false,
): boolean {
  for (let i = 1; i < items.length; i++) {
    for (let j = i - 1; j >= 0 && j >= i - 3; j--) {
      const [a, b] = [items[j], items[i]];
      if (a === undefined || b === undefined) continue;
      const [from, to] = [a.mention.end, b.mention.start];
      if (to - from > GLUE) break;
      if (fits(a, b) && isGlue(text.slice(from, to), joining) && !apart(a, b)) return true;
    }
  }
  return false;
}

/** Signs that end a thought: what stands on both sides is not said in one breath. */
const PARTING = /[.:;!?؟؛…«»“”"()|]/u;

/** What may stand between words of one breath. */
const LIGHT = /[\s,،、・·\-‐‑–—־/&'’ʼ+]+/u;

function isGlue(gap: string, joining: ReadonlySet<string>): boolean {
  if (PARTING.test(gap)) return false;
  const words = gap.toLowerCase().split(LIGHT);
  return words.every((word) => word === '' || joining.has(word));
}

interface Shortest {
  readonly span: number;
  readonly quote: readonly [number, number];
}

/** The shortest stretch with both sides and an act; the sentence's beginning where there is none. */
function shortest(items: readonly Resolved[], place: Place): Shortest {
  let span = Infinity;
  let quote: readonly [number, number] = [place.start, Math.min(place.end, place.start + 120)];
  // Where each side and an act come next, seen from each item: from the last back, each item once.
  const next = { 0: Infinity, 1: Infinity, act: Infinity };
  for (let i = items.length - 1; i >= 0; i--) {
    const first = items[i];
    if (first === undefined) continue;
    if (first.side !== null) next[first.side] = i;
    if (first.mention.concept.kind === 'act') next.act = i;
    const last = items[Math.max(next[0], next[1], next.act)];
    if (last === undefined) continue;
    const length = last.mention.end - first.mention.start;
    // Of equally short ones the first.
    if (length <= span) {
      span = length;
      quote = [first.mention.start, last.mention.end];
    }
  }
  return { span, quote };
}
