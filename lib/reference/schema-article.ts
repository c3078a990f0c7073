/** The source files of the library's articles and of the story itself. */
import * as v from 'valibot';
import { Day, Id, Language, Line, someOf, Text, WebUrl } from './schema-values.ts';

const QuotationFile = v.strictObject({ text: Line, inLanguage: Language, speaker: Text });

/** `data/articles`: what we say of an article, never its text. */
export const ArticleFile = v.strictObject({
  headline: v.optional(Line),
  inLanguage: Language,
  name: Text,
  outlet: Text,
  url: v.optional(WebUrl),
  datePublished: v.optional(Day),
  dateNote: Text,
  machineTranslated: v.optional(v.boolean(), false),
  original: v.optional(WebUrl),
  about: someOf(Id),
  mentions: v.optional(v.array(Id), []),
  digest: Text,
  keyPoints: someOf(Text),
  quotations: v.optional(v.array(QuotationFile), []),
  oddities: v.optional(v.array(Text), []),
});

/** `data/story.yaml`. */
export const StoryFile = v.strictObject({
  name: Text,
  parties: v.tuple([Id, Id]),
  knowsUntil: Day,
  sides: v.record(Id, Text),
});

export type ArticleFile = v.InferOutput<typeof ArticleFile>;
export type StoryFile = v.InferOutput<typeof StoryFile>;
