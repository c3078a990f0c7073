/**
 * The reader's note, in the direction of its own words.
 */
import { useI18n } from '../surface/i18n-context';

export function NoteText({ note }: { note: string }) {
  const { t } = useI18n();
  return (
    <div class="clip-note">
      <span class="vh">{t('clip.note')}</span>
      <p class="own" dir="auto">
        {note}
      </p>
    </div>
  );
}
