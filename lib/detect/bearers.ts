/** Who is meant where a name has several bearers, or is an ordinary word as well. */
import type { EntityFacts } from './concepts';
import type { Mention } from './mentions';
import type { DetectorTables } from './tables';

/** A name that the page does not decide: where it stands, and who may be meant. */
export interface Ambiguity {
  readonly mention: Mention;
  readonly entities: readonly string[];
}

export interface Choice {
  readonly mention: Mention | null;
  readonly ambiguous: Ambiguity | null;
}

/** What the page says that helps to choose. */
export interface Context {
  /** Concepts that the page names by a spelling that counts alone. */
  readonly plain: ReadonlySet<number>;
  /** Indices of the entities among them. */
  readonly company: ReadonlySet<number>;
  /** Those of the company whom a span names that nobody else bears. */
  readonly certain: ReadonlySet<number>;
  readonly year: number | null;
}

/** The entity that a mention names, or null. */
export function entityOf(mention: Mention, tables: DetectorTables): EntityFacts | null {
  const { concept } = mention;
  return concept.kind === 'entity' ? (tables.entities[concept.entity] ?? null) : null;
}

/** Company enough to take a doubtful name for its bearer. */
const ENOUGH = 2;

/** Chooses among the bearers of one span. */
export function chooseBearer(
  bearers: readonly Mention[],
  context: Context,
  tables: DetectorTables,
): Choice {
  const strong = bearers.filter((mention) => !mention.weak && !mention.slip && !mention.single);
  if (strong.length > 0) return { mention: bestOf(strong, context, tables), ambiguous: null };
  const all = onePerBearer(
    bearers.filter((mention) => !mention.slip || context.plain.has(mention.conceptId)),
  );
  const best = bestOf(all, context, tables);
  if (best === null) return { mention: null, ambiguous: null };
  const scores = all.map((mention) => scoreOf(mention, context, tables));
  const top = Math.max(...scores);
  const enough = context.plain.has(best.conceptId) ? 0 : ENOUGH;
  if (top >= enough && scores.filter((score) => score === top).length === 1) {
    return { mention: best, ambiguous: null };
  }
  const entities = all.flatMap((mention) => entityOf(mention, tables)?.id ?? []);
  const unclear = new Set(entities).size > 1 ? { mention: best, entities } : null;
  return { mention: null, ambiguous: unclear };
}

/** Several spellings of one bearer may match the same span. */
function onePerBearer(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [mention.conceptId, mention])).values()];
}

/** A name that counts alone has the better claim, by so much company. */
const PLAIN = 1.5;

function scoreOf(mention: Mention, context: Context, tables: DetectorTables): number {
  const plain = context.plain.has(mention.conceptId) ? PLAIN : 0;
  return plain + companyOf(mention, context, tables);
}

function bestOf(
  mentions: readonly Mention[],
  context: Context,
  tables: DetectorTables,
): Mention | null {
  if (mentions.length === 1) return mentions[0] ?? null;
  let best: Mention | null = null;
  let most = -Infinity;
  for (const mention of mentions) {
    const events = entityOf(mention, tables)?.events ?? 0;
    const score = scoreOf(mention, context, tables) + events / 1000;
    if (score > most) [best, most] = [mention, score];
  }
  return best;
}

/** A page asks of the same few bearers again and again. */
const asked = new WeakMap<Context, Map<EntityFacts, number>>();

/** How much of the page's company the bearer keeps in the timeline, and whether the time fits. */
function companyOf(mention: Mention, context: Context, tables: DetectorTables): number {
  const entity = entityOf(mention, tables);
  if (entity === null) return 0;
  let answers = asked.get(context);
  if (answers === undefined) asked.set(context, (answers = new Map<EntityFacts, number>()));
  let score = answers.get(entity);
  if (score === undefined) answers.set(entity, (score = fitOf(entity, context, tables)));
  return score;
}

function fitOf(entity: EntityFacts, { company, certain, year }: Context, tables: DetectorTables) {
  const score = entity.companions.filter((index) => company.has(index)).length;
  if (entity.years === null) return score;
  if (year === null) return score - strangersOf(entity.years, certain, tables);
  const [first, last] = entity.years;
  return score + (year >= first - 1 && year <= last + 1 ? 1 : -2);
}

/** So many years apart, two people had nothing to do with each other. */
const APART = 3;

/** How many of the company belong to another time. */
function strangersOf(
  [first, last]: readonly [number, number],
  certain: ReadonlySet<number>,
  tables: DetectorTables,
): number {
  let count = 0;
  for (const index of certain) {
    const { type, years } = tables.entities[index] ?? { years: null };
    if (type !== 'Person' || years === null) continue;
    if (years[1] + APART < first || years[0] - APART > last) count++;
  }
  return count;
}
