/**
 * A clipping that differs from the reader's own: both, side by side, same width, same weight.
 */
import type { Clipping } from '@/lib/clippings/types';
import { textLanguage } from '@/lib/i18n/text-language';
import { NoteText } from '../clippings/note-text';
import { localDay } from '../clippings/sections';
import { excerpt } from '../clippings/excerpt';
import { useI18n } from '../surface/i18n-context';
import { DateText, Foreign } from '../surface/text';
import type { Conflict, Side } from './import-types';
import { SideChoice } from './side-choice';
import '../clippings/clippings.css';
import '../clippings/card.css';

export interface ConflictChoiceProps {
  readonly conflict: Conflict;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
}

export function ConflictChoice({ conflict, side, onSide }: ConflictChoiceProps) {
  const { t } = useI18n();
  const { mine, theirs } = conflict;
  const title = mine.text || mine.page.title;
  return (
    <>
      <p class="conflict-quote" {...textLanguage(title, mine.page.inLanguage)}>
        {excerpt(title, 160)}
      </p>
      <dl class="conflict-sides">
        <Version name="mine" clipping={mine} kept={side !== 'theirs'} />
        <Version name="theirs" clipping={theirs} kept={side !== 'mine'} />
      </dl>
      <SideChoice legend={t('import.choice')} quiet side={side} onSide={onSide} />
    </>
  );
}

function Version({
  name,
  clipping,
  kept,
}: {
  name: 'mine' | 'theirs';
  clipping: Clipping;
  kept: boolean;
}) {
  const { parts, t } = useI18n();
  const { note, tags, colour } = clipping;
  return (
    <div class={kept ? 'kept' : 'not-kept'}>
      <dt class="label">{t(`import.${name}`)}</dt>
      <dd>
        {note === '' ? <p class="meta">{t('import.no-note')}</p> : <NoteText note={note} />}
        <p class="meta dots">
          <span>
            <span class={`swatch pen-${colour}`} /> {t(`clip.colour.${colour}`)}
          </span>
          {tags.map((tag) => (
            <span key={tag}>
              <Foreign text={tag} />
            </span>
          ))}
        </p>
        <p class="label">
          {parts('import.changed-on', { date: <DateText date={localDay(clipping.modified)} /> })}
        </p>
      </dd>
    </div>
  );
}
