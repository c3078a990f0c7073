/** Fits the linker's weights: which event a page reports. */
import { understand } from '../../lib/detect/detect.ts';
import { linkFeatures, type PageFacts } from '../../lib/detect/link/features.ts';
import { rankEvents, weighEvents } from '../../lib/detect/link/rank.ts';
import type { LinkWeights } from '../../lib/detect/link/types.ts';
import type { DetectorTables } from '../../lib/detect/tables.ts';
import { type Choice, fitChoices } from './conditional.ts';
import type { LabelledPage } from './corpus.ts';
import { groupOf, inFolds } from './folds.ts';

const RIDGE = 0.0015;

export interface LinkQuality {
  /** Pages with one labelled event, and how many of them were right by a model that had not seen
   *  their outlet. */
  readonly labelled: number;
  readonly right: number;
}

interface Read extends Choice {
  readonly page: LabelledPage;
  readonly facts: PageFacts;
  readonly group: string;
}

/** Fits on the positive ones of the pages it is given; pages are read once. */
export class LinkFitter {
  readonly #tables: DetectorTables;
  readonly #read: ReadonlyMap<LabelledPage, Read>;
  /** The same pages as if they showed no date: most real pages without one report what others date. */
  readonly #undated: ReadonlyMap<LabelledPage, Read>;

  /** Reads every page that may be fitted on. */
  constructor(pages: readonly LabelledPage[], tables: DetectorTables) {
    this.#tables = tables;
    const positive = pages.filter(({ label }) => label === 'positive');
    this.#read = new Map(positive.map((page) => [page, readPage(page, tables)]));
    const dated = positive.filter(({ reading }) => reading.published !== null);
    this.#undated = new Map(dated.map((page) => [page, readPage(withoutDate(page), tables)]));
  }

  /** Fits on pages that were read; one without an event is right where no event is chosen. */
  fit(pages: readonly LabelledPage[]): LinkWeights {
    return this.#fit(pages.flatMap((page) => this.#read.get(page) ?? []));
  }

  #fit(read: readonly Read[]): LinkWeights {
    const choices = read.flatMap((one) => [one, this.#undated.get(one.page) ?? []].flat());
    return { features: Object.fromEntries(fitChoices(choices, RIDGE)) };
  }

  /** How often the first event given is the one labelled, cross-validated by outlet. */
  quality(): LinkQuality {
    const { events } = this.#tables;
    let labelled = 0;
    let right = 0;
    for (const { train, test } of inFolds([...this.#read.values()])) {
      const weights = this.#fit(train);
      for (const { page, facts } of test.filter((one) => one.page.events.length === 1)) {
        const ranked = rankEvents(facts, weighEvents(facts, events, this.#tables, weights));
        labelled++;
        if (ranked.events[0]?.id === page.events[0]) right++;
      }
    }
    return { labelled, right };
  }
}

function withoutDate(page: LabelledPage): LabelledPage {
  return { ...page, reading: { ...page.reading, published: null } };
}

function readPage(page: LabelledPage, tables: DetectorTables): Read {
  const { events } = tables;
  const facts = understand(page.reading, tables).page;
  const known = page.events.flatMap((id) => {
    const index = events.findIndex((event) => event.id === id);
    return index < 0 ? [] : [index];
  });
  return {
    page,
    facts,
    group: groupOf(page),
    candidates: [
      ...events.map((event) => linkFeatures(facts, event, tables)),
      new Map([['none', 1]]),
    ],
    right: known.length === 0 ? [events.length] : known,
  };
}
