/**
 * An act that cannot be taken back: its button asks once, in place, with the focus on keeping.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import './clip-bars.css';

export interface AskOnceProps {
  readonly label: string;
  readonly confirm: string;
  readonly keep: string;
  /** Said with the question. */
  readonly why?: string;
  /** The reader's own work is lost by it. */
  readonly loss?: boolean;
  readonly onConfirm: () => void;
}

export function AskOnce({ label, confirm, keep, why, loss = false, onConfirm }: AskOnceProps) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const keeping = useRef<HTMLButtonElement>(null);
  const asking = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked === true) keeping.current?.focus();
    if (asked === false) asking.current?.focus();
  }, [asked]);
  if (asked !== true) {
    return (
      <button ref={asking} type="button" class="act" onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  }
  return (
    <div
      class="ask"
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        setAsked(false);
      }}
    >
      {why !== undefined && <p class="meta">{why}</p>}
      <button
        type="button"
        class={loss ? 'btn loss' : 'btn'}
        onClick={() => {
          setAsked(false);
          onConfirm();
        }}
      >
        {confirm}
      </button>
      <button ref={keeping} type="button" class="btn" onClick={() => setAsked(false)}>
        {keep}
      </button>
    </div>
  );
}
