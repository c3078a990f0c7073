/**
 * One thing that is on or off, with why one would want it.
 */
import { useId } from 'preact/hooks';

export interface CheckProps {
  readonly label: string;
  readonly why: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

export function Check({ label, why, checked, onCheck }: CheckProps) {
  const id = useId();
  return (
    <div>
      <label class="choice-option strong">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={id}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p class="meta" id={id}>
        {why}
      </p>
    </div>
  );
}
