/**
 * Opening the database, and saying in one word why it does not open.
 */
import { MasarDatabase } from './database';

/**
 * Why the database is of no use: `shut`, the browser refuses (Firefox that never remembers
 * history, say); `full`, no room left; `blocked`, it did not open in time, most likely because
 * another context holds an older version open.
 */
export type DatabaseProblem = 'shut' | 'full' | 'blocked';

export type Connection =
  | { readonly db: MasarDatabase; readonly problem: null }
  | { readonly db: null; readonly problem: DatabaseProblem };

/** An open that takes longer will not come back in time for anyone who looks at a popup. */
const PATIENCE_MS = 3_000;

let connection: Promise<Connection> | null = null;

/** This context's connection, opened once; a failure is tried again by the next caller. */
export function connect(): Promise<Connection> {
  connection ??= openDatabase(new MasarDatabase()).then((opened) => {
    if (opened.problem) connection = null;
    return opened;
  });
  return connection;
}

/** Opens a database; never rejects, and never waits longer than `patience` milliseconds. */
export async function openDatabase(
  db: MasarDatabase,
  patience: number = PATIENCE_MS,
): Promise<Connection> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Connection>((resolve) => {
    timer = setTimeout(resolve, patience, { db: null, problem: 'blocked' });
  });
  const opened = await Promise.race([attempt(db), late]);
  clearTimeout(timer);
  if (opened.problem) db.close();
  return opened;
}

async function attempt(db: MasarDatabase): Promise<Connection> {
  try {
    await db.open();
    return { db, problem: null };
  } catch (error) {
    return { db: null, problem: problemOf(error) };
  }
}

/** What an error of the database means for the reader. */
export function problemOf(error: unknown): DatabaseProblem {
  // Dexie wraps what the browser threw.
  const causes = [error, inner(error), inner(inner(error))];
  return causes.some((cause) => named(cause) === 'QuotaExceededError') ? 'full' : 'shut';
}

const inner = (error: unknown): unknown => error instanceof Object && Reflect.get(error, 'inner');
const named = (error: unknown): unknown => error instanceof Object && Reflect.get(error, 'name');
