/**
 * A heading or row that unfolds what belongs to it, in place.
 */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface FoldProps {
  readonly label: ComponentChildren;
  readonly class?: string;
  /** Built only once it is opened. */
  readonly children: () => ComponentChildren;
}

export function Fold({ label, children, ...rest }: FoldProps) {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <>
      <button
        type="button"
        class={`fold ${rest.class ?? ''}`}
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        <span class="chevron" />
      </button>
      {open && <div id={body}>{children()}</div>}
    </>
  );
}
