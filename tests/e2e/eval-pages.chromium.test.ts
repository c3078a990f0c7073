import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluatePages } from '../../scripts/eval/pages';
import { readFolder } from '../../scripts/eval/pages-index';
import { PARIS_AUGUST_ENGLISH, PARIS_JULY_MEETING } from '../fixtures/articles/index';
import { urlOf } from '../fixtures/articles/types';
import { aggregatorSite, modernSite } from '../fixtures/sites/index';
import { TRAPS } from '../fixtures/traps';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'masar-pages-'));
  const pages = [
    { label: 'positive', url: urlOf(PARIS_JULY_MEETING), html: modernSite(PARIS_JULY_MEETING) },
    {
      label: 'positive',
      url: 'https://a-small-site.example/news/1',
      html: aggregatorSite(PARIS_AUGUST_ENGLISH),
    },
    ...TRAPS.slice(0, 2).map(({ url, html }) => ({ label: 'negative', url, html })),
    {
      label: 'negative',
      url: 'https://www.haaretz.com/weather',
      html: `<meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/elsewhere"><h1>Rain</h1>
<script>document.body.textContent = 'Syria and Israel hold talks in Paris';</script>
<p>${'Rain is expected in the north, and snow on the mountains. '.repeat(12)}</p>`,
    },
  ];
  const lines = pages.map(({ html, ...page }, index) => {
    writeFileSync(join(folder, `${index}.html`), html);
    return JSON.stringify({ id: `page-${index}`, file: `${index}.html`, lang: 'en', ...page });
  });
  writeFileSync(join(folder, 'index.jsonl'), lines.join('\n'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('whole pages are answered by the built extension, at their addresses, scripts off', async () => {
  const answers = await evaluatePages(readFolder(folder));
  expect(answers.map(({ detection }) => detection.covered)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(answers.map(({ way }) => way)).toEqual(['listed', 'asked', 'listed', 'listed', 'listed']);
  expect(answers.map(({ stopped }) => stopped)).toEqual([false, false, false, false, true]);
  const [first] = answers;
  expect(first?.detection.events[0]?.id).toBe(PARIS_JULY_MEETING.event);
  expect(first?.detection.evidence).not.toEqual([]);
}, 200_000);
