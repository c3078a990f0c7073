/** From the reference's names and the lexicon's words to patterns and what they stand for. */
import { fold } from '../text/fold';
import type { Ending, Pattern } from '../match/types';
import type { Alias, Entity, Reference } from '../reference/types';
import { withHeld } from './compile-holds';
import type { Concept, EntityFacts, PatternFacts, Side } from './concepts';
import { ACT_KINDS, endingFor, parseSpelling, takesPrefixes } from './lexicon';
import type { Affixes, Lexicon, Numbered, Spelling, Spellings } from './lexicon';

export interface CompiledPatterns {
  readonly patterns: readonly Pattern[];
  readonly facts: readonly PatternFacts[];
  readonly concepts: readonly Concept[];
}

/** Collects patterns; equal ones of several languages become one. */
class Collector {
  readonly patterns: Pattern[] = [];
  readonly facts: PatternFacts[] = [];
  readonly concepts: Concept[] = [];
  readonly #conceptIds = new Map<string, number>();
  readonly #known = new Map<string, number>();
  readonly #affixes: Affixes;

  constructor(affixes: Affixes) {
    this.#affixes = affixes;
  }

  #conceptId(concept: Concept): number {
    const key = JSON.stringify(concept);
    let id = this.#conceptIds.get(key);
    if (id === undefined) {
      id = this.concepts.push(concept) - 1;
      this.#conceptIds.set(key, id);
    }
    return id;
  }

  add(concept: Concept, spelling: Spelling, lang: string, extra: Partial<PatternFacts> = {}): void {
    const ending = endingFor(this.#affixes, lang, spelling.ending);
    const prefixed = takesPrefixes(this.#affixes, lang);
    for (const text of this.#written(spelling.text, prefixed)) {
      this.#add(concept, { ...spelling, text }, lang, ending, prefixed, extra);
    }
  }

  /** A name as it is written, with its article swallowed, with its joiner as a space. */
  #written(text: string, prefixed: boolean): string[] {
    const forms = text.includes('\u200c') ? [text, text.replaceAll('\u200c', ' ')] : [text];
    if (!prefixed) return forms;
    for (const { article, written, before } of this.#affixes.assimilated) {
      if (!text.startsWith(article)) continue;
      const rest = written + text.slice(article.length);
      forms.push(rest, ...before.map((letter) => letter + rest));
    }
    return forms;
  }

  #add(
    concept: Concept,
    spelling: Spelling,
    lang: string,
    ending: Ending,
    prefixed: boolean,
    extra: Partial<PatternFacts>,
  ): void {
    const id = this.#conceptId(concept);
    const exact = spelling.exact ? spelling.text.normalize('NFC') : null;
    const key = JSON.stringify([id, fold(spelling.text).trim(), ending, prefixed, exact]);
    const known = this.#known.get(key);
    const general = ['party', 'entity', 'mask'].includes(concept.kind);
    const langs = general ? [] : [lang];
    const old = known === undefined ? undefined : this.facts[known];
    if (known !== undefined && old !== undefined) {
      // The same spelling twice: weak only if every mention of it is.
      const weak = old.weak && spelling.weak;
      this.facts[known] = { ...old, weak, langs: [...new Set([...old.langs, ...langs])] };
      return;
    }
    this.#known.set(key, this.patterns.length);
    this.patterns.push({ text: spelling.text, ending, prefixed });
    const plain = { slip: false, single: false, holds: [] };
    this.facts.push({ concept: id, weak: spelling.weak, exact, langs, ...plain, ...extra });
  }

  addAll(concept: Concept, spellings: Spellings): void {
    for (const [lang, list] of Object.entries(spellings)) {
      for (const notation of list) this.add(concept, parseSpelling(notation), lang);
    }
  }
}

const UNSPACED_OR_AGGLUTINATING = /[\u1100-\u11ff\uac00-\ud7a3]/;

/** A reference name takes the case endings of its language, unless it is short. */
function aliasSpelling(alias: Alias): Spelling {
  const { text } = alias;
  const acronym = /^[\p{Lu}\p{N}]{2,5}$/u.test(text) && text.toUpperCase() !== text.toLowerCase();
  const ending = UNSPACED_OR_AGGLUTINATING.test(text)
    ? 'open'
    : acronym || text.length < 4
      ? 'closed'
      : 'inflected';
  return { text, ending, weak: alias.mark === 'weak', exact: acronym || losesAccents(text) };
}

/** So few letters that without its accents a name is any other word. */
const SHORT = 4;

function losesAccents(text: string): boolean {
  const plain = fold(text).trim();
  return /^\p{Script=Latin}+$/u.test(text) && text.length <= SHORT && plain !== text.toLowerCase();
}

function addEntity(out: Collector, entity: Entity, index: number): void {
  const concept: Concept = { kind: 'entity', entity: index };
  const names = Object.entries(entity.name).map(([lang, text]) => ({ text, lang }));
  for (const alias of [...names, ...entity.aliases]) {
    const single = entity.type === 'Person' && !/[\s\u200c]/.test(alias.text.trim());
    const extra = { single, slip: 'mark' in alias && alias.mark === 'slip' };
    out.add(concept, aliasSpelling(alias), alias.lang, extra);
  }
}

function addNumbered(
  out: Collector,
  kind: 'month' | 'weekday',
  tables: Readonly<Record<string, Numbered>>,
): void {
  for (const [lang, numbered] of Object.entries(tables)) {
    for (const [number, words] of Object.entries(numbered)) {
      for (const word of words) {
        out.add({ kind, number: Number(number) }, parseSpelling(word), lang);
      }
    }
  }
}

/** Every spelling that the detector looks for. */
export function compilePatterns(
  reference: Reference,
  entities: readonly EntityFacts[],
  lexicon: Lexicon,
): CompiledPatterns {
  const out = new Collector(lexicon.affixes);
  const indexOf = new Map(entities.map((entity, index) => [entity.id, index]));
  reference.story.parties.forEach((id, index) => {
    const side: Side = index === 0 ? 0 : 1;
    out.addAll({ kind: 'party', side }, lexicon.parties[id]?.names ?? {});
  });
  for (const entity of reference.entities) addEntity(out, entity, indexOf.get(entity.id) ?? 0);
  for (const term of reference.terms) {
    const names = Object.entries(term.name).map(([lang, text]) => ({ text, lang }));
    for (const alias of [...names, ...term.aliases]) {
      out.add(termConcept(lexicon, term.id), aliasSpelling(alias), alias.lang);
    }
  }
  for (const [id, spellings] of Object.entries(lexicon.names)) {
    const entity = indexOf.get(id);
    const concept = entity === undefined ? termConcept(lexicon, id) : entityConcept(entity);
    addMoreNames(out, concept, spellings);
  }
  for (const act of ACT_KINDS) {
    out.addAll({ kind: 'act', act }, lexicon.acts[act]);
  }
  out.addAll({ kind: 'force' }, lexicon.force);
  for (const [id, other] of Object.entries(lexicon.others)) {
    const { mediator = false, broker = false, names } = other;
    out.addAll({ kind: 'other', id, mediator, broker }, names);
  }
  for (const [id, spellings] of Object.entries(lexicon.topics)) {
    out.addAll({ kind: 'topic', id, track: lexicon.track.includes(id) }, spellings);
  }
  for (const [id, spellings] of Object.entries(lexicon.subjects)) {
    out.addAll({ kind: 'subject', id }, spellings);
  }
  addNumbered(out, 'month', lexicon.months);
  addNumbered(out, 'weekday', lexicon.weekdays);
  out.addAll({ kind: 'mask' }, lexicon.masks);
  addOutlets(out, reference);
  out.addAll({ kind: 'heading' }, lexicon.headings);
  out.addAll({ kind: 'translated' }, lexicon.translated);
  return withHeld(out, reference, lexicon);
}

/** Newspapers whose name holds a country's: they report, they do not act. */
function addOutlets(out: Collector, reference: Reference): void {
  for (const { name } of reference.outlets) {
    for (const [lang, text] of Object.entries(name)) {
      const plain = { text, ending: 'closed', weak: false, exact: false } as const;
      if (/\s/.test(text)) out.add({ kind: 'mask' }, plain, lang);
    }
  }
}

const entityConcept = (entity: number): Concept => ({ kind: 'entity', entity });

function termConcept(lexicon: Lexicon, id: string): Concept {
  return { kind: 'term', id, track: lexicon.track.includes(id) };
}

function addMoreNames(out: Collector, concept: Concept, spellings: Spellings): void {
  for (const [lang, list] of Object.entries(spellings)) {
    for (const notation of list) {
      const spelling = parseSpelling(notation);
      const inflected = spelling.ending === 'closed' && spelling.text.length > 3;
      const ending = inflected ? 'inflected' : spelling.ending;
      out.add(concept, { ...spelling, ending }, lang);
    }
  }
}
