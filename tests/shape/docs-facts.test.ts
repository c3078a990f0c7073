import { expect, test } from 'vitest';
import { preparedData } from '../../scripts/data/prepare';
import { listFiles, read } from './tree';

const { reference } = preparedData();
const readme = read('README.md');

test('the architecture lists every message, and no other', () => {
  const protocol = [...read('lib/messages/protocol.ts').matchAll(/^ {2}'([a-z]+\/[a-z]+)':/gm)];
  const section = read('docs/ARCHITECTURE.md').split('## Messages')[1]?.split('\n## ')[0] ?? '';
  const listed = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual(protocol.map(([, name]) => name).sort());
});

test('the README counts the events about right', () => {
  const { timeline } = reference;
  const [from, to, count] =
    /\((\d{4})–(\d{4}), more than (\d+) events\)/.exec(readme)?.slice(1) ?? [];
  expect([from, to]).toEqual([
    timeline[0]?.start.slice(0, 4),
    reference.story.knowsUntil.slice(0, 4),
  ]);
  expect(timeline.length).toBeGreaterThan(Number(count));
  expect(timeline.length).toBeLessThan(Number(count) + 40);
});

test.each(['README.md', 'data/README.md', 'CHANGELOG.md'])(
  '%s counts the news sites about right',
  (path) => {
    const sites = new Set(reference.outlets.flatMap(({ read: hosts }) => hosts)).size;
    const named = [...read(path).matchAll(/(\d{3}) (?:of them|hosts|news sites)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, count] of named) expect(Math.abs(Number(count) - sites)).toBeLessThanOrEqual(10);
  },
);

test('every folder of lib/ and components/ is named in its README', () => {
  for (const top of ['lib', 'components']) {
    const folders = new Set(
      listFiles(top).flatMap((path) => /^\w+\/([\w-]+)\//.exec(path)?.[1] ?? []),
    );
    for (const folder of folders) expect(read(`${top}/README.md`), top).toContain(`${folder}/`);
  }
});
