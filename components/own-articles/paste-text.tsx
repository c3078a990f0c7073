/**
 * Adding an article by its text alone.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../surface/i18n-context';

export function PasteText({ onText }: { onText: (text: string) => void }) {
  const { t } = useI18n();
  const [open, setOpen] = useState<boolean | null>(null);
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open === true) field.current?.focus();
    if (open === false) button.current?.focus();
  }, [open]);
  if (open !== true) {
    return (
      <button ref={button} type="button" class="btn" onClick={() => setOpen(true)}>
        {t('own.paste')}
      </button>
    );
  }
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
        setText('');
        setOpen(false);
      }}
    >
      <textarea
        ref={field}
        class="field"
        rows={8}
        dir="auto"
        aria-label={t('own.paste.label')}
        placeholder={t('own.paste.label')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="dialog-end">
        <button type="submit" class="btn main" disabled={text.trim() === ''}>
          {t('own.add')}
        </button>
        <button type="button" class="btn" onClick={() => setOpen(false)}>
          {t('own.cancel')}
        </button>
      </div>
    </form>
  );
}
