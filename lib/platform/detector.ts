/**
 * The detector with its tables, in the worker.
 */
import { detect } from '@/lib/detect/detect';
import { loadTables, type DetectorTables } from '@/lib/detect/tables';
import type { Detection, PageReading } from '@/lib/detect/types';

/** Read once a worker's life: a cache, not state. */
let loading: Promise<DetectorTables> | null = null;

/** The answer for one page. Rejects where the tables cannot be read; the next page tries again. */
export async function detectPage(reading: PageReading): Promise<Detection> {
  loading ??= readTables();
  try {
    return detect(reading, await loading);
  } catch (error) {
    loading = null;
    throw error;
  }
}

/** A file of the extension that is not there in this time is not coming. */
const PATIENCE_MS = 10_000;

async function readTables(): Promise<DetectorTables> {
  const response = await fetch('/detector.bin', { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`detector.bin: ${response.status}`);
  return loadTables(await response.arrayBuffer());
}
