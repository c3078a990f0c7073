/**
 * Hands down what a component may fetch of the reference when the reader opens something.
 */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Entity, EventRecord } from '@/lib/reference/types';

export interface Lookup {
  readonly record: (id: string) => Promise<EventRecord | null>;
  readonly entities: (ids: readonly string[]) => Promise<readonly Entity[]>;
}

/** Stands in until the reference is read. */
export const nothingYet: Lookup = {
  record: () => Promise.resolve(null),
  entities: () => Promise.resolve([]),
};

export const LookupContext = createContext<Lookup>(nothingYet);

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed' };

/** The full record of an event. */
export function useRecord(id: string): Loaded<EventRecord | null> {
  const { record } = useContext(LookupContext);
  return useLoaded(() => record(id), [record, id]);
}

/** Entities by id, in the order asked for. */
export function useEntities(ids: readonly string[]): Loaded<readonly Entity[]> {
  const { entities } = useContext(LookupContext);
  const wanted = ids.join(' ');
  return useLoaded(
    () => (wanted === '' ? Promise.resolve([]) : entities(wanted.split(' '))),
    [entities, wanted],
  );
}

/** Runs `load` when an input changes; an answer to an older question is dropped. */
export function useLoaded<T>(load: () => Promise<T>, inputs: readonly unknown[]): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    let wanted = true;
    setLoaded({ state: 'loading' });
    load().then(
      (value) => wanted && setLoaded({ state: 'ready', value }),
      () => wanted && setLoaded({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, inputs);
  return loaded;
}
