/**
 * The detector with its tables, in the worker.
 */
import { detect } from '@/lib/detect/detect';
import { loadTables, type DetectorTables } from '@/lib/detect/tables';
import type { Detection, PageReading } from '@/lib/detect/types';
import { ownFile } from './own-file';

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

async function readTables(): Promise<DetectorTables> {
  return loadTables(await (await ownFile('/detector.bin')).arrayBuffer());
}
