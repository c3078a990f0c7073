/**
 * Taking clippings in: a file, what it would bring, and only then the merge, which can be undone.
 */
import { useI18n } from '../surface/i18n-context';
import { importedText } from '../clippings/undo-bar';
import { DropZone } from './drop-zone';
import { ImportReportView } from './import-report';
import type { ImportChoices, ImportState } from './import-types';
import { ProblemNote } from './problem';
import './keeping.css';

/** Whose files are understood besides our own, and the endings of all. */
const OTHERS = ['Web Annotation', 'Hypothesis', 'Obsidian Web Clipper'] as const;
const ACCEPT = '.json,.jsonld,application/json,application/ld+json';

export interface ImportViewProps {
  readonly state: ImportState;
  readonly onFile: (file: File) => void;
  readonly onImport: (choices: ImportChoices) => void;
  /** Back to waiting for a file. */
  readonly onCancel: () => void;
  readonly onUndo: (seq: number) => void;
}

export function ImportView({ state, onFile, onImport, onCancel, onUndo }: ImportViewProps) {
  const { list, parts, t } = useI18n();
  const names = [t('import.ours'), ...OTHERS];
  const formats = list(
    names.map((name, i) => (
      <bdi key={name} lang={i === 0 ? undefined : 'en'}>
        {name}
      </bdi>
    )),
    names,
  );
  const undo = state.step === 'done' ? state.undo : null;
  const reporting = state.step === 'report' || state.step === 'writing';
  return (
    <section class="import" aria-label={t('import.title')}>
      <h2 class="title">{t('import.title')}</h2>
      {!reporting && (
        <>
          <p class="meta">
            {parts('import.what', { formats: <>{formats}</> })} {t('import.nothing-yet')}
          </p>
          {state.step === 'refused' && <ProblemNote problem={state.problem} most={state.most} />}
          <p role="status">
            {state.step === 'reading' && parts('import.reading', { name: <bdi>{state.name}</bdi> })}
            {state.step === 'done' && importedText(state, t)}
          </p>
          {state.step === 'done' && undo !== null && (
            <button type="button" class="btn" onClick={() => onUndo(undo)}>
              {t('undo.do')}
            </button>
          )}
          <DropZone
            label={t('import.drop')}
            button={t(state.step === 'done' ? 'import.another' : 'import.choose')}
            accept={ACCEPT}
            disabled={state.step === 'reading'}
            onFiles={([file]) => file && onFile(file)}
          />
        </>
      )}
      {reporting && (
        <ImportReportView
          report={state.report}
          writing={state.step === 'writing'}
          onImport={onImport}
          onCancel={onCancel}
        />
      )}
    </section>
  );
}
