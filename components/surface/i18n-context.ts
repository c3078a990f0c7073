/**
 * Hands the reader's language down to every component.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createI18n, type I18n } from '@/lib/i18n/i18n';

export const I18nContext = createContext<I18n>(createI18n('ar'));

/** The words, dates and numbers of the reader's language. */
export function useI18n(): I18n {
  return useContext(I18nContext);
}
