/**
 * The manifest, for both browsers. What WXT adds by itself: the version, the background script
 * and the popup.
 */
import { resolve } from 'node:path';
import type { UserManifest } from 'wxt';
import { listedPattern } from '../../lib/platform/hosts.ts';
import { readHosts } from '../data/sites.ts';

/** The command that opens the panel, as the background worker knows it. */
const OPEN_PANEL = 'open-panel';

/** The command that looks up what is selected. */
const LOOK_UP = 'look-up';

/** The command that saves what is selected, or the page. */
const SAVE = 'save';

const DATA_DIR = resolve(import.meta.dirname, '../../data');

/** Each is explained in the README. Nothing is asked for that is not used. */
const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'activeTab',
  'scripting',
  'contextMenus',
  'search',
];

/**
 * Firefox knows the extension by this for good: the reader's data belongs to it. A UUID, for the
 * project owns no domain to name it by.
 */
const GECKO_ID = '{6d617361-7200-4d8e-9f3a-5b1c7e2a9d40}';

/** `light-dark()` in style sheets; all else that is used is older. */
const MINIMUM_CHROME = '123';
/** `CSS.highlights`, and the question about data collection at install. */
const MINIMUM_FIREFOX = '140.0';

/** The same for the compiler: nothing is rewritten for browsers that cannot install it. */
export const BUILD_TARGET = [`chrome${MINIMUM_CHROME}`, `firefox${parseInt(MINIMUM_FIREFOX)}`];

/** Nothing from elsewhere, nothing to elsewhere. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** The development server serves the pages' modules and styles, and tells them of changes. */
const DEVELOPMENT_POLICY = {
  ...POLICY,
  'style-src': "'self' 'unsafe-inline' http://localhost:*",
  'connect-src': "'self' http://localhost:* ws://localhost:*",
};

/** What the manifest depends on. */
export interface ManifestEnv {
  readonly browser: string;
  readonly command: 'build' | 'serve';
}

/** The manifest for a browser; `hosts` are the news sites that are read unasked. */
export function manifestFor(
  { browser, command }: ManifestEnv,
  hosts: readonly string[],
): UserManifest {
  const matches = hosts.map(listedPattern);
  const policy = command === 'serve' ? DEVELOPMENT_POLICY : POLICY;
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: icons('on'),
    action: { default_icon: icons('off'), default_title: '__MSG_buttonTitle__' },
    permissions: [...PERMISSIONS, ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // The hosts of the content script again, so that a tab's URL is known there: a state is only
    // shown on the page it is about. The install prompt says the same with and without.
    host_permissions: matches,
    // For the sites that the reader adds in the options, one by one, by the browser's own question.
    optional_host_permissions: ['https://*/*'],
    content_scripts: [{ matches, js: ['reader.js'], run_at: 'document_idle' }],
    commands: {
      [OPEN_PANEL]: {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_openPanel__',
      },
      [LOOK_UP]: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_lookUp__',
      },
      [SAVE]: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_save__',
      },
    },
    // Two letters: longer ones nobody types.
    omnibox: { keyword: 'ms' },
    content_security_policy: { extension_pages: policyText(policy) },
    // One worker for all windows; it writes nothing of private ones to the disk. `split` would be
    // a second one with a second database, and Firefox does not have it.
    incognito: 'spanning',
    ...(browser === 'firefox' ? forFirefox() : { minimum_chrome_version: MINIMUM_CHROME }),
  };
}

/** What `wxt.config.ts` takes. */
export function manifest(env: ManifestEnv): UserManifest {
  return manifestFor(env, readHosts(DATA_DIR));
}

/** Mends what WXT adds by itself (`build:manifestGenerated`). */
export function finishManifest(generated: object): void {
  // WXT takes the title of the popup's page, which is the same in every language.
  const action: unknown = Reflect.get(generated, 'action');
  if (action instanceof Object) Reflect.set(action, 'default_title', '__MSG_buttonTitle__');
  const sidebar: unknown = Reflect.get(generated, 'sidebar_action');
  if (sidebar instanceof Object) {
    Reflect.set(sidebar, 'default_title', '__MSG_name__');
    Reflect.set(sidebar, 'default_icon', icons('on'));
  }
}

function icons(face: 'on' | 'off'): Record<string, string> {
  const sizes = [16, 32, 48, 128];
  return Object.fromEntries(sizes.map((size) => [size, `icons/${face}-${size}.png`]));
}

function forFirefox(): Partial<UserManifest> {
  return {
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: MINIMUM_FIREFOX,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

function policyText(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources};`)
    .join(' ');
}
