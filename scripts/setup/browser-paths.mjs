// Where browsers usually are. Chromium builds come first: Google's own Chrome and Edge take an
// extension only through the debugging protocol, which works as well, but is slower to start.
import { homedir } from 'node:os';
import { join } from 'node:path';

const { env, platform } = process;

const windowsRoots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
  (root) => root !== undefined,
);

/** @param {readonly string[]} parts */
const onWindows = (...parts) => windowsRoots.map((root) => join(root, ...parts));

/** @param {string} app @param {string} program */
const onMac = (app, program) =>
  ['/Applications', join(homedir(), 'Applications')].map((folder) =>
    join(folder, `${app}.app`, 'Contents', 'MacOS', program),
  );

/** @param {readonly string[]} names */
const onLinux = (...names) =>
  ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/bin'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );

/**
 * Usual places of a browser on this system, best first.
 * @param {'chromium' | 'firefox'} browser
 * @returns {string[]}
 */
export function usualPlaces(browser) {
  if (browser === 'chromium') {
    if (platform === 'win32') {
      return [
        ...onWindows('Chromium', 'Application', 'chrome.exe'),
        ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
        ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ];
    }
    if (platform === 'darwin') {
      return [
        ...onMac('Chromium', 'Chromium'),
        ...onMac('Google Chrome', 'Google Chrome'),
        ...onMac('Microsoft Edge', 'Microsoft Edge'),
      ];
    }
    return onLinux(
      ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
      'microsoft-edge-stable',
    );
  }
  if (platform === 'win32') return onWindows('Mozilla Firefox', 'firefox.exe');
  if (platform === 'darwin') return onMac('Firefox', 'firefox');
  return onLinux('firefox-esr', 'firefox');
}
