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
const search = openSearch();
search.catch(() => null);

const root = document.getElementById('app');
if (root) {
  const settings = await loadSettings();
  // The database is half of the code and is not needed for the first picture: it comes once the box
  // has the focus and can be asked.
  const drawn = new Promise((resolve) => setTimeout(resolve));
  const reference = Promise.allSettled([drawn, search])
    .then(() => import('@/lib/db/reference-store'))
    .then(({ openReference }) => openReference())
    .then(readWideReference);
  // Handled where it is shown; here only so that it never counts as unhandled.
  reference.catch(() => null);
  render(<PopupApp settings={settings} tab={tab} reference={reference} search={search} />, root);
}
