/**
 * What a question was read as; each can be taken back.
 */
import { edtfOf } from '@/lib/search/dates';
import type { Understood } from '@/lib/search/types';
import type { I18n } from '@/lib/i18n/i18n';
import { ClearIcon } from '../icons/icons';
import { useI18n } from '../surface/i18n-context';

export interface UnderstoodChipsProps {
  readonly understood: readonly Understood[];
  /** The question as it was read. */
  readonly asked: string;
  readonly onTakeBack: (key: string) => void;
}

export function UnderstoodChips({ understood, asked, onTakeBack }: UnderstoodChipsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  if (understood.length === 0) return null;
  return (
    <div class="understood" role="group" aria-label={t('find.understood')}>
      <span class="label" aria-hidden="true">
        {t('find.understood')}
      </span>
      {understood.map((one) => {
        const said = saying(one, asked, i18n);
        return (
          <button
            key={one.key}
            type="button"
            class="chip understood-chip"
            data-understood={one.kind}
            aria-label={`${said}. ${t('find.take-back', { what: asked.slice(one.from, one.to) })}`}
            onClick={() => onTakeBack(one.key)}
          >
            <bdi>{said}</bdi>
            <ClearIcon size={12} />
          </button>
        );
      })}
    </div>
  );
}

function saying(one: Understood, asked: string, { t, date, period }: I18n): string {
  const words = asked.slice(one.from, one.to);
  switch (one.kind) {
    case 'date': {
      const edtf = edtfOf(one.date);
      if (one.date.anyYear) return t('find.date.any-year', { date: words });
      if (edtf === null) return words;
      return edtf.length > 7 ? date(edtf).text : period(edtf);
    }
    case 'event-kind':
      return t(`kind.${one.value}`);
    case 'status':
      return t(`sureness.${one.value}`);
    case 'order':
      return t(`find.order.${one.value}`);
    case 'both':
      return t('find.both');
    case 'layout':
      return t('find.layout', { text: one.text });
  }
}
