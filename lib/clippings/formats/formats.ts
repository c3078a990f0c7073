/**
 * The ways out, in the order in which they are offered.
 */
import { csl } from './csl';
import { csv } from './csv';
import { html } from './html';
import { markdown } from './markdown';
import { ownJson } from './own-json';
import { ris } from './ris';
import type { ExportFormat } from './types';
import { webAnnotation } from './web-annotation';

/** All of them. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ownJson,
  markdown,
  html,
  csv,
  webAnnotation,
  csl,
  ris,
];

/** Those that are read back exactly as they were written. */
export const LOSSLESS: readonly ExportFormat[] = [ownJson, webAnnotation];
