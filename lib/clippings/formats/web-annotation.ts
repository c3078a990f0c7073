/**
 * W3C Web Annotation as JSON-LD (https://www.w3.org/TR/annotation-model/): an annotation page whose
 * items any reader of annotations understands. What the model has no word for travels as a JSON
 * literal under a term of ours, so that our own reading gives back exactly what was written.
 */
import type { Clipping, Kept } from '../types';
import type { ExportFormat } from './types';

const ANNO = 'http://www.w3.org/ns/anno.jsonld';

/** The context of what we write: the standard's own, and our one term. */
export const CONTEXT = [
  ANNO,
  { masar: 'urn:masar:', kept: { '@id': 'masar:kept', '@type': '@json' } },
] as const;

/** Writes it. */
export const webAnnotation: ExportFormat = {
  id: 'annotations',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write(clippings) {
    const page = {
      '@context': CONTEXT,
      id: 'urn:masar:export',
      type: 'AnnotationPage',
      startIndex: 0,
      items: clippings.map(annotationOf),
    };
    return `${JSON.stringify(page, null, 1)}\n`;
  },
};

function annotationOf({ clipping, others }: Kept): object {
  const { id, kind, note, tags, created, modified } = clipping;
  const bodies = [
    ...(note === '' ? [] : [textBody(note, 'commenting')]),
    ...tags.map((tag) => textBody(tag, 'tagging')),
  ];
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: kind === 'bookmark' ? 'bookmarking' : 'highlighting',
    created,
    modified,
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: targetOf(clipping),
    kept: restOf(clipping, others),
  };
}

function textBody(value: string, purpose: string): object {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

function targetOf({ kind, text, selectors, page }: Clipping): object {
  const source = {
    id: page.url,
    type: 'Text',
    ...(page.inLanguage === null ? {} : { language: page.inLanguage }),
    textDirection: page.direction,
  };
  if (kind !== 'quote') return source;
  const quote = selectors?.quote ?? { type: 'TextQuoteSelector', exact: text };
  const selector = [quote, ...(selectors?.position ? [selectors.position] : [])];
  return { type: 'SpecificResource', source, selector };
}

/** What the annotation does not say, or not exactly. */
function restOf(clipping: Clipping, others: readonly Clipping[]): object {
  const { kind, text, selectors, colour, page, filing, deleted } = clipping;
  return {
    kind,
    ...(selectors?.quote.exact === text && kind === 'quote' ? {} : { text }),
    selectors:
      selectors === null
        ? null
        : { version: selectors.version, block: selectors.block, position: selectors.position },
    colour,
    page,
    filing,
    deleted,
    others,
  };
}
