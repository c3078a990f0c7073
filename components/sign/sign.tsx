/**
 * The sign: a letter that is also a stop on a path. Its state is in its shape before its colour:
 * filled tile, outlined tile, no tile, struck through; a dot where there is something to note.
 * It does not flip with the script.
 */
import './sign.css';

export type SignState = 'on' | 'maybe' | 'note' | 'quiet' | 'off';

/** Decorative: the words beside it say the same. */
export function Sign({ state, size = 28 }: { state: SignState; size?: number }) {
  const filled = state === 'on' || state === 'note';
  const tile = filled || state === 'maybe';
  const letter = (
    <g class="sign-letter" stroke-width={size <= 16 ? 1.9 : 1.7}>
      <circle cx="9.8" cy="6.2" r="2.7" />
      <path d="M9.8 8.9H7.6C5.4 8.9 4.4 10 4.4 12.6" />
    </g>
  );
  return (
    <svg
      class={`sign sign-${state}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {filled && <rect class="sign-tile" width="16" height="16" rx="3.5" />}
      {state === 'maybe' && (
        <rect class="sign-outline" x=".65" y=".65" width="14.7" height="14.7" rx="3" />
      )}
      {tile ? (
        letter
      ) : (
        <g transform="translate(8 8) scale(1.22) translate(-8.15 -8.25)">{letter}</g>
      )}
      {state === 'off' && <path class="sign-strike" d="M2.5 2.5L13.5 13.5" />}
      {state === 'note' && <circle class="sign-ground" cx="13" cy="13" r="3.7" />}
      {state === 'note' && <circle class="sign-dot" cx="13" cy="13" r="2.7" />}
    </svg>
  );
}
