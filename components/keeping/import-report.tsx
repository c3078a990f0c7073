/**
 * What a file would bring: how many are new, the same, different; for each that differs both sides
 * and a choice. Nothing is lost whatever is chosen: the merge can be undone.
 */
import { useState } from 'preact/hooks';
import { useI18n } from '../surface/i18n-context';
import { ConflictChoice } from './conflict';
import type { ImportChoices, ImportReport, Side } from './import-types';
import { SideChoice } from './side-choice';

/** So many differences are shown one by one; the rest go by the choice for all. */
const SHOWN = 40;

export interface ImportReportViewProps {
  readonly report: ImportReport;
  readonly writing: boolean;
  readonly onImport: (choices: ImportChoices) => void;
  readonly onCancel: () => void;
}

export function ImportReportView({ report, writing, onImport, onCancel }: ImportReportViewProps) {
  const { parts, t } = useI18n();
  const [rest, setRest] = useState<Side>('both');
  const [each, setEach] = useState<ReadonlyMap<string, Side>>(new Map());
  const { name, fresh, same, leftOut, conflicts, own } = report;
  const more = conflicts.length - SHOWN;
  const nothing = fresh === 0 && conflicts.length === 0 && own === 0;
  return (
    <>
      <h3 class="strong">{parts('import.report', { name: <bdi>{name}</bdi> })}</h3>
      <ul class="import-counts">
        {fresh > 0 && <li>{t('import.new', { n: fresh })}</li>}
        {own > 0 && <li>{t('own.count', { n: own })}</li>}
        {same > 0 && <li>{t('import.same', { n: same })}</li>}
        {conflicts.length > 0 && <li>{t('import.conflicts', { n: conflicts.length })}</li>}
        {leftOut > 0 && <li class="note-text">{t('import.left-out', { n: leftOut })}</li>}
        {nothing && <li>{t('import.nothing')}</li>}
      </ul>
      {conflicts.length > 1 && (
        <SideChoice
          legend={t('import.choice.all')}
          side={rest}
          onSide={(side) => {
            setRest(side);
            setEach(new Map());
          }}
        />
      )}
      {conflicts.length > 0 && <p class="meta">{t('import.both.what')}</p>}
      {conflicts.length > 0 && (
        <ul class="import-conflicts">
          {conflicts.slice(0, SHOWN).map((conflict) => (
            <li key={conflict.mine.id}>
              <ConflictChoice
                conflict={conflict}
                side={each.get(conflict.mine.id) ?? rest}
                onSide={(side) => setEach(new Map(each).set(conflict.mine.id, side))}
              />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p class="meta">{t('import.more', { n: more })}</p>}
      <p class="meta" role="status">
        {writing && t('import.writing')}
      </p>
      <div class="dialog-end">
        {!nothing && (
          <button
            type="button"
            class="btn main"
            disabled={writing}
            onClick={() => onImport({ rest, each })}
          >
            {t('import.go')}
          </button>
        )}
        <button type="button" class="btn" disabled={writing} onClick={onCancel}>
          {t(nothing ? 'import.another' : 'import.cancel')}
        </button>
      </div>
    </>
  );
}
