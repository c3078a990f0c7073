/**
 * A name of the reference in the reader's language. Names that no translation exists for, or ought
 * to, stand in their own letters and their own direction.
 */
import type { LocalizedText, UiLanguage } from '@/lib/reference/types';
import { useI18n } from '../surface/i18n-context';
import { Foreign } from '../surface/text';

const letters: Readonly<Record<UiLanguage, RegExp>> = {
  ar: /\p{sc=Arab}/u,
  he: /\p{sc=Hebr}/u,
  en: /\p{sc=Latn}/u,
};

export function NameText({ name }: { name: LocalizedText }) {
  const { dir, lang, own } = useI18n();
  const text = own(name);
  return letters[lang].test(text) ? <bdi dir={dir}>{text}</bdi> : <Foreign text={text} />;
}
