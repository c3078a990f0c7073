/**
 * The button beside a selection, drawn: one element of our own in the page's tree while it shows,
 * and what is in it where the page's scripts and styles do not reach. The look is in
 * `public/save-button.css`, which the worker puts in: a page's policy may forbid any other style.
 */
import type { SaveButton } from '@/lib/platform/button-words';
import { besideWords, type Line } from './beside-words';
import { unbound, unboundGetter } from './unbound';

const ofDocument = () => Document.prototype;
// The casts say what the DOM's own methods answer, whatever the page names its forms.
const create = unbound(ofDocument, 'createElement') as (
  document: Document,
  name: string,
) => Element;
const createNS = unbound(ofDocument, 'createElementNS') as (
  document: Document,
  namespace: string,
  name: string,
) => Element;
const rootOf = unboundGetter(ofDocument, 'documentElement') as (self: Document) => Element | null;

const SVG = 'http://www.w3.org/2000/svg';
/** The letter of the sign, as on the toolbar. */
const LETTER = [
  'M12.5 6.2a2.7 2.7 0 1 1-5.4 0a2.7 2.7 0 1 1 5.4 0',
  'M9.8 8.9H7.6C5.4 8.9 4.4 10 4.4 12.6',
];

/** What a click or a key does inside is no business of the page's own listeners. */
const KEPT = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'];

export class SaveButtonView {
  private readonly host: HTMLElement;
  private readonly button: Element;
  private readonly said: Element;

  constructor({ words, lang, dir, theme }: SaveButton, onSave: () => void) {
    this.host = part('div', '');
    this.host.setAttribute('data-masar-save', theme);
    this.button = part('button', 'button');
    this.button.append(sign(), words.save);
    // A status must be there before it says something, and takes no room until then.
    this.said = part('span', '');
    this.said.setAttribute('role', 'status');
    for (const element of [this.button, this.said]) {
      element.setAttribute('lang', lang);
      element.setAttribute('dir', dir);
    }
    this.button.setAttribute('type', 'button');
    const inside = this.host.attachShadow({ mode: 'closed' });
    inside.append(this.button, this.said);
    // The selection stays: it is what is to be saved.
    inside.addEventListener('mousedown', (event) => event.preventDefault());
    this.button.addEventListener('click', ({ isTrusted }) => {
      if (isTrusted) onSave();
    });
    for (const name of KEPT) inside.addEventListener(name, (event) => event.stopPropagation());
  }

  /** Whether an event of the window's is one of this button. */
  owns(target: EventTarget | null): boolean {
    return target === this.host;
  }

  /** Shows it beside a line; hides it while the line is out of the window. */
  showAt(line: Line): void {
    if (!this.host.isConnected) rootOf(document)?.append(this.host);
    const { offsetWidth: width, offsetHeight: height } = this.host;
    const place = besideWords(line, { width, height }, { width: innerWidth, height: innerHeight });
    const { style } = this.host;
    style.setProperty('visibility', place ? 'visible' : 'hidden', 'important');
    if (place) style.setProperty('translate', `${place.x}px ${place.y}px`, 'important');
  }

  /** Says what became of the saving, in place of the button. */
  say(text: string): void {
    this.button.remove();
    this.said.setAttribute('part', 'said');
    this.said.textContent = text;
  }

  /** Takes it out of the page. */
  remove(): void {
    this.host.remove();
  }
}

function part(name: string, called: string): HTMLElement {
  const element = create(document, name);
  if (called !== '') element.setAttribute('part', called);
  // No custom element is of these names.
  return element as HTMLElement;
}

function sign(): Element {
  const drawing = createNS(document, SVG, 'svg');
  drawing.setAttribute('part', 'sign');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  for (const line of LETTER) {
    const path = createNS(document, SVG, 'path');
    path.setAttribute('d', line);
    drawing.append(path);
  }
  return drawing;
}
