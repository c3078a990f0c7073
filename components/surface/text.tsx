/**
 * Texts set in their own direction: dates, and words that are not ours.
 */
import type { ComponentChildren } from 'preact';
import { textLanguage } from '@/lib/i18n/text-language';
import type { DateOptions } from '@/lib/i18n/dates';
import { useI18n } from './i18n-context';

/** A date of the reference in the reader's words. */
export function DateText({ date, ...options }: { date: string } & DateOptions) {
  const i18n = useI18n();
  const { text, vague } = i18n.date(date, options);
  return (
    <bdi class={vague ? 'num vague' : 'num date'} dir={i18n.dir}>
      {text}
    </bdi>
  );
}

/** Words of a page or a name of unknown language, apart from the sentence around them. */
export function Foreign({
  text,
  hint,
  children,
}: {
  text: string;
  hint?: string | null;
  /** The same text with parts of it marked. */
  children?: ComponentChildren;
}) {
  return <bdi {...textLanguage(text, hint)}>{children ?? text}</bdi>;
}

/** The same as a block: it keeps the column's edge whatever its direction. */
export function ForeignBlock({ text, hint }: { text: string; hint?: string | null }) {
  return (
    <span class="own" {...textLanguage(text, hint)}>
      {text}
    </span>
  );
}

/** Words of the page between the quotation marks of the reader's language. */
export function Quoted({ text, hint }: { text: string; hint?: string | null }) {
  const { parts } = useI18n();
  return (
    <span class="quoted">
      {parts('quote', { text: <Foreign text={text} hint={hint ?? null} /> })}
    </span>
  );
}
