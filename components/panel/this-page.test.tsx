// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { TabCoverage } from '@/lib/platform/tab-coverage';
import { pageView } from '../popup/view-model';
import { all, draw } from '../view/test-harness';
import { testQueries } from '../view/test-reference';
import { readWideReference } from './load';
import { ThisPage } from './this-page';

async function show(tab: TabCoverage | null): Promise<void> {
  const reference = await readWideReference({ ...testQueries, source: 'bundle', problem: null });
  const nothing = () => undefined;
  await draw(
    <ThisPage
      status={{
        tab,
        failed: null,
        onCheck: nothing,
        onJudge: nothing,
        marked: 0,
        onMark: nothing,
      }}
      view={pageView(tab, reference)}
      tabId={4}
      reference={reference}
      onOpen={nothing}
      onLater={nothing}
    />,
  );
}

const shownAxes = () => all('.axis-drawing').filter((axis) => axis.closest('[hidden]') === null);

it('shows nothing below the answer before the answer is there: it would be pushed away', async () => {
  await show(null);
  expect(shownAxes()).toEqual([]);
  await show({ coverage: 'not-covered', state: null, url: 'https://news.test/a' });
  expect(shownAxes()).toHaveLength(1);
});
