/**
 * A text of ours with words of other scripts in it: these are set apart, in their own direction.
 */
import { runsOf } from '@/lib/i18n/runs';
import type { LocalizedText } from '@/lib/reference/types';
import { useI18n } from '../surface/i18n-context';
import { Foreign } from '../surface/text';

export function MixedText({ text }: { text: LocalizedText }) {
  const { lang, own } = useI18n();
  const runs = runsOf(own(text), lang);
  return (
    <>{runs.map((run, i) => (run.foreign ? <Foreign key={i} text={run.text} /> : run.text))}</>
  );
}
