import * as v from 'valibot';
import type { BrowserName } from '../../tests/e2e/harness/driver';
import { Masar } from '../../tests/e2e/harness/masar';
import { pause, settled } from '../../tests/e2e/harness/wait';
import { draftOf } from './draft';
import { storedExpression } from './stored';

/** What the kills are made on. */
export interface KillPlan {
  readonly browser: BrowserName;
  /** Folder of the unpacked build. */
  readonly extension: string;
  /** A profile folder that is kept from start to start. */
  readonly profile: string;
  readonly times: number;
}

/** What was found after all kills. */
export interface KillResult {
  readonly kills: number;
  /** Clippings that the extension said were saved. */
  readonly reported: number;
  /** Of these, those that are not there or not as they were. */
  readonly lost: readonly string[];
  /** Whatever lies half in the database. */
  readonly broken: readonly string[];
  /** In the database, reported or not. */
  readonly stored: number;
}

/** Savers at work at once: as two windows, a popup and a panel. */
const SAVERS = 4;
/** Milliseconds from the first save in which the kill comes, at a random one of them. */
const LATEST = 1_500;

const Reply = v.object({ ok: v.literal(true), value: v.object({ id: v.string() }) });
const Stored = v.object({
  clippings: v.record(v.string(), v.string()),
  broken: v.array(v.string()),
});

/** Saves and kills, again and again, on one profile; looks after each start, and at the end. */
export async function killAndLook(
  { times, browser, extension, profile }: KillPlan,
  say: (line: string) => void,
): Promise<KillResult> {
  const reported = new Map<string, string>();
  let made = 0;
  let found = { lost: [] as string[], broken: [] as string[], stored: 0 };
  for (let kill = 0; kill <= times; kill++) {
    const masar = await Masar.start(browser, { extension, profile });
    found = await look(masar, reported);
    say(`${kill} kills: ${reported.size} reported, ${found.stored} stored`);
    if (kill === times || found.lost.length + found.broken.length > 0) {
      await masar.close();
      return { kills: kill, reported: reported.size, ...found };
    }
    const end = new AbortController();
    const savers = Array.from({ length: SAVERS }, async () => {
      while (!end.signal.aborted) {
        const text = `quote ${made++}`;
        const reply = v.safeParse(Reply, await masar.ask(saving(text)).catch(() => null));
        if (reply.success) reported.set(reply.output.value.id, text);
        // A browser that is gone refuses at once: let its end be heard.
        else await pause(20);
      }
    });
    await settled(() => reported.size > 0, 'the first clipping to be saved');
    await pause(Math.random() * LATEST);
    await masar.driver.crash();
    end.abort();
    // What was asked of a browser that is gone may never be answered.
    await Promise.race([Promise.all(savers), pause(LATEST)]);
    await masar.site.close();
  }
  throw new RangeError('no kills');
}

/** The message that the popup and the panel send. */
function saving(text: string): string {
  const message = { name: 'clipping/save', request: { tabId: null, draft: draftOf(text) } };
  return `chrome.runtime.sendMessage(${JSON.stringify(message)})`;
}

async function look(masar: Masar, reported: ReadonlyMap<string, string>) {
  const { clippings, broken } = v.parse(Stored, await masar.ask(storedExpression));
  const lost = [...reported].flatMap(([id, text]) => (clippings[id] === text ? [] : [text]));
  return { lost, broken, stored: Object.keys(clippings).length };
}
