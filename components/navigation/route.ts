/**
 * Where a surface stands, as the fragment of its address: `#/timeline`, `#/event/some-id`. Pure.
 */
import type { Target } from './open';

export type Root = 'page' | 'timeline' | 'names' | 'articles' | 'clippings' | 'import' | 'find';

/** The look-up with a question in it. */
export interface FindRoute {
  readonly view: 'find';
  readonly question: string;
}

export type Route = { readonly view: Root } | FindRoute | Target;

const roots: readonly Root[] = [
  'page',
  'timeline',
  'names',
  'articles',
  'clippings',
  'import',
  'find',
];
const details = ['event', 'name', 'term', 'article', 'own', 'clipping'] as const;

/** The route that a fragment names; null where it names none. */
export function routeOf(hash: string): Route | null {
  const [start, view = '', encoded, ...rest] = hash.split('/');
  if (start !== '#' || rest.length > 0) return null;
  const id = decoded(encoded);
  const root = roots.find((one) => one === view);
  if (root === 'find' && id !== null) return { view: root, question: id };
  if (root) return encoded === undefined ? { view: root } : null;
  if (view === 'room') return { view, id };
  const detail = details.find((one) => one === view);
  return detail && id !== null ? { view: detail, id } : null;
}

/** The fragment of a route. */
export function hashOf(route: Route): string {
  const id = 'question' in route ? route.question : 'id' in route ? route.id : null;
  return `#/${route.view}${id === null ? '' : `/${encodeURIComponent(id)}`}`;
}

/** The view that a route is reached from, for a way back where there is no history. */
export function rootOf({ view }: Route): Root {
  if (view === 'name' || view === 'term') return 'names';
  if (view === 'article' || view === 'own') return 'articles';
  if (view === 'clipping' || view === 'import') return 'clippings';
  return view === 'event' || view === 'room' ? 'timeline' : view;
}

function decoded(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
