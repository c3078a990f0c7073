/**
 * RIS, for Zotero, EndNote and Mendeley: a record a page, `NEWS`, with a quote or note a line.
 */
import { pagesOf, itemOf } from './csl';
import type { Clipping } from '../types';
import type { ExportFormat } from './types';

/** Writes it. */
export const ris: ExportFormat = {
  id: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  write: (clippings) => pagesOf(clippings).map(recordOf).join('\r\n'),
};

function recordOf(clippings: readonly Clipping[]): string {
  const item = itemOf(clippings);
  const [issued] = item.issued?.['date-parts'] ?? [];
  const tags = [...new Set(clippings.flatMap(({ tags: own }) => own))];
  const notes = clippings.flatMap(({ kind, text, note }) => [
    ...(kind === 'quote' ? [text] : []),
    ...(note === '' ? [] : [note]),
  ]);
  const lines: [tag: string, value: string][] = [
    ['TY', 'NEWS'],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['T2', item['container-title']],
    ...(issued
      ? ([
          ['DA', risDate(issued)],
          ['PY', String(issued[0])],
        ] as [string, string][])
      : []),
    ['UR', item.URL],
    ['Y2', risDate(item.accessed['date-parts'][0] ?? [])],
    ...(item.language === undefined ? [] : ([['LA', item.language]] as [string, string][])),
    ...tags.map((tag): [string, string] => ['KW', tag]),
    ...notes.map((note): [string, string] => ['N1', note]),
    ['ER', ''],
  ];
  return lines
    .filter(([tag, value]) => value !== '' || tag === 'ER')
    .map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`)
    .join('');
}

/** `YYYY/MM/DD`, as far as it is known. */
function risDate(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('/');
}

/** A value is one line: a line of its own could be taken for a tag. */
function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
