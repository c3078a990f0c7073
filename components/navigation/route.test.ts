import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf, rootOf, routeOf, type Route } from './route';

const id = fc.string({ minLength: 1, unit: 'binary-ascii' });
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({
    view: fc.constantFrom('page', 'timeline', 'names', 'articles', 'clippings', 'import', 'find'),
  }),
  fc.record({ view: fc.constant('find' as const), question: id }),
  fc.record({ view: fc.constantFrom('event', 'name', 'term', 'article', 'own', 'clipping'), id }),
  fc.record({ view: fc.constant('room' as const), id: fc.option(id) }),
);

it('reads back every route that it writes', () => {
  fc.assert(
    fc.property(route, (one) => {
      expect(routeOf(hashOf(one))).toEqual(one);
    }),
  );
});

it.each([
  '',
  '#',
  '#timeline',
  '#/',
  '#/event',
  '#/event/',
  '#/event/a/b',
  '#/page/x',
  '#/event/%',
])('%j is no route', (hash) => {
  expect(routeOf(hash)).toBeNull();
});

it('knows where each view is reached from', () => {
  const roots = (['event', 'name', 'term', 'article', 'own', 'clipping'] as const).map((view) =>
    rootOf({ view, id: 'x' }),
  );
  expect(roots).toEqual(['timeline', 'names', 'names', 'articles', 'articles', 'clippings']);
  expect(rootOf({ view: 'room', id: null })).toBe('timeline');
  expect(rootOf({ view: 'find' })).toBe('find');
});
