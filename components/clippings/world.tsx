/**
 * Hands the world of the clippings down to every card, with what is worked out of it once.
 */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { TimelineEvent } from '@/lib/reference/types';
import { drawStrip, type Strip } from './strip';
import type { ClippingsWorld } from './types';

export interface World extends ClippingsWorld {
  readonly eventOf: (id: string) => TimelineEvent | null;
  readonly strip: Strip;
}

const WorldContext = createContext<World | null>(null);

export function ClippingsProvider({
  world,
  children,
}: {
  world: ClippingsWorld;
  children: ComponentChildren;
}) {
  const { events, knowsUntil } = world;
  const worked = useMemo(() => {
    const byId = new Map(events.map((event) => [event.id, event]));
    return {
      eventOf: (id: string) => byId.get(id) ?? null,
      strip: drawStrip(events, knowsUntil),
    };
  }, [events, knowsUntil]);
  const value = useMemo(() => ({ ...world, ...worked }), [world, worked]);
  return <WorldContext.Provider value={value}>{children}</WorldContext.Provider>;
}

/** The world of the clippings; only below a `ClippingsProvider`. */
export function useWorld(): World {
  const world = useContext(WorldContext);
  if (world === null) throw new Error('clippings stand below a ClippingsProvider');
  return world;
}
