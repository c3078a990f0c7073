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

/** A page with something beside it. Drawn alike in both directions: browsers dock it either way. */
export function BesideIcon({ size = 20 }: { size?: number }) {
  return (
    <Icon size={size}>
      <path d="M3 4h14v12H3zM12 4v12" />
    </Icon>
  );
}

/** A surface of its own, opened up. */
export function TabIcon({ size = 20 }: { size?: number }) {
  return (
    <Icon size={size}>
      <path d="M3 4h14v12H3zM3 8h14" />
    </Icon>
  );
}

/** What can be set. */
export function OptionsIcon({ size = 20 }: { size?: number }) {
  return (
    <Icon size={size}>
      <path d="M3 6h7M15 6h2M3 14h2M10 14h7" />
      <circle cx="12.5" cy="6" r="2.3" />
      <circle cx="7.5" cy="14" r="2.3" />
    </Icon>
  );
}

/** The way back: it points to where the reader came from, so it turns with the script. */
export function BackIcon({ size = 18 }: { size?: number }) {
  return (
    <span class="back-icon">
      <Icon size={size}>
        <path d="M16 10H4.500M9 5l-5 5 5 5" />
      </Icon>
    </span>
  );
}

/** Someone. */
export function PersonIcon({ size = 18 }: { size?: number }) {
  return (
    <Icon size={size}>
      <circle cx="10" cy="7" r="3.2" />
      <path d="M4 17c.6-3.4 3-5 6-5s5.400 1.600 6 5" />
    </Icon>
  );
}

/** A body of people: a house with columns. */
export function BodyIcon({ size = 18 }: { size?: number }) {
  return (
    <Icon size={size}>
      <path d="M3 8l7-4.500L17 8zM5.500 8v6.500M10 8v6.500M14.500 8v6.500M3 16.500h14" />
    </Icon>
  );
}

/** Somewhere. */
export function PlaceIcon({ size = 18 }: { size?: number }) {
  return (
    <Icon size={size}>
      <path d="M10 17.500c3.300-3.700 5-6.300 5-8.700a5 5 0 0 0-10 0c0 2.400 1.700 5 5 8.700z" />
      <circle cx="10" cy="8.600" r="1.700" />
    </Icon>
  );
}

/** A word that needs explaining: an open book. */
export function TermIcon({ size = 18 }: { size?: number }) {
  return (
    <Icon size={size}>
      <path d="M10 5.500C8 4.200 5.500 4 3 4.500v11c2.500-.5 5-.3 7 1 2-1.300 4.500-1.500 7-1v-11c-2.500-.5-5-.3-7 1zM10 5.500v11" />
    </Icon>
  );
}
