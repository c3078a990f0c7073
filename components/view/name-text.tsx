/**
 * A name of the reference in the reader's language. Names that no translation exists for, or ought
 * to, stand in their own letters and their own direction.
 */
import type { LocalizedText } from '@/lib/reference/types';
import { byLanguage, SCRIPT_OF } from '@/lib/reference/ui-languages';
import { useI18n } from '../surface/i18n-context';
import { Foreign } from '../surface/text';

const letters = byLanguage((lang) => new RegExp(`\\p{sc=${SCRIPT_OF[lang]}}`, 'u'));

export function NameText({ name }: { name: LocalizedText }) {
  const { dir, lang, own } = useI18n();
  const text = own(name);
  return letters[lang].test(text) ? <bdi dir={dir}>{text}</bdi> : <Foreign text={text} />;
}
