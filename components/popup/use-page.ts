/**
 * A tab's page as a surface shows it, with what the reader can do there: have it read, say what it
 * is about, mark the reasons on it.
 */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/lib/messages/send';
import type { TabCoverage } from '@/lib/platform/tab-coverage';
import type { StatusProps } from '../status/status';
import { useMarks } from './use-marks';

/** @param tab what is known of the page; null until it is. */
export function usePage(tabId: number | null, tab: TabCoverage | null): StatusProps {
  const [failed, setFailed] = useState<StatusProps['failed']>(null);
  const url = tab?.url ?? null;
  const { marked, mark } = useMarks(tabId, url);
  // What was refused on one page is not said of another.
  useEffect(() => setFailed(null), [tabId, url]);

  return {
    tab,
    failed,
    marked,
    onMark: (show) => void mark(show),
    onCheck: () => {
      if (tabId === null) return;
      setFailed(null);
      void ask('tab/check', { tabId }).then((reply) => setFailed(reply.ok ? null : 'check'));
    },
    onJudge: (judgement) => {
      if (tabId === null) return;
      void ask('tab/judge', { tabId, judgement }).then((reply) =>
        setFailed(reply.ok ? null : 'judge'),
      );
    },
  };
}
