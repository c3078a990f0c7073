import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COVERAGE } from '../../tests/fixtures/articles/index';
import { urlOf } from '../../tests/fixtures/articles/types';
import { SITES } from '../../tests/fixtures/sites/index';
import { TRAPS } from '../../tests/fixtures/traps';
import { sharedFolder } from './shared';

/** A page to be measured on. */
export interface BenchPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Saved from the web, or written for the project's tests. */
  readonly origin: 'real' | 'own';
}

/** Whole pages of real sites, none of them on the story; empty where they are not at hand. */
export function realPages(): BenchPage[] {
  const folder = sharedFolder('pages');
  if (folder === null) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html') && !file.endsWith('.expected.html'))
    .map((file) => {
      const name = file.replace(/\.html$/, '');
      const html = readFileSync(join(folder, file), 'utf8');
      return { name, url: `https://news.example.org/2025/${name}`, html, origin: 'real' };
    });
}

/** The project's own articles as each of its test sites publishes them, and the traps. */
export function ownPages(): BenchPage[] {
  // The application fills its page by script, and no script of a page runs here.
  const sites = Object.entries(SITES).filter(([site]) => site !== 'app');
  const articles = sites.flatMap(([site, publish]) =>
    COVERAGE.map((article) => ({
      name: `${site}/${article.id}`,
      url: urlOf(article),
      html: publish(article),
    })),
  );
  return [...articles, ...TRAPS.map(({ id, url, html }) => ({ name: id, url, html }))].map(
    (page) => ({ ...page, origin: 'own' }),
  );
}

const REASON = 'Syria and Israel hold talks in Paris: Shaibani meets Dermer, Barrack mediates.';

/** The same page with a line at its very end for which it must be read. */
export function withReason(page: BenchPage): BenchPage {
  const end = page.html.lastIndexOf('</body>');
  const at = end < 0 ? page.html.length : end;
  return { ...page, html: `${page.html.slice(0, at)}<p>${REASON}</p>${page.html.slice(at)}` };
}
