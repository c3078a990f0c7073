// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rootOf } from './mhtml';
import { SAVED_PAGE } from './mhtml.fixture';
import { readOwnArticle } from './read';

/** By RFC 2045: lines of at most 76 letters, every byte that is not plain in digits. */
function quotedPrintable(text: string): string {
  let line = '';
  const lines: string[] = [];
  for (const byte of new TextEncoder().encode(text)) {
    const plain = byte > 0x20 && byte < 0x7f && byte !== 0x3d;
    const hex = byte.toString(16).toUpperCase().padStart(2, '0');
    const piece = plain ? String.fromCharCode(byte) : `=${hex}`;
    if (line.length + piece.length > 75) {
      lines.push(`${line}=`);
      line = '';
    }
    line += piece;
  }
  return [...lines, line].join('\r\n');
}

const base64 = (text: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/.{76}/g, '$&\r\n');

const URL_OF = 'https://news.test/a';
const message = (parts: readonly string[], type = '') =>
  [
    'From: <Saved by a browser>',
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;\r\n\tboundary="b-1";${type}`,
    '',
    ...parts.flatMap((part) => ['--b-1', part]),
    '--b-1--',
    '',
  ].join('\r\n');
const part = (body: string, encoding: string, head = 'Content-Type: text/html') =>
  `${head}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: ${URL_OF}\r\n\r\n${body}`;

describe('a page saved in one file', () => {
  it('is read as Chromium writes it: the page and its address, and no frame of it', async () => {
    // A browser loads no frame of a document without a window; happy-dom would try.
    const page = SAVED_PAGE.replace('<iframe ', '<span ').replace('</iframe>', '</span>');
    const read = await readOwnArticle(page);
    expect(read).toMatchObject({
      title: 'لقاء عند الجسر',
      url: 'http://news.test/2025/07/24/bridge',
      published: '2025-07-24',
      inLanguage: 'ar',
      direction: 'rtl',
    });
    expect(read.paragraphs.filter((text) => /^فقرة \d = جرى اللقاء/.test(text))).toHaveLength(5);
    expect(read.paragraphs.join()).not.toMatch(/إعلان|=D9|Boundary/);
    // The same where something has changed the ends of its lines.
    expect(await readOwnArticle(page.replaceAll('\r\n', '\n'))).toEqual(read);
  });

  it.each([
    ['quoted-printable', quotedPrintable],
    ['base64', base64],
  ] as const)('in %s comes out as it was put in', (encoding, encode) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (text) => {
        // A mark at the very beginning is of the encoding, not of the text.
        const source = `<p>${text}`;
        const file = message([part(encode(source), encoding)]);
        expect(rootOf(file)?.source).toBe(source);
        expect(rootOf(file)?.url).toBe(URL_OF);
      }),
    );
  });

  it('is in the encoding that its head or its markup names', () => {
    const cp1256 = '=C7=E1=CC=D3=D1';
    const head = part(cp1256, 'quoted-printable', 'Content-Type: text/html; charset=windows-1256');
    expect(rootOf(message([head]))?.source).toBe('الجسر');
    const meta = part(`<meta charset=3D"windows-1256">${cp1256}`, 'quoted-printable');
    expect(rootOf(message([meta]))?.source).toContain('الجسر');
    const odd = part('ok', 'base64', 'Content-Type: text/html; charset=x-nothing');
    expect(rootOf(message([odd]))).not.toBeNull();
  });

  it('has its page where it says that it starts, after pictures and frames', () => {
    const picture = part('R0lGODlhAQABAAAAACw=', 'base64', 'Content-Type: image/gif');
    const frame = part('<p>a frame', '7bit');
    const page = part('<p>the page', '8bit', 'Content-Type: text/html\r\nContent-ID: <root>');
    const named = message([picture, frame, page], ' start="<root>"');
    expect(rootOf(named)?.source).toBe('<p>the page');
    expect(rootOf(message([picture, frame, page]))?.source).toBe('<p>a frame');
    expect(rootOf(message([picture]))).toBeNull();
  });

  it('is not believed to be from where no page is', () => {
    const file = message([part('<p>x', '7bit')]).replace(URL_OF, 'javascript:alert(1)');
    expect(rootOf(file)?.url).toBeNull();
  });

  it('never throws, whatever it is and wherever it is cut off', () => {
    fc.assert(
      fc.property(fc.nat(SAVED_PAGE.length), (end) => {
        rootOf(SAVED_PAGE.slice(0, end));
        rootOf(SAVED_PAGE.slice(end));
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('base64', 'quoted-printable', '?'), (body, kind) => {
        rootOf(body);
        rootOf(message([part(body, kind)]));
      }),
    );
  });
});
