/**
 * The marks on the page that a surface shows: how many there are, and the way to set or take them.
 */
import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/lib/messages/send';

export interface Marks {
  /** Null where marking was asked for and found nothing, or was refused. */
  readonly marked: number | null;
  readonly mark: (show: boolean) => Promise<void>;
}

/** Marks of the page at `url` in a tab; asks the page how many it shows already. */
export function useMarks(tabId: number | null, url: string | null): Marks {
  const [marked, setMarked] = useState<number | null>(0);
  useEffect(() => {
    let wanted = true;
    setMarked(0);
    if (tabId !== null && url !== null) {
      void ask('tab/marks', { tabId, show: null }).then((reply) => {
        if (wanted && reply.ok) setMarked(reply.value);
      });
    }
    return () => {
      wanted = false;
    };
  }, [tabId, url]);
  const mark = async (show: boolean) => {
    if (tabId === null) return;
    const reply = await ask('tab/marks', { tabId, show });
    const count = reply.ok ? reply.value : 0;
    setMarked(show && count === 0 ? null : count);
  };
  return { marked, mark };
}
