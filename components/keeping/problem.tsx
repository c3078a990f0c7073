/**
 * What went wrong with saving or with a file, in words: what cannot be done, and what to do.
 */
import type { ComponentChildren } from 'preact';
import type { SaveProblem } from '../clippings/types';
import { AlertIcon } from '../icons/icons';
import { useI18n } from '../surface/i18n-context';
import { bytesText } from './bytes';
import '../notice/notices.css';
import './keeping.css';

export type FileProblem = 'file-unknown' | 'file-broken' | 'file-newer' | 'file-too-large';
export type Problem = SaveProblem | FileProblem;

export interface ProblemNoteProps {
  readonly problem: Problem;
  /** For `file-too-large`: what can be read at most, in bytes. */
  readonly most?: number;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

export function ProblemNote({ problem, most = 0, children }: ProblemNoteProps) {
  const { lang, t } = useI18n();
  return (
    <div class="notes loss" role="alert">
      <div class="note">
        <AlertIcon />
        <div>
          <strong class="strong">{t(`problem.${problem}`)}</strong>
          <p>
            {problem === 'file-too-large'
              ? t('problem.file-too-large.why', { size: bytesText(most, lang) })
              : t(`problem.${problem}.why`)}
          </p>
          {children}
        </div>
      </div>
    </div>
  );
}
