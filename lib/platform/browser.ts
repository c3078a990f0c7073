/**
 * The one door to the browser. Everything else imports `browser` from here, so that tests can put
 * a fake in its place, and so that the polyfill stays out of the script that runs in pages.
 */
import browser from 'webextension-polyfill';

export { browser };
export type { Runtime } from 'webextension-polyfill';
