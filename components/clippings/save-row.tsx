/**
 * Saving from the popup: the selection, the article, the page; then one line that says what was
 * saved and where it is filed, with the way back.
 */
import type { ClippingKind } from '@/lib/clippings/types';
import type { TimelineEvent } from '@/lib/reference/types';
import { ProblemNote } from '../keeping/problem';
import { useI18n } from '../surface/i18n-context';
import type { SaveProblem } from './types';
import './save-row.css';

export interface SaveRowProps {
  /** Words are selected on the page. */
  readonly selection: boolean;
  /** The page holds an article; a bookmark can be made of any. */
  readonly article: boolean;
  readonly saving: ClippingKind | null;
  /** What was saved last, and where the detector filed it. */
  readonly saved: { readonly kind: ClippingKind; readonly event: TimelineEvent | null } | null;
  readonly problem: SaveProblem | null;
  readonly onSave: (kind: ClippingKind) => void;
  /** Null where it was there already: there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  /** To its note and tags. */
  readonly onOpen: () => void;
}

export function SaveRow(props: SaveRowProps) {
  const { selection, article, saving, saved, problem, onSave, onUndo, onOpen } = props;
  const { parts, t } = useI18n();
  const kinds = [
    { kind: 'quote', label: t('save.selection'), can: selection },
    { kind: 'article', label: t('save.article'), can: article },
    { kind: 'bookmark', label: t('save.bookmark'), can: true },
  ] as const;
  return (
    <section class="save" aria-label={t('save.heading')}>
      <div class="save-ways" role="group" aria-label={t('save.heading')}>
        <span class="strong" aria-hidden="true">
          {t('save.heading')}
        </span>
        {kinds.map(({ kind, label, can }) => (
          <button
            key={kind}
            type="button"
            class="btn save-way"
            disabled={!can || saving !== null || cannot(problem)}
            title={kind === 'quote' && !can ? t('save.selection.none') : undefined}
            onClick={() => onSave(kind)}
          >
            {label}
          </button>
        ))}
      </div>
      {problem && <ProblemNote problem={problem} />}
      <div class="save-line">
        <p class="meta" role="status">
          {saving !== null && t('save.busy')}
          {saving === null &&
            saved &&
            parts('save.line', {
              what: t(`save.done.${saved.kind}`),
              where: <Where event={saved.event} />,
            })}
        </p>
        {saving === null && saved && (
          <span class="save-acts">
            <button type="button" class="act" onClick={onOpen}>
              {t('save.open')}
            </button>
            {onUndo && (
              <button type="button" class="act" onClick={onUndo}>
                {t('undo.do')}
              </button>
            )}
          </span>
        )}
      </div>
    </section>
  );
}

function Where({ event }: { event: TimelineEvent | null }) {
  const { own, parts, t } = useI18n();
  if (event === null) return <>{t('save.filed.none')}</>;
  const name = <strong class="save-event">{own(event.name)}</strong>;
  return <>{parts('save.filed', { event: name })}</>;
}

/** Trying again would change nothing. */
function cannot(problem: SaveProblem | null): boolean {
  return problem === 'storage-shut' || problem === 'private-window';
}
