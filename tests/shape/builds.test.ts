import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builds } from './build';

/** Calls that reach out. An extension page may read its own files by a relative address. */
const reachesOut =
  /\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b/;
const addressed = /\b(fetch|import)\(\s*["'`]\s*(https?:)?\/\//;

describe.each(builds())('the build $name', ({ manifest, files, read }) => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  const pages = files.filter((file) => file.endsWith('.html'));

  test('makes no request', () => {
    expect(scripts.length).toBeGreaterThan(2);
    for (const file of scripts) {
      const text = read(file).toString();
      expect(reachesOut.exec(text)?.[0], file).toBeUndefined();
      expect(addressed.exec(text)?.[0], file).toBeUndefined();
    }
  });

  test('loads nothing from elsewhere', () => {
    expect(pages).toContain('popup.html');
    for (const file of [...pages, ...files.filter((name) => name.endsWith('.css'))]) {
      const text = read(file).toString();
      expect(text, file).not.toMatch(/\b(src|href)=["']?(https?:)?\/\//i);
      expect(text, file).not.toMatch(/(@import|url\()\s*["']?(https?:)?\/\//i);
    }
  });

  test('forbids by its content security policy what it does not do', () => {
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages
        .split(';')
        .map((part) => part.trim().split(/\s+/))
        .map(([name = '', ...sources]) => [name, sources.join(' ')]),
    );
    expect(policy['default-src']).toMatch(/^'(none|self)'$/);
    expect(policy['script-src'] ?? policy['default-src']).toBe("'self'");
    expect(policy['connect-src'] ?? policy['default-src']).toMatch(/^'(none|self)'$/);
    for (const [directive, sources] of Object.entries(policy)) {
      expect(sources, directive).not.toMatch(/https?:|wss?:|\*|unsafe-eval/);
    }
  });

  test('lets no page reach its files', () => {
    expect(manifest.web_accessible_resources).toEqual([]);
  });

  test('puts a small reader into pages: 12 kB raw, 5 kB gzip at most', () => {
    const injected = manifest.content_scripts.flatMap(({ js }) => js);
    expect(injected).toHaveLength(1);
    const bytes = Buffer.concat(injected.map((file) => read(file)));
    const packed = gzipSync(bytes, { level: 9 }).length;
    console.info(`the reader: ${bytes.length} bytes, ${packed} gzip`);
    expect(bytes.length).toBeLessThanOrEqual(12_000);
    expect(packed).toBeLessThanOrEqual(5_000);
  });

  test('reads listed news sites and no others unasked', () => {
    const hosts = new Set(manifest.content_scripts.flatMap(({ matches }) => matches));
    expect(hosts.size).toBeGreaterThanOrEqual(150);
    for (const match of hosts)
      expect(match).toMatch(/^(\*|https):\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    for (const host of manifest.host_permissions) expect(hosts).toContain(host);
  });

  test('brings no source maps and no tests', () => {
    expect(files.filter((file) => /\.map$|\.test\./.test(file))).toEqual([]);
  });
});
