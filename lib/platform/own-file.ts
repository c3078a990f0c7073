/**
 * Reads one of the extension's own files. The only place that fetches anything: a path without a
 * host cannot lead off the machine, and the content security policy forbids what would.
 * Rejects where the file is missing or does not come.
 */
export async function ownFile(path: `/${string}`): Promise<Response> {
  if (path.startsWith('//')) throw new TypeError('a path, not an address');
  // eslint-disable-next-line no-restricted-globals -- the extension's own file
  const response = await fetch(path, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** A file of the extension that has not come in this time is not coming. */
const PATIENCE_MS = 10_000;
