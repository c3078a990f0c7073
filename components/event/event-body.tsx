/**
 * What an event's row opens to: the account of it in a few sentences.
 */
import { useI18n } from '../surface/i18n-context';
import { useRecord } from '../surface/reference-context';
import './event.css';

export function EventBody({ id }: { id: string }) {
  const { own, t } = useI18n();
  const loaded = useRecord(id);
  if (loaded.state === 'loading') return <p class="event-body read" aria-busy="true" />;
  const record = loaded.state === 'ready' ? loaded.value : null;
  return <p class="event-body read">{record ? own(record.description) : t('event.unread')}</p>;
}
