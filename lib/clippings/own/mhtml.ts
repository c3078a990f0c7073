/**
 * A page that a browser saved as one file: a message of parts (RFC 2557), of which the root is the
 * page and the others are its pictures, styles and frames. Of these nothing is read. A mail parser
 * would decode them all, and take a frame's text for the page's.
 */

/** The root of such a file. */
export interface SavedRoot {
  /** Its markup. */
  readonly source: string;
  /** Where it was saved from, as the file says. */
  readonly url: string | null;
}

interface Part {
  readonly head: ReadonlyMap<string, string>;
  /** Where its body begins and ends in the file. */
  readonly start: number;
  readonly end: number;
}

/** A file begins with its head; no browser writes one as long as this. */
const MOST_HEAD = 20_000;
const MARKUP = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** The page in a file; null where the file is no such message, or has no page in it. */
export function rootOf(file: string): SavedRoot | null {
  const head = headAt(file, 0);
  const type = head?.head.get('content-type') ?? '';
  if (!head || !/^multipart\/related\b/i.test(type)) return null;
  const boundary = parameter(type, 'boundary');
  if (boundary === null) return null;
  const start = parameter(type, 'start');
  let first: Part | null = null;
  for (const part of partsOf(file, head.start, boundary)) {
    if (!MARKUP.test(part.head.get('content-type') ?? '')) continue;
    first ??= part;
    if (start === null) break;
    if (part.head.get('content-id') === start) return decoded(file, part, head);
  }
  return first && decoded(file, first, head);
}

function decoded(file: string, part: Part, whole: Part): SavedRoot {
  const said = part.head.get('content-location') ?? whole.head.get('snapshot-content-location');
  const body = file.slice(part.start, part.end);
  const encoding = part.head.get('content-transfer-encoding')?.toLowerCase() ?? '';
  const url = said && URL.canParse(said) && /^https?:/i.test(said) ? said : null;
  if (encoding !== 'quoted-printable' && encoding !== 'base64') return { source: body, url };
  const bytes = encoding === 'base64' ? fromBase64(body) : fromQuotedPrintable(body);
  return { source: textOf(bytes, part.head.get('content-type') ?? ''), url };
}

/** The head that begins at a place, and what follows it up to `end`; null where none ends. */
function headAt(file: string, at: number, end = file.length): Part | null {
  const window = file.slice(at, Math.min(end, at + MOST_HEAD));
  const blank = /\r?\n\r?\n/.exec(window);
  if (!blank) return null;
  const head = new Map<string, string>();
  // A line that begins with a space belongs to the one before.
  for (const line of window.slice(0, blank.index).split(/\r?\n(?![ \t])/)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    head.set(
      name,
      line
        .slice(colon + 1)
        .replace(/\r?\n[ \t]+/g, ' ')
        .trim(),
    );
  }
  return { head, start: at + blank.index + blank[0].length, end };
}

function* partsOf(file: string, from: number, boundary: string): Generator<Part> {
  const mark = `\n--${boundary}`;
  // The first may stand right at the start of the body.
  let at = file.indexOf(mark, from - 1);
  while (at >= 0) {
    const line = file.indexOf('\n', at + mark.length);
    const next = file.indexOf(mark, at + mark.length);
    if (line < 0 || file.startsWith('--', at + mark.length)) return;
    // The end of the line before a boundary is the boundary's.
    const end = next > 0 && file[next - 1] === '\r' ? next - 1 : next;
    const part = headAt(file, line + 1, end < 0 ? file.length : end);
    if (part) yield part;
    at = next;
  }
}

/** `boundary="x"`, `boundary=x`. */
function parameter(header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]+)"|([^\\s;]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2] ?? null;
}

function fromBase64(text: string): Uint8Array {
  const bare = text.replace(/[^A-Za-z0-9+/]/g, '');
  // A rest of one letter holds no whole byte.
  const whole = bare.length % 4 === 1 ? bare.slice(0, -1) : bare;
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0));
}

/** RFC 2045, 6.7. What is not written by its rules stays as it is. */
function fromQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/[ \t]+(?=\r?\n)/g, '').replace(/=\r?\n/g, '');
  const letters = new TextEncoder().encode(joined);
  const bytes = new Uint8Array(letters.length);
  let length = 0;
  for (let at = 0; at < letters.length; at++) {
    const high = letters[at] === EQUALS ? digit(letters[at + 1]) : -1;
    const low = high < 0 ? -1 : digit(letters[at + 2]);
    bytes[length++] = low < 0 ? (letters[at] ?? 0) : high * 16 + low;
    if (low >= 0) at += 2;
  }
  return bytes.subarray(0, length);
}

const EQUALS = 0x3d;

function digit(code: number | undefined): number {
  const value = code === undefined ? NaN : parseInt(String.fromCharCode(code), 16);
  return Number.isNaN(value) ? -1 : value;
}

/** By the encoding that the head names, or the markup itself; UTF-8 where neither does. */
function textOf(bytes: Uint8Array, type: string): string {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  const named =
    parameter(type, 'charset') ?? /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(opening)?.[1];
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
