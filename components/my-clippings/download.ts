/**
 * Hands a file to the browser's downloads: no permission is needed for what a page makes itself.
 */

/** A browser has begun to read the file long before. */
const KEPT_MS = 60_000;

/** Downloads it under a name. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
