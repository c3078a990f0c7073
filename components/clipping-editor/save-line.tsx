/**
 * Whether what is written is saved, in words; and where it cannot be, a way to take it along.
 */
import { useState } from 'preact/hooks';
import type { SaveState } from '../clippings/types';
import { useWorld } from '../clippings/world';
import { ProblemNote } from '../keeping/problem';
import { useI18n } from '../surface/i18n-context';

export interface SaveLineProps {
  readonly state: SaveState;
  readonly unsaved: boolean;
  readonly note: string;
}

export function SaveLine({ state, unsaved, note }: SaveLineProps) {
  const { t } = useI18n();
  const { actions } = useWorld();
  const [copied, setCopied] = useState(false);
  const line = unsaved ? 'edit.state.draft' : 'edit.state.saved';
  return (
    <>
      {state !== 'saved' && state !== 'saving' && (
        <ProblemNote problem={state}>
          {note !== '' && (
            <button
              type="button"
              class="act"
              onClick={() => void actions.onCopy(note).then(setCopied)}
            >
              {t('edit.copy-note')}
            </button>
          )}
        </ProblemNote>
      )}
      <p class="meta edit-state" role="status">
        {state === 'saving' ? t('edit.state.saving') : t(line)}
        {copied && ` ${t('edit.copied')}`}
      </p>
    </>
  );
}
