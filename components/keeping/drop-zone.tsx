/**
 * A place to drop files on, with a button that does the same.
 */
import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useI18n } from '../surface/i18n-context';
import './keeping.css';

export interface DropZoneProps {
  readonly label: string;
  readonly button: string;
  /** As of `<input accept>`. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** Other ways in, beside the button. */
  readonly children?: ComponentChildren;
}

export function DropZone(props: DropZoneProps) {
  const { label, button, accept, multiple = false, disabled = false, onFiles, children } = props;
  const { dir } = useI18n();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(multiple ? files : files.slice(0, 1));
  };
  return (
    <div
      class={over ? 'drop over' : 'drop'}
      dir={dir}
      onDragOver={(event) => {
        // Without this the browser opens the file in place of the page.
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = disabled ? 'none' : 'copy';
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>{label}</p>
      <div class="drop-ways">
        <button
          type="button"
          class="btn"
          disabled={disabled}
          onClick={() => input.current?.click()}
        >
          {button}
        </button>
        {children}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={button}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
