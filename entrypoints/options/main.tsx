/**
 * Starts the options: draws them as soon as the language is known.
 */
import manifest from 'virtual:masar/manifest';
import { render } from 'preact';
import { OptionsApp } from '@/components/options/app';
import { browser } from '@/lib/platform/browser';
import { loadSettings } from '@/lib/platform/settings';

const root = document.getElementById('app');
if (root) {
  const { version } = browser.runtime.getManifest();
  const { knowsUntil, hash } = manifest;
  render(
    <OptionsApp settings={await loadSettings()} about={{ version, knowsUntil, hash }} />,
    root,
  );
}
