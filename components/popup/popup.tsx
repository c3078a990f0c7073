/**
 * The popup: is this page about the talks, and about which step? Everything it needs comes in;
 * everything the reader does goes out.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { I18n } from '@/lib/i18n/i18n';
import type { TextSize } from '@/lib/platform/settings';
import type { UiLanguage } from '@/lib/reference/types';
import type { SearchIndex } from '@/lib/search/search-index';
import type { Answer } from '@/lib/search/types';
import { BackIcon, BesideIcon, TabIcon } from '../icons/icons';
import type { Open } from '../navigation/open';
import { Alert } from '../notice/notices';
import { AnswerList } from '../search/answer-list';
import { LookupBox } from '../search/lookup-box';
import { NamesHere } from '../search/names-here';
import { targetOf } from '../search/target-of';
import { useLookup } from '../search/use-lookup';
import { Status, type StatusProps } from '../status/status';
import { Folio } from '../surface/folio';
import { LanguageSwitch } from '../surface/language-switch';
import { LookupContext, nothingYet } from '../surface/reference-context';
import { Surface, type Theme } from '../surface/surface';
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
  /** Null until it is open. */
  readonly search: SearchIndex | null;
  /** What stands in the box at first. */
  readonly typed?: string;
  /** What saves from the page; null where nothing can. */
  readonly save?: ComponentChildren;
  /** The card or event that was opened, in place of all below the box. */
  readonly detail: ComponentChildren;
  readonly onOpen: Open;
  readonly onBack: () => void;
  /** Null where the browser cannot be asked to. */
  readonly onWeb: ((query: string) => void) | null;
  readonly onLanguage: (lang: UiLanguage) => void;
  /** Null where the browser has no place beside the page. */
  readonly onBeside: (() => void) | null;
}

export function Popup(props: PopupProps) {
  const { i18n, theme, size, reference, onLanguage, onBeside, ...rest } = props;
  const { search, typed = '', detail, save, onOpen, onBack, onWeb, ...status } = rest;
  const lookup = useLookup(search, typed);
  const input = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const loaded = reference === 'failed' ? null : reference;
  const view = useMemo(() => pageView(status.tab, loaded), [status.tab, loaded]);
  const named = status.tab?.state?.detection?.named ?? [];
  const opened = detail !== null;
  const asked = lookup.query.trim() !== '';
  const { t } = i18n;
  useEffect(() => main.current?.scrollTo({ top: 0 }), [lookup.query, opened]);
  const choose = (answer: Answer) => onOpen(targetOf(answer));
  const retype = (text: string) => {
    onBack();
    lookup.setQuery(text);
  };
  const goBack = () => {
    onBack();
    input.current?.focus();
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
        <LookupBox
          lookup={opened ? { ...lookup, setQuery: retype } : lookup}
          list="answers"
          input={input}
          autofocus
          open={!opened}
          onChoose={choose}
        />
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
      <main
        ref={main}
        class="popup-main"
        // The rows of a list of answers take no focus: what scrolls them has to.
        tabIndex={asked && !opened ? 0 : undefined}
        onKeyDown={(event) => {
          // Escape closes a popup; with something opened in it, it goes back first.
          if (event.key !== 'Escape' || !opened || event.defaultPrevented) return;
          event.preventDefault();
          goBack();
        }}
      >
        <LookupContext.Provider value={loaded ?? nothingYet}>
          {loaded?.problem && (
            <Alert title={t(`storage.${loaded.problem}`)}>
              {t(`storage.${loaded.problem}.why`)}
            </Alert>
          )}
          {opened && (
            <button type="button" class="popup-back fold" onClick={goBack}>
              <BackIcon />
              {t('panel.back')}
            </button>
          )}
          {detail}
          {!asked && !opened && <Status {...status} />}
          {!asked && !opened && save}
          {reference === 'failed' && (
            <Alert title={t('reference.failed')}>{t('reference.failed.why')}</Alert>
          )}
          {/* Not before it is known how much stands above it. */}
          {reference === null && status.tab && <ReferenceSkeleton />}
          {loaded && !asked && !opened && (
            <PageSections reference={loaded} view={view}>
              {search && <NamesHere ids={named} index={search} onOpen={onOpen} />}
            </PageSections>
          )}
          {asked && !opened && search && (
            <AnswerList
              index={search}
              lookup={lookup}
              list="answers"
              timeline={loaded?.timeline ?? []}
              onChoose={choose}
              onWeb={onWeb}
            />
          )}
        </LookupContext.Provider>
      </main>
      {loaded && <Folio knowsUntil={loaded.story.knowsUntil} events={loaded.timeline.length} />}
    </Surface>
  );
}
