import { describe, expect, test } from 'vitest';
import { builds } from './build';
import { read } from './tree';

/** The permissions that the README explains: first column of its table. */
function explained(): string[] {
  const section = /## Permissions\n([\s\S]*?)(\n## |$)/.exec(read('README.md'))?.[1] ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name ?? '');
}

/** Hosts are explained together, as what they are. */
const HOSTS = 'host_permissions';
const OPTIONAL_HOSTS = 'optional_host_permissions';

describe.each(builds())('permissions of $name', ({ manifest }) => {
  const asked = [
    ...manifest.permissions,
    ...manifest.optional_permissions,
    ...(manifest.host_permissions.length > 0 ? [HOSTS] : []),
    ...(manifest.optional_host_permissions.length > 0 ? [OPTIONAL_HOSTS] : []),
  ];

  test('each is explained in the README', () => {
    expect(explained()).toEqual(expect.arrayContaining(asked));
  });
});

test('the README explains none that no build asks for', () => {
  const asked = new Set(
    builds().flatMap(({ manifest }) => [
      ...manifest.permissions,
      ...manifest.optional_permissions,
      HOSTS,
      OPTIONAL_HOSTS,
    ]),
  );
  expect(explained().filter((name) => !asked.has(name))).toEqual([]);
});
