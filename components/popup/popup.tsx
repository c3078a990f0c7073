/**
 * The popup: is this page about the talks, and about which step? Everything it needs comes in;
 * everything the reader does goes out.
 */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { I18n } from '@/lib/i18n/i18n';
import type { TextSize } from '@/lib/platform/settings';
import type { UiLanguage } from '@/lib/reference/types';
import { FindBox } from '../filters/find-box';
import { BesideIcon, TabIcon } from '../icons/icons';
import { Alert } from '../notice/notices';
import { Status, type StatusProps } from '../status/status';
import { Folio } from '../surface/folio';
import { LanguageSwitch } from '../surface/language-switch';
import { LookupContext, nothingYet } from '../surface/reference-context';
import { Surface, type Theme } from '../surface/surface';
import { Found } from './found';
import { PageSections } from './page-sections';
import type { LoadedReference } from './reference-state';
import { ReferenceSkeleton } from './skeleton';
import { pageView } from './view-model';
import './popup.css';

export interface PopupProps extends StatusProps {
  readonly i18n: I18n;
  readonly theme: Theme;
  readonly size?: TextSize;
  /** Null until it is read, `failed` where even the bundle cannot be. */
  readonly reference: LoadedReference | 'failed' | null;
  readonly onLanguage: (lang: UiLanguage) => void;
  /** Null where the browser has no place beside the page. */
  readonly onBeside: (() => void) | null;
}

export function Popup(props: PopupProps) {
  const { i18n, theme, size, reference, onLanguage, onBeside, ...status } = props;
  const [query, setQuery] = useState('');
  const main = useRef<HTMLElement>(null);
  const loaded = reference === 'failed' ? null : reference;
  const view = useMemo(() => pageView(status.tab, loaded), [status.tab, loaded]);
  const asked = query.trim() !== '';
  const { t } = i18n;
  const find = (text: string) => {
    setQuery(text);
    main.current?.scrollTo({ top: 0 });
  };
  return (
    <Surface
      i18n={i18n}
      theme={theme}
      size={size ?? 'normal'}
      class="popup"
      data={{
        'data-coverage': status.tab?.coverage ?? 'checking',
        'data-event-id': view.candidates[0]?.id,
      }}
    >
      <header class="popup-top">
        <FindBox value={query} onInput={find} />
        <LanguageSwitch onChoose={onLanguage} />
        {onBeside && (
          <button
            type="button"
            class="icon-button"
            title={t('panel.beside')}
            aria-label={t('panel.beside')}
            onClick={onBeside}
          >
            <BesideIcon />
          </button>
        )}
        <a
          class="icon-button"
          href="/library.html"
          target="_blank"
          title={t('panel.library')}
          aria-label={t('panel.library')}
        >
          <TabIcon />
        </a>
      </header>
      <main ref={main} class="popup-main">
        <LookupContext.Provider value={loaded ?? nothingYet}>
          {loaded?.problem && (
            <Alert title={t(`storage.${loaded.problem}`)}>
              {t(`storage.${loaded.problem}.why`)}
            </Alert>
          )}
          {!asked && <Status {...status} />}
          {reference === 'failed' && (
            <Alert title={t('reference.failed')}>{t('reference.failed.why')}</Alert>
          )}
          {reference === null && <ReferenceSkeleton />}
          {loaded && !asked && <PageSections reference={loaded} view={view} />}
          {loaded && asked && <Found reference={loaded} view={view} query={query} />}
        </LookupContext.Provider>
      </main>
      {loaded && <Folio knowsUntil={loaded.story.knowsUntil} events={loaded.timeline.length} />}
    </Surface>
  );
}
