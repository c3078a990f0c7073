/**
 * The page that is open beside the clippings: where it has their quotes, and the way to one of them.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { QuotePlace } from '@/lib/clippings/places';
import { ask } from '@/lib/messages/send';
import { watchPlaces } from '@/lib/platform/quote-places';
import type { Place } from '../clippings/types';

export interface Here {
  /** What became of the quotes on the page, by clipping. */
  readonly places: ReadonlyMap<string, Place>;
  /** Brings a quote into view on the page; false where it is not there. */
  readonly show: (id: string) => boolean;
}

/** For clippings that stand beside no page. */
export const NOWHERE: Here = { places: new Map(), show: () => false };

/** The page at `url` in a tab, followed. */
export function useHere(tabId: number | null, url: string): Here {
  const [places, setPlaces] = useState(NOWHERE.places);
  useEffect(() => {
    setPlaces(NOWHERE.places);
    if (tabId === null) return undefined;
    return watchPlaces(tabId, url, (found) => setPlaces(shownPlaces(found)));
  }, [tabId, url]);
  return useMemo(
    () => ({
      places,
      show: (id) => {
        const place = places.get(id);
        if (tabId === null || !place || place.status === 'lost') return false;
        void ask('tab/quote', { tabId, id });
        return true;
      },
    }),
    [tabId, places],
  );
}

/** What is not settled is not said: a page that is still filling has lost nothing yet. */
function shownPlaces(found: ReadonlyMap<string, QuotePlace>): ReadonlyMap<string, Place> {
  return new Map(
    [...found.values()]
      .filter(({ status, final }) => final || status !== 'lost')
      .map(({ id, status, now }) => [
        id,
        status === 'changed' ? { status, now: now ?? '' } : { status },
      ]),
  );
}
