/**
 * The language of the interface: a native list under a short label, so that it takes little room
 * and works as every list does.
 */
import { languageNames } from '@/lib/i18n/languages';
import type { UiLanguage } from '@/lib/reference/types';
import { useI18n } from './i18n-context';
import './language-switch.css';

/** What each language is known by in two letters' room. */
const short: Readonly<Record<UiLanguage, string>> = { ar: 'ع', he: 'עב', en: 'En' };

export function LanguageSwitch({ onChoose }: { onChoose: (lang: UiLanguage) => void }) {
  const { lang, t } = useI18n();
  const languages = Object.entries(languageNames);
  return (
    <label class="language">
      <span class="language-short" aria-hidden="true">
        {short[lang]}
        <span class="chevron" />
      </span>
      <select
        aria-label={t('language.label')}
        value={lang}
        onChange={(event) => {
          const chosen = languages.find(([code]) => code === event.currentTarget.value)?.[0];
          if (chosen === 'ar' || chosen === 'he' || chosen === 'en') onChoose(chosen);
        }}
      >
        {languages.map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
