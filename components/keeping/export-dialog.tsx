/**
 * Taking clippings out: which, in which form and what that is for, and how big the file will be.
 */
import { useEffect, useId, useRef } from 'preact/hooks';
import { useI18n } from '../surface/i18n-context';
import { bytesText } from './bytes';
import { EXPORT_FORMATS, type ExportChoice } from './export-formats';
import { ProblemNote, type Problem } from './problem';
import './keeping.css';

export interface ExportDialogProps {
  readonly choice: ExportChoice;
  readonly onChoice: (choice: ExportChoice) => void;
  readonly all: number;
  readonly selected: number;
  /** Own articles, which go along in our own format where all is taken. */
  readonly own: number;
  /** Bytes of the file as it is chosen; null while that is worked out. */
  readonly size: number | null;
  readonly state:
    | { readonly step: 'choosing' | 'writing' }
    | { readonly step: 'done'; readonly name: string }
    | { readonly step: 'failed'; readonly problem: Problem };
  readonly onExport: () => void;
  readonly onClose: () => void;
}

export function ExportDialog(props: ExportDialogProps) {
  const { choice, onChoice, all, selected, own, size, state, onExport, onClose } = props;
  const { lang, parts, t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const withOwn = own > 0 && choice.format === 'json' && choice.scope === 'all';
  useEffect(() => {
    // The browser gives the focus back to where it was when the dialog closes.
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={title} onClose={onClose}>
      <h2 id={title} class="title">
        {t('export.title')}
      </h2>
      <fieldset class="dialog-part">
        <legend class="strong">{t('export.scope')}</legend>
        <Scope {...props} scope="all" n={all} />
        {selected > 0 && <Scope {...props} scope="selection" n={selected} />}
      </fieldset>
      <fieldset class="dialog-part">
        <legend class="strong">{t('export.format')}</legend>
        {EXPORT_FORMATS.map(({ id, name }) => (
          <label key={id} class="dialog-option">
            <input
              type="radio"
              name="format"
              checked={choice.format === id}
              onChange={() => onChoice({ ...choice, format: id })}
            />
            <span>
              <span class="strong">
                {id === 'html' ? t('export.html') : <bdi lang="en">{name}</bdi>}
              </span>
              <span class="meta">
                {t(`export.as.${id}`)}
                {id === 'json' && withOwn && (
                  <> {t('export.with-own', { count: t('own.count', { n: own }) })}</>
                )}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="dialog-foot">
        {state.step === 'failed' && <ProblemNote problem={state.problem} />}
        <p class="meta" role="status">
          {state.step === 'writing' && t('export.busy')}
          {state.step === 'done' &&
            parts('export.done', {
              name: <bdi dir="ltr">{state.name}</bdi>,
            })}
          {state.step === 'choosing' &&
            size !== null &&
            t('export.size', { size: bytesText(size, lang) })}
        </p>
        <div class="dialog-end">
          <button
            type="button"
            class="btn main"
            disabled={state.step === 'writing' || (all === 0 && !withOwn)}
            onClick={onExport}
          >
            {t('export.go')}
          </button>
          <button type="button" class="btn" onClick={() => dialog.current?.close()}>
            {t('export.close')}
          </button>
        </div>
      </div>
    </dialog>
  );
}

function Scope({
  scope,
  n,
  choice,
  onChoice,
}: Pick<ExportDialogProps, 'choice' | 'onChoice'> & {
  scope: ExportChoice['scope'];
  n: number;
}) {
  const { t } = useI18n();
  return (
    <label class="dialog-option">
      <input
        type="radio"
        name="scope"
        checked={choice.scope === scope}
        onChange={() => onChoice({ ...choice, scope })}
      />
      <span>
        <span>{t(`export.${scope}`)}</span>
        <span class="meta">{t('clip.count', { n })}</span>
      </span>
    </label>
  );
}
