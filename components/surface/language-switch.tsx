/**
 * The language of the interface: a native list under a short label, so that it takes little room
 * and works as every list does.
 */
import { nameOf, shortNameOf } from '@/lib/i18n/languages';
import { isUiLanguage, UI_LANGUAGES, type UiLanguage } from '@/lib/reference/ui-languages';
import { useI18n } from './i18n-context';
import './language-switch.css';

export function LanguageSwitch({ onChoose }: { onChoose: (lang: UiLanguage) => void }) {
  const { lang, t } = useI18n();
  return (
    <label class="language">
      <span class="language-short" aria-hidden="true">
        {shortNameOf(lang)}
        <span class="chevron" />
      </span>
      <select
        aria-label={t('language.label')}
        value={lang}
        onChange={({ currentTarget: { value } }) => {
          if (isUiLanguage(value)) onChoose(value);
        }}
      >
        {UI_LANGUAGES.map((code) => (
          <option key={code} value={code} lang={code}>
            {nameOf(code)}
          </option>
        ))}
      </select>
    </label>
  );
}
