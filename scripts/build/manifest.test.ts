import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishManifest, manifest, manifestFor } from './manifest';

const PUBLIC = resolve(import.meta.dirname, '../../public');
const hosts = ['news.test', 'daily.test'];
const made = { chrome: manifestFor({ browser: 'chrome', command: 'build' }, hosts) };
const built = {
  ...made,
  firefox: manifestFor({ browser: 'firefox', command: 'build' }, hosts),
};

describe.each(Object.entries(built))('the manifest for %s', (browser, one) => {
  it('asks for these permissions and for nothing else', () => {
    expect(one.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      'search',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ]);
    expect(one.optional_permissions).toBeUndefined();
    // Nothing of it is granted before the reader adds a site and the browser has asked.
    expect(one.optional_host_permissions).toEqual(['https://*/*']);
    expect(one.web_accessible_resources).toBeUndefined();
    expect(one.externally_connectable).toBeUndefined();
  });

  it('reads the listed sites, and may know the URLs of these and no others', () => {
    const patterns = ['*://*.news.test/*', '*://*.daily.test/*'];
    expect(one.host_permissions).toEqual(patterns);
    expect(one.content_scripts).toEqual([
      { matches: patterns, js: ['reader.js'], run_at: 'document_idle' },
    ]);
    expect(JSON.stringify(one)).not.toMatch(/<all_urls>|\*:\/\/\*\//);
    expect(JSON.stringify(one.host_permissions)).not.toContain('://*/');
  });

  it('lets the pages load nothing from elsewhere and send nothing there', () => {
    const policy = one.content_security_policy;
    const text = policy && 'extension_pages' in policy ? (policy.extension_pages ?? '') : '';
    const directives = new Map(
      text.split(';').map((part): [string, string] => {
        const [name = '', ...sources] = part.trim().split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(directives.get('frame-ancestors')).toBe("'none'");
    for (const sources of directives.values()) expect(['', "'self'", "'none'"]).toContain(sources);
  });

  it('names pictures and words that exist', () => {
    const pictures = JSON.stringify(one).match(/icons\/[a-z0-9-]+\.png/g) ?? [];
    expect(pictures).toHaveLength(8);
    for (const picture of pictures) expect(existsSync(resolve(PUBLIC, picture))).toBe(true);
    const words = [...JSON.stringify(one).matchAll(/__MSG_(\w+)__/g)].map(([, id]) => id ?? '');
    expect(words.length).toBeGreaterThan(2);
    for (const language of ['ar', 'en', 'he']) {
      const path = resolve(PUBLIC, `_locales/${language}/messages.json`);
      const messages: unknown = JSON.parse(readFileSync(path, 'utf8'));
      for (const id of words) {
        expect(messages).toHaveProperty([id, 'message'], expect.stringMatching(/\S/));
      }
      // The stores cut longer ones.
      expect(messages).toHaveProperty('description.message', expect.stringMatching(/^.{1,132}$/));
    }
  });
});

describe('the manifest', () => {
  it('tells Firefox who it is and that it collects nothing', () => {
    const gecko = built.firefox.browser_specific_settings?.gecko;
    expect(gecko?.id).toMatch(/^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
    expect(built.firefox.minimum_chrome_version).toBeUndefined();
    expect(built.chrome.browser_specific_settings).toBeUndefined();
  });

  it("says what the button is in the reader's language, whatever WXT takes from the popup", () => {
    const generated = { action: { default_title: 'Masar', default_popup: 'popup.html' } };
    finishManifest(generated);
    expect(generated.action).toEqual({
      default_title: '__MSG_buttonTitle__',
      default_popup: 'popup.html',
    });
  });

  it('loosens the policy for the development server alone', () => {
    const served = manifestFor({ browser: 'chrome', command: 'serve' }, hosts);
    expect(JSON.stringify(served)).toContain('ws://localhost');
    expect(JSON.stringify(built)).not.toContain('localhost');
  });

  it('lists the news sites of the data, each host as a pattern of its own', () => {
    const { host_permissions: patterns = [] } = manifest({ browser: 'chrome', command: 'build' });
    expect(patterns.length).toBeGreaterThanOrEqual(150);
    expect(patterns.length).toBeLessThanOrEqual(400);
    expect(new Set(patterns).size).toBe(patterns.length);
    for (const pattern of patterns) {
      expect(pattern).toMatch(/^\*:\/\/\*\.([a-z0-9-]+\.)+[a-z0-9-]+\/\*$/);
    }
  });
});
