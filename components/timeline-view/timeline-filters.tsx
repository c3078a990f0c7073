/**
 * The filters of the timeline: kinds as chips, the rest as lists that unfold.
 */
import type { Entity, LocalizedText, Story } from '@/lib/reference/types';
import { FamilyFilter } from '../filters/family-filter';
import { Fold } from '../surface/fold';
import { useI18n } from '../surface/i18n-context';
import { choices, NO_FILTER, type Choice, type FilterOptions } from './filter-events';
import type { TimelineFilter } from './filter-events';

export interface TimelineFiltersProps {
  readonly filter: TimelineFilter;
  readonly options: FilterOptions;
  readonly story: Story;
  readonly onFilter: (filter: TimelineFilter) => void;
}

type Option = readonly [value: string, label: string];

export function TimelineFilters({ filter, options, story, onFilter }: TimelineFiltersProps) {
  const { compare, number, own, t } = useI18n();
  const used = choices.filter((choice) => filter[choice] !== null).length;
  const sorted = (list: Option[]) => list.toSorted(([, a], [, b]) => compare(a, b));
  const named = (list: readonly Entity[]) =>
    sorted(list.map(({ id, name }): Option => [id, own(name)]));
  const sideName = (id: string): LocalizedText | undefined => story.sides[id];
  const lists: Readonly<Record<Choice, readonly Option[]>> = {
    sure: [
      ...(['confirmed', 'reported', 'disputed', 'denied'] as const).map((status): Option => [
        status,
        t(`sureness.${status}`),
      ]),
      ['differing', t('filter.differing')],
    ],
    person: named(options.people),
    place: named(options.places),
    side: sorted(
      options.sides.flatMap((id): Option[] => {
        const name = sideName(id);
        return name ? [[id, own(name)]] : [];
      }),
    ),
  };
  const choose = (choice: Choice, value: string) =>
    onFilter({ ...filter, ...chosen(choice, value) });
  return (
    <div class="timeline-filters">
      <FamilyFilter
        chosen={filter.families}
        onChoose={(families) => onFilter({ ...filter, families })}
      />
      <div class="between">
        <span>
          <Fold
            class="timeline-narrow"
            label={
              <>
                {t('filter.more')}
                {used > 0 && <span class="num">{number(used)}</span>}
              </>
            }
          >
            {() => (
              <div class="timeline-selects">
                {choices.map((choice) => (
                  <label key={choice}>
                    <span class="label">{t(`filter.${choice}`)}</span>
                    <select
                      value={filter[choice] ?? ''}
                      onChange={(event) => choose(choice, event.currentTarget.value)}
                    >
                      <option value="">{t('filter.any')}</option>
                      {lists[choice].map(([value, label]) => (
                        <option key={value} value={value}>
                          {label}
                        </option>
                      ))}
                    </select>
                  </label>
                ))}
              </div>
            )}
          </Fold>
        </span>
        {(used > 0 || filter.families.length > 0) && (
          <button
            type="button"
            class="act timeline-clear"
            onClick={(event) => {
              // The button goes with what it clears.
              const filters = event.currentTarget.closest('.timeline-filters');
              filters?.querySelector('input')?.focus();
              onFilter(NO_FILTER);
            }}
          >
            {t('filter.clear')}
          </button>
        )}
      </div>
    </div>
  );
}

function chosen(choice: Choice, value: string): Partial<TimelineFilter> {
  if (choice !== 'sure') return { [choice]: value === '' ? null : value };
  const known = ['confirmed', 'reported', 'disputed', 'denied', 'differing'] as const;
  return { sure: known.find((one) => one === value) ?? null };
}
