/** The views of the wide surfaces, for tests and pictures that go through all of them. */

export interface View {
  /** What a picture of it is called. */
  readonly name: string;
  /** Its page, with its fragment. */
  readonly path: string;
  /** What it shows once it is whole. */
  readonly whole: string;
}

/** Ids of the things that are shown where a view is of one thing. */
export interface Subjects {
  readonly event: string;
  readonly person: string;
  readonly place: string;
  readonly term: string;
  readonly article: string;
}

const panel = (name: string, hash: string, whole: string): View => {
  return { name, path: `sidepanel.html#/${hash}`, whole };
};

/** The views of the panel. */
export function panelViews(subjects: Subjects): readonly View[] {
  const { event, person, place, term, article } = subjects;
  return [
    panel('page', 'page', '.page-event .event-body:not([aria-busy])'),
    panel('timeline', 'timeline', '.timeline-list .stop'),
    panel('event', `event/${event}`, '.event-page .ledger'),
    panel('room', 'room', '.room table'),
    panel('names', 'names', '[data-name-id]'),
    panel('person', `name/${person}`, '.view h1'),
    panel('place', `name/${place}`, '.view h1'),
    panel('term', `term/${term}`, '.view h1'),
    panel('articles', 'articles', '[data-article-id]'),
    panel('article', `article/${article}`, '.view h1'),
    panel('find', 'find', '.find'),
  ];
}

/** The views that are made for the width of a tab. */
export const libraryViews: readonly View[] = [
  { name: 'library-timeline', path: 'library.html#/timeline', whole: '.timeline-list .stop' },
  { name: 'library-room', path: 'library.html#/room', whole: '.room table' },
];

export const optionsView: View = { name: 'options', path: 'options.html', whole: '.site-group' };
