/** Which languages a page's words may be taken from. */
import type { Mention } from './mentions';

/** The page's own word for its language, and the language that most of its known words belong to. */
export function languagesOf(declared: string | null, mentions: readonly Mention[]): Set<string> {
  const votes = new Map<string, number>();
  for (const { langs } of mentions) {
    for (const lang of langs) votes.set(lang, (votes.get(lang) ?? 0) + 1 / langs.length);
  }
  const languages = new Set<string>();
  const own = declared?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (votes.has(own)) languages.add(own);
  let best = '';
  for (const [lang, count] of votes) if (count > (votes.get(best) ?? 0)) best = lang;
  if (best !== '') languages.add(best);
  return languages;
}

/** Mentions of names, and of words of the page's languages. */
export function inLanguages(
  mentions: readonly Mention[],
  languages: ReadonlySet<string>,
): Mention[] {
  return mentions.filter(({ langs }) => {
    return langs.length === 0 || langs.some((lang) => languages.has(lang));
  });
}
