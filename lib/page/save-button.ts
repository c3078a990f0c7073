/**
 * The script of the small button beside a selection, where the reader has turned it on: offers to
 * save what was selected by hand, hands that to the one way in that all saving goes, says how it went.
 */
import { open } from '@/lib/messages/envelope';
import type { ToPage } from '@/lib/messages/protocol';
import type { SaveButton } from '@/lib/platform/button-words';
import { currentUrl, watchRoutes } from './routes';
import { isConnected, tell, whenTold } from './runtime';
import { SaveButtonView } from './save-button-view';
import { selectedLine } from './selected-line';

const STARTED = Symbol.for('masar.save-button');
/** How long it stays to say what became of the saving. */
const SAYING_MS = 2_500;

/** Starts listening to the worker; does nothing where it was started before. */
export function startSaveButton(): void {
  const started: unknown = Reflect.get(globalThis, STARTED);
  if (typeof started === 'function' && Reflect.apply(started, null, []) === true) return;
  // Not a flag, for the same reason as in reader.ts.
  Reflect.set(globalThis, STARTED, isConnected);
  const offers = new Offers();
  whenTold((message) => {
    const told = open(message);
    // What is told comes from the worker: no page can send to an extension's script.
    return told?.name === 'button/set' ? offers.set(told.request as ToPage['button/set'][0]) : null;
  });
  watchRoutes(() => offers.end());
}

class Offers {
  private listening = new AbortController();
  private view: SaveButtonView | null = null;
  private saving = false;
  private asked = '';

  /**
   * Offers from now on with these words, or, without any, no longer. A page that is read anew asks
   * for the same again: what is shown stays.
   */
  async set({ button }: { readonly button: SaveButton | null }): Promise<null> {
    const asked = JSON.stringify(button);
    if (asked === this.asked) return Promise.resolve(null);
    this.asked = asked;
    this.listening.abort();
    this.end();
    if (button) this.listen(button);
    return Promise.resolve(null);
  }

  /** Takes the button away until words are selected again. */
  end(): void {
    this.view?.remove();
    this.view = null;
    this.saving = false;
  }

  private listen(button: SaveButton): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const on = <K extends keyof WindowEventMap>(
      name: K,
      listener: (event: WindowEventMap[K]) => void,
    ) => addEventListener(name, listener, { signal, capture: true, passive: true });
    // By the reader's own hand alone: what a page's script selects is not offered.
    on('pointerup', ({ isTrusted, button: pressed, target }) => {
      if (!isTrusted || pressed !== 0 || this.view?.owns(target)) return;
      // A click on selected words takes the selection away, but only after this event.
      setTimeout(() => this.offer(button), 0);
    });
    on('keyup', ({ isTrusted, key }) => {
      if (isTrusted && key === 'Shift') this.offer(button);
    });
    on('pointerdown', ({ target }) => {
      if (!this.view?.owns(target)) this.end();
    });
    on('keydown', ({ key }) => {
      if (key === 'Escape') this.end();
    });
    on('copy', () => this.end());
    on('scroll', () => this.follow());
    on('resize', () => this.follow());
    document.addEventListener(
      'selectionchange',
      () => {
        if (!this.saving && getSelection()?.isCollapsed !== false) this.end();
      },
      { signal },
    );
  }

  private offer(button: SaveButton): void {
    if (!isConnected()) {
      this.listening.abort();
      return;
    }
    const line = this.saving ? null : selectedLine();
    if (!line) return;
    this.view ??= new SaveButtonView(button, () => void this.save(button));
    this.view.showAt(line);
  }

  /** The words move under the button; it goes along. */
  private follow(): void {
    const line = this.view && selectedLine();
    if (line) this.view?.showAt(line);
  }

  private async save({ words }: SaveButton): Promise<void> {
    const { view } = this;
    if (!view || this.saving) return;
    this.saving = true;
    const answer = await tell('page/save', { url: currentUrl() });
    const ended = () => this.view !== view;
    if (ended()) return;
    view.say(wordsFor(answer, words));
    this.follow();
    setTimeout(() => {
      if (!ended()) this.end();
    }, SAYING_MS);
  }
}

/** What is said of the worker's answer. */
function wordsFor(answer: unknown, words: SaveButton['words']): string {
  const field = (name: string): unknown =>
    answer instanceof Object ? Reflect.get(answer, name) : undefined;
  if (field('ok') === true) {
    const value = field('value');
    const known = value instanceof Object && Reflect.get(value, 'merged') === true;
    return known ? words.known : words.saved;
  }
  switch (field('code')) {
    case 'too-long':
      return words['too-long'];
    case 'storage-full':
      return words['storage-full'];
    case 'storage-shut':
    case 'storage-blocked':
      return words['storage-shut'];
    default:
      return words.failed;
  }
}
