/**
 * Draws the sign: the letter mim, a stop on a path. Its state is in its shape before its colour,
 * and one set serves light and dark toolbars.
 */

/** Filled tile: about the talks; outlined: event unsure; with a dot: notices; no tile: not about
 *  them; struck: not read. */
export const FACES = ['on', 'maybe', 'note', 'quiet', 'off'] as const;
export type Face = (typeof FACES)[number];

export const SIZES = [16, 32, 48, 128] as const;

const TILE = '#94609a';
const ON_TILE = '#fffaf2';
const OUTLINE = '#a874ae';
const GREY = '#8a8390';
const OCHRE = '#e0b840';

/** The sign as SVG, drawn for a size in pixels: small ones take a heavier pen. */
export function drawSign(face: Face, size: number): string {
  const content = bodies[face](size < 32 ? 1.9 : 1.7).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${content}</svg>`;
}

/** What each face is made of, in a square of 16, for a pen of this width. */
const bodies: Readonly<Record<Face, (pen: number) => string[]>> = {
  on: (pen) => [tile(), mim(ON_TILE, pen)],
  maybe: (pen) => [outline(), mim(OUTLINE, pen)],
  note: (pen) => [tile(), mim(ON_TILE, pen), dot()],
  quiet: (pen) => [alone(mim(GREY, pen))],
  off: (pen) => [alone(mim(GREY, pen)), strike()],
};

/** The stop, and the path that leaves it. */
function mim(colour: string, pen: number): string {
  const stop = '<circle cx="9.8" cy="6.2" r="2.7"/>';
  const path = '<path d="M9.8 8.9H7.6C5.4 8.9 4.4 10 4.4 12.6"/>';
  return `<g fill="none" stroke="${colour}" stroke-width="${pen}" stroke-linecap="round">${stop}${path}</g>`;
}

function tile(): string {
  return `<rect width="16" height="16" rx="3.5" fill="${TILE}"/>`;
}

function outline(): string {
  return `<rect x=".65" y=".65" width="14.7" height="14.7" rx="3" fill="none" stroke="${OUTLINE}" stroke-width="1.3"/>`;
}

/** In the corner, on white, so that it stands off the tile. */
function dot(): string {
  return `<circle cx="12.3" cy="12.3" r="3.7" fill="#fff"/><circle cx="12.3" cy="12.3" r="2.7" fill="${OCHRE}"/>`;
}

/** Without a tile the letter fills the square. */
function alone(letter: string): string {
  return `<g transform="translate(8 8) scale(1.22) translate(-8.15 -8.25)">${letter}</g>`;
}

function strike(): string {
  return `<path d="M2.5 2.5 13.5 13.5" stroke="${GREY}" stroke-width="1.6" stroke-linecap="round"/>`;
}
