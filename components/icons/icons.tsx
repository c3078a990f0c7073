/**
 * The few drawn icons. All decorative: a word or a label stands with each.
 */
import type { ComponentChildren } from 'preact';

function Icon({ size, children }: { size: number; children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function SearchIcon({ size = 20 }: { size?: number }) {
  return (
    <Icon size={size}>
      <circle cx="8.8" cy="8.8" r="5.3" />
      <path d="M12.8 12.8L17 17" />
    </Icon>
  );
}

export function ClearIcon({ size = 16 }: { size?: number }) {
  return (
    <Icon size={size}>
      <path d="M5 5l10 10M15 5L5 15" />
    </Icon>
  );
}

/** The reference mark, ※: a gentle notice. */
export function NoteIcon({ size = 16 }: { size?: number }) {
  return (
    <Icon size={size}>
      <path d="M4.5 4.5l11 11M15.5 4.5l-11 11" />
      <g fill="currentColor" stroke="none">
        <circle cx="10" cy="4" r="1.5" />
        <circle cx="10" cy="16" r="1.5" />
        <circle cx="4" cy="10" r="1.5" />
        <circle cx="16" cy="10" r="1.5" />
      </g>
    </Icon>
  );
}

export function PageIcon({ size = 18 }: { size?: number }) {
  return (
    <Icon size={size}>
      <path d="M5 2.8h7l3.5 3.5v10.9H5z" />
      <path d="M12 2.800v3.700h3.500M7.600 10.200h5M7.600 13.200h5" />
    </Icon>
  );
}

export function AlertIcon({ size = 16 }: { size?: number }) {
  return (
    <Icon size={size}>
      <circle cx="10" cy="10" r="7.2" />
      <path d="M10 6.200v4.600M10 13.600v.01" />
    </Icon>
  );
}
