import { checkEntities } from './check-entities.ts';
import { checkEventNames } from './check-event-names.ts';
import { checkEvent } from './check-events.ts';
import { checkReferences } from './check-references.ts';
import type { Mistake } from './mistake.ts';
import type { Sources } from './sources.ts';

/** Every mistake of the source files: of each by itself, and of them together. */
export function checkSources(sources: Sources): Mistake[] {
  const knowsUntil = sources.story?.value.knowsUntil ?? null;
  return [
    ...sources.mistakes,
    ...sources.items.events.flatMap((event) => checkEvent(event, knowsUntil)),
    ...checkEventNames(sources.items.events, sources.items.outlets),
    ...checkReferences(sources),
    ...checkEntities(sources),
  ];
}
