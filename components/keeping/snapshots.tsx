/**
 * Snapshots on this machine, and the way back to one.
 */
import { AskOnce } from '../clippings/ask-once';
import { useI18n } from '../surface/i18n-context';
import { bytesText } from './bytes';
import { Instant } from './instant';

export interface Snapshot {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly clippings: number;
  /** Bytes. */
  readonly size: number;
  readonly why: 'daily' | 'asked' | 'import' | 'restore' | 'migration';
}

export interface SnapshotListProps {
  readonly snapshots: readonly Snapshot[];
  readonly restored: boolean;
  readonly onSnapshot: () => void;
  readonly onRestore: (id: string) => void;
}

export function SnapshotList({ snapshots, restored, onSnapshot, onRestore }: SnapshotListProps) {
  const { lang, t } = useI18n();
  return (
    <>
      <div class="between health-head">
        <h3 class="strong">{t('health.snapshots')}</h3>
        <button type="button" class="act" onClick={onSnapshot}>
          {t('health.snapshot.now')}
        </button>
      </div>
      <p class="meta">
        {t('health.snapshots.why')} {snapshots.length === 0 && t('health.snapshots.none')}
      </p>
      <ul class="snapshots">
        {snapshots.map((snapshot) => (
          <li key={snapshot.id}>
            <span>
              <Instant at={snapshot.at} />
              <span class="meta dots">
                <span class="num">{t('clip.count', { n: snapshot.clippings })}</span>
                <span class="num">{bytesText(snapshot.size, lang)}</span>
                <span>{t(`health.why.${snapshot.why}`)}</span>
              </span>
            </span>
            <AskOnce
              label={t('health.restore')}
              confirm={t('health.restore.confirm')}
              keep={t('health.restore.cancel')}
              why={t('health.restore.what')}
              onConfirm={() => onRestore(snapshot.id)}
            />
          </li>
        ))}
      </ul>
      <p class="meta" role="status">
        {restored && t('health.restored')}
      </p>
    </>
  );
}
