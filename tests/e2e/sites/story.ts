import type { Pages } from '../harness/site';

/** What an outlet has to publish, before any site has put it into its markup. */
export interface Story {
  readonly lang: string;
  readonly headline: string;
  readonly description?: string;
  /** ISO 8601, or null where the outlet prints none. */
  readonly published: string | null;
  readonly paragraphs: readonly string[];
}

/** What stands around it on every page of the outlet. */
export interface Clutter {
  /** "Read also": headlines of other articles. */
  readonly related?: readonly string[];
  /** Breaking news that runs along the top. */
  readonly ticker?: readonly string[];
  readonly comments?: readonly string[];
  /** Markup that a reader does not see, in the midst of the article. */
  readonly hidden?: string;
}

/** A news site as a way of building pages. */
export interface Newsroom {
  readonly name: string;
  /** The address at which this site publishes; its host is one of those that are read unasked. */
  readonly url: string;
  publish(story: Story, clutter?: Clutter): Pages;
}

/** Text as markup. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Direction of a language's script. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return /^(ar|he|fa|ur)\b/.test(lang) ? 'rtl' : 'ltr';
}

/** Each text in a tag of its own. */
export function each(texts: readonly string[] | undefined, tag: string): string {
  return (texts ?? []).map((text) => `<${tag}>${escape(text)}</${tag}>`).join('\n');
}
