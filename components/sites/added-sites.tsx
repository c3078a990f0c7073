/**
 * The sites that the reader adds: each by the browser's own question, each taken back as easily.
 */
import { useRef, useState } from 'preact/hooks';
import { hostOf } from '@/lib/platform/hosts';
import type { AddAnswer, AddedSite } from '@/lib/platform/added-sites';
import { useI18n } from '../surface/i18n-context';
import { Part } from '../view/part';
import './sites.css';

export interface AddedSitesProps {
  readonly sites: readonly AddedSite[];
  /** Runs in the reader's act, for the browser asks only then. */
  readonly onAdd: (typed: string) => Promise<AddAnswer>;
  readonly onAllow: (host: string) => void;
  readonly onTakeBack: (host: string) => void;
}

interface Said {
  readonly answer: AddAnswer | 'taken-back';
  readonly site: string;
}

export function AddedSites({ sites, onAdd, onAllow, onTakeBack }: AddedSitesProps) {
  const { parts, t } = useI18n();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const add = async () => {
    const answer = await onAdd(typed);
    setSaid({ answer, site: hostOf(typed) ?? typed });
    if (answer === 'added') setTyped('');
  };
  return (
    <Part heading={t('sites.added')} class="added-sites">
      <p class="meta">{t('sites.added.what')}</p>
      <ul class="sites">
        {sites.map(({ host, allowed }) => (
          <li key={host} class="site-added" data-host={host}>
            <span class="site-name">
              <bdi dir="ltr">{host}</bdi>
              {!allowed && <span class="meta">{t('sites.not-allowed')}</span>}
            </span>
            {!allowed && (
              <button type="button" class="act" onClick={() => onAllow(host)}>
                {t('sites.allow.one', { site: host })}
              </button>
            )}
            <button
              type="button"
              class="act site-take-back"
              aria-label={t('sites.take-back.one', { site: host })}
              onClick={() => {
                // The button goes with its site.
                field.current?.focus();
                setSaid({ answer: 'taken-back', site: host });
                onTakeBack(host);
              }}
            >
              {t('sites.take-back')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          ref={field}
          type="text"
          inputMode="url"
          dir="ltr"
          class="site-address"
          aria-label={t('sites.address')}
          placeholder="example.org"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="btn site-add">
          {t('sites.add')}
        </button>
      </form>
      <p class="meta" role="status" data-said={said?.answer}>
        {said && parts(`sites.said.${said.answer}`, { site: <bdi dir="ltr">{said.site}</bdi> })}
      </p>
    </Part>
  );
}
