/**
 * Text as bytes, smaller where the browser can.
 */

/** UTF-8 of a text, by gzip where there is a CompressionStream. Lone surrogates do not survive. */
export async function packed(
  text: string,
): Promise<{ readonly data: Uint8Array; readonly compressed: boolean }> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === 'undefined') return { data: bytes, compressed: false };
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  const data = new Uint8Array(await new Response(stream).arrayBuffer());
  return { data, compressed: true };
}

/** The text again. Rejects for what is no such bytes, or has no stream to read them with. */
export async function unpacked({
  data,
  compressed,
}: {
  readonly data: Uint8Array;
  readonly compressed: boolean;
}): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  if (!compressed) return decoder.decode(data);
  const stream = new Blob([new Uint8Array(data)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  return decoder.decode(await new Response(stream).arrayBuffer());
}
