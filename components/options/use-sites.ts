/**
 * The sites of the options, wired to the browser: which are listed, which were added, and which of
 * them it lets be read.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  addedSites,
  addSite,
  isAllowed,
  request,
  takeBack,
  watchPermissions,
  type AddedSite,
} from '@/lib/platform/added-sites';
import { addedPattern, listedPattern } from '@/lib/platform/hosts';
import type { Outlet } from '@/lib/reference/types';
import type { OptionsProps } from './options';

/** The outlets of the reference; null until they are read, none where they cannot be. */
export function useOutlets(): readonly Outlet[] | null {
  const [outlets, setOutlets] = useState<readonly Outlet[] | null>(null);
  useEffect(() => {
    // The database is not needed for the first picture.
    import('@/lib/db/reference-store')
      .then(({ openReference }) => openReference())
      .then((reference) => reference.allOutlets())
      .then(setOutlets, () => setOutlets([]));
  }, []);
  return outlets;
}

type Sites = Pick<OptionsProps['sites'], 'withheld' | 'onAllow' | 'added'>;

/** What the browser allows, followed as the reader changes it here or there. */
export function useSites(outlets: readonly Outlet[] | null, kept: readonly string[]): Sites {
  const [withheld, setWithheld] = useState(false);
  const [added, setAdded] = useState<readonly AddedSite[]>([]);
  const hosts = useMemo(() => (outlets ?? []).flatMap(({ read }) => read), [outlets]);
  useEffect(() => {
    const look = () => {
      void addedSites().then(setAdded);
      if (hosts.length > 0)
        void isAllowed(hosts.map(listedPattern)).then((all) => setWithheld(!all));
    };
    look();
    return watchPermissions(look);
  }, [hosts, kept.join()]);
  return {
    withheld,
    onAllow: () => void request(hosts.map(listedPattern)),
    added: {
      sites: added,
      onAdd: (typed) => addSite(typed, [...hosts, ...kept]),
      onAllow: (host) => void request([addedPattern(host)]),
      onTakeBack: (host) => void takeBack(host),
    },
  };
}
