/**
 * Erasing everything: said what it is, asked once more, told how it went.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Alert } from '../notice/notices';
import { useI18n } from '../surface/i18n-context';
import { Part } from '../view/part';

type Step = 'idle' | 'asked' | 'erasing' | 'done' | 'failed';

export function Erase({ onErase }: { onErase: () => Promise<boolean> }) {
  const { t } = useI18n();
  const [step, setStep] = useState<Step>('idle');
  // The buttons take each other's place, and the focus goes along: first to the one that does no harm.
  const main = useRef<HTMLButtonElement>(null);
  const began = useRef(false);
  useLayoutEffect(() => {
    if (began.current) main.current?.focus();
    began.current = true;
  }, [step]);
  const erase = async () => {
    setStep('erasing');
    setStep((await onErase()) ? 'done' : 'failed');
  };
  return (
    <Part heading={t('options.erase')}>
      <p class="meta">{t('options.erase.what')}</p>
      <div class="erase" role="group" aria-label={t('options.erase')}>
        {(step === 'asked' || step === 'erasing') && (
          <>
            <button
              type="button"
              class="btn erase-now"
              disabled={step === 'erasing'}
              onClick={() => void erase()}
            >
              {t('options.erase.confirm')}
            </button>
            <button
              ref={main}
              type="button"
              class="btn"
              disabled={step === 'erasing'}
              onClick={() => setStep('idle')}
            >
              {t('options.erase.cancel')}
            </button>
          </>
        )}
        {step !== 'asked' && step !== 'erasing' && (
          <button ref={main} type="button" class="btn erase-ask" onClick={() => setStep('asked')}>
            {t('options.erase')}
          </button>
        )}
      </div>
      <p class="meta" role="status">
        {step === 'done' && t('options.erase.done')}
      </p>
      {step === 'failed' && <Alert title={t('options.erase')}>{t('options.erase.failed')}</Alert>}
    </Part>
  );
}
