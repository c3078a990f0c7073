/**
 * What an event's row opens to: the account of it in a few sentences.
 */
import { useLayoutEffect } from 'preact/hooks';
import { useI18n } from '../surface/i18n-context';
import { useRecord } from '../surface/reference-context';
import './event.css';

export interface EventBodyProps {
  readonly id: string;
  /** It is as long as it will be: what stands below it may stand. */
  readonly onShown?: () => void;
}

export function EventBody({ id, onShown }: EventBodyProps) {
  const { own, t } = useI18n();
  const loaded = useRecord(id);
  useLayoutEffect(() => {
    if (loaded.state !== 'loading') onShown?.();
  }, [loaded.state]);
  if (loaded.state === 'loading') return <p class="event-body read" aria-busy="true" />;
  const record = loaded.state === 'ready' ? loaded.value : null;
  return <p class="event-body read">{record ? own(record.description) : t('event.unread')}</p>;
}
