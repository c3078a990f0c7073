/**
 * The tab that the panel is about and what is known of it, followed as both change. What was known
 * of another tab is never shown: it goes with its tab, before anything of the next one is known.
 */
import { useEffect, useState } from 'preact/hooks';
import { watchActiveTab } from '@/lib/platform/active-tab';
import { watchCoverage, type TabCoverage } from '@/lib/platform/tab-coverage';

const nowhere: TabCoverage = { coverage: 'unsupported', state: null, url: null };

/**
 * Follows the active tab of this surface's window, or `pinned` alone.
 * @param wanted false for surfaces that are about no tab.
 */
export function useTab(wanted: boolean, pinned: number | null) {
  // Undefined until the browser has told.
  const [tabId, setTabId] = useState<number | null | undefined>(pinned ?? undefined);
  const [known, setKnown] = useState<{ tabId: number; coverage: TabCoverage } | null>(null);
  useEffect(() => {
    if (wanted && pinned === null) return watchActiveTab(setTabId);
    return undefined;
  }, [wanted, pinned]);
  useEffect(() => {
    if (!wanted || typeof tabId !== 'number') return undefined;
    return watchCoverage(tabId, (coverage) => setKnown({ tabId, coverage }));
  }, [wanted, tabId]);
  if (!wanted || tabId === null) return { tabId: null, coverage: nowhere };
  const coverage = known !== null && known.tabId === tabId ? known.coverage : null;
  return { tabId: tabId ?? null, coverage };
}
