/**
 * CSV by RFC 4180, a clipping a row, for spreadsheets. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe, as OWASP advises: a page must not be able to run anything.
 */
import type { Clipping } from '../types';
import type { ExportFormat } from './types';

type Column = readonly [name: string, value: (clipping: Clipping) => string | null];

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['kind', ({ kind }) => kind],
  ['text', ({ text }) => text],
  ['note', ({ note }) => note],
  ['tags', ({ tags }) => tags.join('; ')],
  ['colour', ({ colour }) => colour],
  ['title', ({ page }) => page.title],
  ['outlet', ({ page }) => page.outlet],
  ['author', ({ page }) => page.author],
  ['published', ({ page }) => page.published],
  ['language', ({ page }) => page.inLanguage],
  ['url', ({ page }) => page.canonical ?? page.url],
  ['events', ({ filing }) => filing.eventIds.join('; ')],
  ['created', ({ created }) => created],
  ['modified', ({ modified }) => modified],
  ['deleted', ({ deleted }) => deleted],
];

/** Writes it, with a byte order mark: without one Excel reads no Arabic or Hebrew. */
export const csv: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  write(clippings) {
    const header = COLUMNS.map(([name]) => name).join(',');
    const rows = clippings.map(({ clipping }) =>
      COLUMNS.map(([, value]) => cell(value(clipping) ?? '')).join(','),
    );
    return `\ufeff${[header, ...rows].join('\r\n')}\r\n`;
  },
};

function cell(value: string): string {
  const safe = /^\s*[=+\-@\t\r|%\uff1d\uff0b\uff0d\uff20]/.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
