/**
 * Which mentions count, and for whom. A weak spelling counts only where the page names the same
 * thing plainly, or names the other party beside it; a surname that others bear only where the full
 * name stands too, the person is a main figure, or the company fits.
 */
import { type Ambiguity, chooseBearer, type Context, entityOf } from './bearers';
import type { EntityFacts, Side } from './concepts';
import type { Mention } from './mentions';
import type { DetectorTables } from './tables';

/** A mention that counts. */
export interface Resolved {
  readonly mention: Mention;
  /** The party it speaks for, by name, institution or person. */
  readonly side: Side | null;
  readonly entity: EntityFacts | null;
}

export interface Resolution {
  readonly resolved: readonly Resolved[];
  readonly ambiguous: readonly Ambiguity[];
}

/** A person in at least so many events of the timeline is known by the surname alone. */
const MAIN_FIGURE = 3;

/** Decides every mention of a page. `year` is that of publication, where it is known. */
export function resolve(
  mentions: readonly Mention[],
  tables: DetectorTables,
  year: number | null,
): Resolution {
  const context = contextOf(mentions, tables, year);
  const resolved: Resolved[] = [];
  const doubtful: Mention[] = [];
  const surnames: Resolved[] = [];
  const ambiguous: Ambiguity[] = [];
  let span: Span = { end: 0, chosen: null, surname: null, ambiguous: null };
  mentions.forEach((mention, at) => {
    if (at === span.end) {
      span = spanFrom(mentions, at, context, tables);
      if (span.ambiguous !== null) ambiguous.push(span.ambiguous);
    }
    if (mention.concept.kind === 'entity') {
      if (mention === span.chosen) resolved.push(named(mention, tables));
      else if (mention === span.surname) surnames.push(named(mention, tables));
      else if (mention === span.ambiguous?.mention) {
        const side = sideOfAll(span.ambiguous, tables);
        if (side !== null) resolved.push({ mention, side, entity: null });
      }
    } else if (mention.weak && !context.plain.has(mention.conceptId)) {
      doubtful.push(mention);
    } else {
      resolved.push(plainly(mention));
    }
  });
  const beside = besideTheOther(doubtful, surnames, resolved);
  return {
    resolved: beside.length === 0 ? resolved : inOrder([...resolved, ...beside]),
    ambiguous,
  };
}

/**
 * A weak word for a party, and the surname of one who speaks for it, count in a sentence that names
 * the other party plainly, or one who speaks for it; the surname of one who speaks for neither, in
 * a sentence that names a party.
 */
function besideTheOther(
  doubtful: readonly Mention[],
  surnames: readonly Resolved[],
  resolved: readonly Resolved[],
): Resolved[] {
  const plain = sentencesOf(resolved);
  const spoken = sentencesOf([...resolved, ...surnames]);
  const parties = doubtful.filter(({ concept }) => concept.kind === 'party').map(plainly);
  const words = parties.filter((one) => isBeside(one, plain));
  return [...words, ...surnames.filter((one) => isBeside(one, one.side === null ? plain : spoken))];
}

type Sentences = readonly [ReadonlySet<number>, ReadonlySet<number>];

/** The sentences that name each party, or one who speaks for it. */
function sentencesOf(list: readonly Resolved[]): Sentences {
  const sides = [new Set<number>(), new Set<number>()] as const;
  for (const { mention, side } of list) if (side !== null) sides[side].add(mention.sentence);
  return sides;
}

function isBeside({ mention: { sentence }, side }: Resolved, sides: Sentences): boolean {
  if (side === null) return sides[0].has(sentence) || sides[1].has(sentence);
  return sides[side === 0 ? 1 : 0].has(sentence);
}

function inOrder(list: readonly Resolved[]): Resolved[] {
  return [...list].sort(
    ({ mention: a }, { mention: b }) => a.sentence - b.sentence || a.start - b.start,
  );
}

function contextOf(
  mentions: readonly Mention[],
  tables: DetectorTables,
  year: number | null,
): Context {
  const plain = new Set<number>();
  const company = new Set<number>();
  const certain = new Set<number>();
  mentions.forEach((mention, at) => {
    if (mention.weak || mention.slip) return;
    const entity = entityOf(mention, tables);
    // A minor figure's surname does not count alone, but such surnames together tell of each other.
    if (mention.concept.kind === 'entity') {
      company.add(mention.concept.entity);
      if (isAlone(mentions, at)) certain.add(mention.concept.entity);
    }
    if (entity !== null && mention.single && entity.events < MAIN_FIGURE) return;
    plain.add(mention.conceptId);
  });
  return { plain, company, certain, year };
}

/** Whether nobody else bears the name of a mention: mentions of one span stand side by side. */
function isAlone(mentions: readonly Mention[], at: number): boolean {
  return !bearsToo(mentions[at - 1], mentions[at]) && !bearsToo(mentions[at + 1], mentions[at]);
}

function bearsToo(other: Mention | undefined, here: Mention | undefined): boolean {
  if (other === undefined || here === undefined) return false;
  return other.start === here.start && other.zone === here.zone && other.concept.kind === 'entity';
}

/** Mentions of one stretch of text, up to `end` in the list, and who is meant by it. */
interface Span {
  readonly end: number;
  readonly chosen: Mention | null;
  /** Where nobody is chosen: a surname that only one person of the reference bears. */
  readonly surname: Mention | null;
  readonly ambiguous: Ambiguity | null;
}

function spanFrom(
  mentions: readonly Mention[],
  from: number,
  context: Context,
  tables: DetectorTables,
): Span {
  const first = mentions[from];
  let end = from;
  let names = false;
  for (let next = first; next !== undefined; next = mentions[end]) {
    if (next.zone !== first?.zone || next.start !== first.start) break;
    names ||= next.concept.kind === 'entity';
    end++;
  }
  // Most spans are words of the story and name nobody.
  if (!names) return { end, chosen: null, surname: null, ambiguous: null };
  const bearers = bearersIn(mentions.slice(from, end));
  const { mention, ambiguous } = chooseBearer(bearers, context, tables);
  const surname = mention === null ? surnameIn(bearers) : null;
  return { end, chosen: mention, surname, ambiguous };
}

function surnameIn(bearers: readonly Mention[]): Mention | null {
  const [first] = bearers;
  const only = bearers.every(({ conceptId }) => conceptId === first?.conceptId);
  return first !== undefined && only && first.single && !first.weak && !first.slip ? first : null;
}

/** Whoever a span may name; nobody where it is an ordinary word that someone happens to bear. */
function bearersIn(group: readonly Mention[]): Mention[] {
  const bearers = group.filter(({ concept }) => concept.kind === 'entity');
  const ordinary = group.some(({ concept }) => concept.kind === 'act' || concept.kind === 'force');
  return ordinary ? bearers.filter(({ weak }) => !weak) : bearers;
}

function plainly(mention: Mention): Resolved {
  const side = mention.concept.kind === 'party' ? mention.concept.side : null;
  return { mention, side, entity: null };
}

/** A name whose bearers all speak for one party speaks for it, whoever of them is meant. */
function sideOfAll({ entities }: Ambiguity, tables: DetectorTables): Side | null {
  const sides = tables.entities.flatMap(({ id, side }) => (entities.includes(id) ? [side] : []));
  const [first = null] = sides;
  return sides.every((side) => side === first) ? first : null;
}

function named(mention: Mention, tables: DetectorTables): Resolved {
  const entity = entityOf(mention, tables);
  const speaks = entity !== null && entity.type !== 'Place' && !entity.outlet;
  return { mention, side: speaks ? entity.side : null, entity };
}
