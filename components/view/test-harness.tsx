/** Draws a view for a test and looks at it as a reader would. The document is happy-dom's. */
import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { createI18n } from '@/lib/i18n/i18n';
import type { UiLanguage } from '@/lib/reference/types';
import type { Open } from '../navigation/open';
import { Surface } from '../surface/surface';

let root = document.createElement('div');

/** Where the reader went, in a test. */
export const opened = vi.fn<Open>();

/** Draws the view in a language, on an empty page. */
export async function draw(view: ComponentChildren, lang: UiLanguage = 'en'): Promise<void> {
  render(null, root);
  opened.mockClear();
  root = document.createElement('div');
  document.body.replaceChildren(root);
  const i18n = createI18n(lang);
  document.documentElement.lang = lang;
  document.documentElement.dir = i18n.dir;
  document.title = 'test';
  await act(() =>
    render(
      <Surface i18n={i18n} theme="system" class="test">
        <main>{view}</main>
      </Surface>,
      root,
    ),
  );
}

export function all(selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

export function one(selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** What stands there, with plain spaces. */
export function text(selector = 'main'): string {
  return one(selector).textContent.replaceAll('\u00a0', ' ');
}

export function texts(selector: string): string[] {
  return all(selector).map((element) => element.textContent.replaceAll('\u00a0', ' ').trim());
}

/** Presses what can be pressed and reads so. */
export function press(label: string): Promise<void> {
  const found = all('button, label, summary').find(
    (element) => element.textContent.trim() === label,
  );
  if (!found) throw new Error(`nothing to press reads ${label}`);
  return act(() => found.click());
}

/** Types into the only field. */
export function type(value: string): Promise<void> {
  return act(() => {
    const field = root.querySelector('input[type="search"]');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a key where the focus is. */
export function key(name: string, ctrlKey = false): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true, cancelable: true }),
  );
}
