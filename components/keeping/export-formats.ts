/**
 * The forms that clippings can be taken out in, with the names they go by everywhere.
 */

export const EXPORT_FORMATS = [
  { id: 'markdown', name: 'Markdown', ending: 'md' },
  { id: 'html', name: 'HTML', ending: 'html' },
  { id: 'csv', name: 'CSV', ending: 'csv' },
  { id: 'json', name: 'JSON', ending: 'json' },
  { id: 'annotations', name: 'Web Annotation', ending: 'jsonld' },
  { id: 'csl', name: 'CSL-JSON', ending: 'json' },
  { id: 'ris', name: 'RIS', ending: 'ris' },
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number]['id'];

export interface ExportChoice {
  readonly format: ExportFormat;
  readonly scope: 'all' | 'selection';
}
