/* eslint-disable @typescript-eslint/require-await -- promises, as the browser gives them */
/**
 * The fake browser's permissions for sites, and the scripts that are registered for them.
 */
import { fakeEvent } from './fake-event';

interface Origins {
  readonly origins: readonly string[];
}

/** Permissions that are granted and taken back as the reader and the browser would. */
export function fakePermissions() {
  return {
    granted: new Set<string>(),
    /** What the reader says to the browser's question. */
    answer: true,
    onAdded: fakeEvent<[]>(),
    onRemoved: fakeEvent<[]>(),
    async request({ origins }: Origins) {
      if (!this.answer) return false;
      for (const origin of origins) this.granted.add(origin);
      this.onAdded.fire();
      return true;
    },
    async contains({ origins }: Origins) {
      return origins.every((origin) => this.granted.has(origin));
    },
    async remove({ origins }: Origins) {
      for (const origin of origins) this.granted.delete(origin);
      this.onRemoved.fire();
      return true;
    },
  };
}

interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
}

/** Scripts registered for pages; none is registered twice, none changed that is not there. */
export function fakeRegistry() {
  const registered = new Map<string, Script>();
  const known = (id: string, wanted: boolean) => {
    if (registered.has(id) !== wanted) throw new Error(`Bad script ID: ${id}`);
  };
  return {
    registered,
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.flatMap((id) => registered.get(id) ?? []),
    async registerContentScripts(scripts: Script[]) {
      for (const script of scripts) {
        known(script.id, false);
        registered.set(script.id, script);
      }
    },
    async updateContentScripts(scripts: Script[]) {
      for (const script of scripts) {
        known(script.id, true);
        registered.set(script.id, { ...registered.get(script.id), ...script });
      }
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      for (const id of ids) {
        known(id, true);
        registered.delete(id);
      }
    },
  };
}

/** Whether an address fits a pattern such as `https://*.news.test/*`. */
export function matches(url: string | undefined, pattern: string): boolean {
  const [, scheme = '', host = ''] = /^(\*|https):\/\/\*\.([^/]+)\/\*$/.exec(pattern) ?? [];
  if (url === undefined) return false;
  const { protocol, hostname } = new URL(url);
  const fits = scheme === '*' || protocol === `${scheme}:`;
  return fits && (hostname === host || hostname.endsWith(`.${host}`));
}
