import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { killAndLook } from '../../scripts/kill/kills';
import { browserName, buildOf } from './harness/use-masar';

let profile: string;
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'masar-kill-'));
});
afterEach(async () => {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

// A few kills here; `npm run kill` does as many as one likes.
test('a browser that is killed while it saves loses nothing that it said was saved', async () => {
  const extension = buildOf(browserName);
  const plan = { browser: browserName, extension, profile, times: 3 };
  const { kills, reported, lost, broken } = await killAndLook(plan, () => undefined);
  expect({ kills, lost, broken }).toEqual({ kills: 3, lost: [], broken: [] });
  expect(reported).toBeGreaterThan(3);
}, 180_000);
