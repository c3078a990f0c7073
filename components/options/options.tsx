/**
 * The options: each is stored as soon as it is chosen.
 */
import type { ComponentChildren } from 'preact';
import type { MonthNames } from '@/lib/i18n/dates';
import { createI18n, type I18n } from '@/lib/i18n/i18n';
import { nameOf } from '@/lib/i18n/languages';
import type { Settings } from '@/lib/platform/settings';
import { UI_LANGUAGES } from '@/lib/reference/ui-languages';
import { Alert } from '../notice/notices';
import { AddedSites, type AddedSitesProps } from '../sites/added-sites';
import { ListedSites, type ListedSitesProps } from '../sites/listed-sites';
import { Surface } from '../surface/surface';
import { About, type AboutProps } from './about';
import { Check } from './check';
import { Choice } from './choice';
import { Erase } from './erase';
import { Shortcuts, type ShortcutsProps } from './shortcuts';
import './options.css';

export interface OptionsProps {
  readonly i18n: I18n;
  readonly settings: Settings;
  /** The last choice could not be stored. */
  readonly unsaved: boolean;
  readonly onSettings: (patch: Partial<Settings>) => void;
  readonly sites: ListedSitesProps & { readonly added: AddedSitesProps };
  readonly shortcuts: ShortcutsProps;
  /** How what is the reader's own is kept. */
  readonly storage: ComponentChildren;
  readonly about: AboutProps;
  /** False where something could not be erased. */
  readonly onErase: () => Promise<boolean>;
}

export function Options(props: OptionsProps) {
  const { i18n, settings, unsaved, onSettings } = props;
  const { t } = i18n;
  return (
    <Surface i18n={i18n} theme={settings.theme} size={settings.textSize} class="options">
      <main>
        <h1 class="display">{t('options.title')}</h1>
        {unsaved && <Alert title={t('options.unsaved')}>{t('storage.shut')}</Alert>}
        <section class="options-reading" aria-label={t('options.reading')}>
          <Choice
            legend={t('options.language')}
            options={[
              { value: 'browser', label: t('options.language.browser') },
              ...UI_LANGUAGES.map((lang) => ({ value: lang, label: nameOf(lang), lang })),
            ]}
            value={settings.language ?? 'browser'}
            onChoose={(value) => onSettings({ language: value === 'browser' ? null : value })}
          />
          <Choice
            legend={t('options.months')}
            options={(['levant', 'international'] as const).map((value) => ({
              value,
              label: firstMonths(value),
              lang: 'ar',
            }))}
            value={settings.months}
            onChoose={(months) => onSettings({ months })}
          />
          <Choice
            legend={t('options.theme')}
            options={(['system', 'light', 'dark'] as const).map((value) => ({
              value,
              label: t(`options.theme.${value}`),
            }))}
            value={settings.theme}
            onChoose={(theme) => onSettings({ theme })}
          />
          <Choice
            legend={t('options.size')}
            options={(['normal', 'large', 'largest'] as const).map((value) => ({
              value,
              label: t(`options.size.${value}`),
            }))}
            value={settings.textSize}
            onChoose={(textSize) => onSettings({ textSize })}
          />
          <Choice
            legend={t('toolbar.title')}
            options={(['icon', 'count'] as const).map((value) => ({
              value,
              label: t(`toolbar.${value}`),
            }))}
            value={settings.toolbar}
            onChoose={(toolbar) => onSettings({ toolbar })}
          />
          <Check
            label={t('save.button.option')}
            why={t('save.button.option.why')}
            checked={settings.saveButton}
            onCheck={(saveButton) => onSettings({ saveButton })}
          />
        </section>
        <ListedSites {...props.sites} />
        {props.sites.outlets && (
          // Below a list that is not read yet they would be pushed down by it.
          <>
            <AddedSites {...props.sites.added} />
            <Shortcuts {...props.shortcuts} />
            <About {...props.about} />
            <Erase onErase={props.onErase} />
            {/* Last: its code and its numbers come later, and would push down what a hand goes to. */}
            {props.storage}
          </>
        )}
      </main>
    </Surface>
  );
}

/** The first months of the year by one set of names, to know it by. */
function firstMonths(months: MonthNames): string {
  const { date } = createI18n('ar', months);
  const names = ['2025-01-01', '2025-02-01', '2025-03-01'].map((day) =>
    date(day, { year: false }).text.replace(/^1\s/, ''),
  );
  return `${names.join('، ')}…`;
}
