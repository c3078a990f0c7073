/**
 * How the reader's own things are kept: how many, how much room, the last snapshot, the last
 * export; and a word where a file would be wise. For the options.
 */
import { useI18n } from '../surface/i18n-context';
import { Notes } from '../notice/notices';
import { Part } from '../view/part';
import { bytesText } from './bytes';
import { Instant } from './instant';
import { ProblemNote, type Problem } from './problem';
import { SnapshotList, type Snapshot } from './snapshots';
import '../view/facts.css';
import './keeping.css';

export interface StorageHealthProps {
  readonly clippings: number;
  /** Own articles. */
  readonly own: number;
  /** Bytes taken, and what the browser grants; null where it does not say. */
  readonly used: number | null;
  readonly quota: number | null;
  /** Whether the browser promises not to clear it away; null where that needs no asking. */
  readonly persisted: boolean | null;
  /** The latest first. */
  readonly snapshots: readonly Snapshot[];
  /** ISO 8601; null for never. */
  readonly lastExport: string | null;
  /** Changes since, and whether there are enough of them to say so. */
  readonly changes: number;
  readonly worthSaying: boolean;
  readonly problem: Problem | null;
  /** The snapshot that was just gone back to. */
  readonly restored: boolean;
  readonly onPersist: () => void;
  readonly onSnapshot: () => void;
  readonly onRestore: (id: string) => void;
  readonly onExport: () => void;
  readonly onImport: () => void;
}

export function StorageHealth(props: StorageHealthProps) {
  const { clippings, own, used, quota, persisted, snapshots, lastExport, changes } = props;
  const { lang, number, t } = useI18n();
  const latest = snapshots[0];
  return (
    <Part heading={t('health.title')} class="health">
      {props.problem && <ProblemNote problem={props.problem} />}
      <dl class="facts">
        <dt>{t('health.count')}</dt>
        <dd class="num">
          <span>{clippings === 0 ? number(0) : t('clip.count', { n: clippings })}</span>
          {own > 0 && <span>{t('own.count', { n: own })}</span>}
        </dd>
        {used !== null && (
          <>
            <dt>{t('health.room')}</dt>
            <dd class="num">
              {quota === null
                ? bytesText(used, lang)
                : t('health.room.of', {
                    used: bytesText(used, lang),
                    all: bytesText(quota, lang),
                  })}
            </dd>
          </>
        )}
        <dt>{t('health.snapshot.last')}</dt>
        <dd>{latest ? <Instant at={latest.at} /> : t('health.never')}</dd>
        <dt>{t('health.export.last')}</dt>
        <dd>{lastExport === null ? t('health.never') : <Instant at={lastExport} />}</dd>
      </dl>
      {persisted === true && <p class="meta">{t('health.kept')}</p>}
      {persisted === false && (
        <p class="meta">
          {t('health.not-kept')}{' '}
          <button type="button" class="act" onClick={props.onPersist}>
            {t('health.keep')}
          </button>
        </p>
      )}
      {props.worthSaying && <Notes items={[t('health.remind', { n: changes })]} />}
      <div class="health-acts">
        <button type="button" class="btn" disabled={clippings + own === 0} onClick={props.onExport}>
          {t('clip.export')}
        </button>
        <button type="button" class="btn" onClick={props.onImport}>
          {t('clip.import')}
        </button>
      </div>
      <SnapshotList
        snapshots={snapshots}
        restored={props.restored}
        onSnapshot={props.onSnapshot}
        onRestore={props.onRestore}
      />
    </Part>
  );
}
