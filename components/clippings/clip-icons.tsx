/**
 * Icons of clippings: what became of a quote, and the menu. A word stands with each.
 */

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.6',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/** Lines of text, and one that has gone down. Mirrored with the script by the style sheet. */
export function MovedIcon() {
  return (
    <svg class="clip-state-icon" width="14" height="14" viewBox="0 0 20 20" aria-hidden="true">
      <g {...line}>
        <path d="M4 5h12M4 9.5h12M4 14h5M14.5 12.5v5M12 15l2.5 2.5L17 15" />
      </g>
    </svg>
  );
}

/** Half a disc: part of it is as it was. */
export function ChangedIcon() {
  return (
    <svg class="clip-state-icon" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5.7" fill="none" stroke="currentColor" stroke-width="1.8" />
      <path d="M8 2.3A5.7 5.7 0 0 0 8 13.7Z" fill="currentColor" />
    </svg>
  );
}

/** A struck dashed ring: it is not there. */
export function LostIcon() {
  return (
    <svg class="clip-state-icon" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5.7" {...line} stroke-dasharray="2.4 1.8" />
      <path d="M3 13L13 3" {...line} />
    </svg>
  );
}

/** Three dots: more that can be done. */
export function MoreIcon() {
  return (
    <svg width="18" height="18" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
      <circle cx="4" cy="10" r="1.6" />
      <circle cx="10" cy="10" r="1.6" />
      <circle cx="16" cy="10" r="1.6" />
    </svg>
  );
}
