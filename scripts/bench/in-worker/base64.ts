/** The bytes of a base64 text. */
export function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)).buffer;
}
