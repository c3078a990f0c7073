/**
 * Starts the popup: draws as soon as the language is known, then asks for all the rest.
 */
import { render } from 'preact';
import { PopupApp } from '@/components/popup/app';
import { readWideReference } from '@/components/panel/load';
import { targetTab } from '@/components/popup/target-tab';
import { openSearch } from '@/lib/platform/search';
import { loadSettings } from '@/lib/platform/settings';

// Named a tab, it stands in a tab of its own and not in the toolbar's window.
if (new URLSearchParams(location.search).has('tab')) {
  document.documentElement.dataset['window'] = 'page';
}

const tab = targetTab(location.search);

const root = document.getElementById('app');
const early = document.querySelector<HTMLInputElement>('#early');
if (root) {
  const settings = await loadSettings();
  // The database is half of the code and is not needed for the first picture, nor is the index:
  // they come once the box is there.
  const drawn = new Promise((resolve) => setTimeout(resolve));
  const search = drawn.then(openSearch);
  const reference = search
    .catch(() => null)
    .then(() => import('@/lib/db/reference-store'))
    .then(({ openReference }) => openReference())
    .then(readWideReference);
  // Handled where it is shown; here only so that it never counts as unhandled.
  reference.catch(() => null);
  search.catch(() => null);
  render(
    <PopupApp
      settings={settings}
      tab={tab}
      reference={reference}
      search={search}
      typed={early?.value ?? ''}
    />,
    root,
  );
  early?.remove();
}
