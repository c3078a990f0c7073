/**
 * What a question was read as; each can be taken back.
 */
import type { AskedDate, Understood } from '@/lib/search/types';
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

function saying(one: Understood, asked: string, { t, date }: I18n): string {
  const words = asked.slice(one.from, one.to);
  switch (one.kind) {
    case 'date': {
      const edtf = edtfOf(one.date);
      if (one.date.anyYear) return t('find.date.any-year', { date: words });
      return edtf === null ? words : date(edtf).text;
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

/** A stretch of days as EDTF; null where it is open at an end. */
function edtfOf({ from, to }: AskedDate): string | null {
  if (from < 1e7 || to > 9e7) return null;
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === last) return first;
  if (from % 10_000 === 101 && to % 10_000 === 1231) {
    const [a, b] = [first.slice(0, 4), last.slice(0, 4)];
    return a === b ? a : `${a}/${b}`;
  }
  const wholeMonth = first.slice(0, 7) === last.slice(0, 7) && from % 100 === 1 && to % 100 === 31;
  return wholeMonth ? first.slice(0, 7) : `${first}/${last}`;
}

function dayOf(day: number): string {
  const text = String(day);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
}
