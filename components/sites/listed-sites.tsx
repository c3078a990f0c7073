/**
 * The news sites that are read unasked, by language; each can be turned off.
 */
import { useMemo, useState } from 'preact/hooks';
import type { Outlet } from '@/lib/reference/types';
import { SearchField } from '../filters/search-field';
import { Alert } from '../notice/notices';
import { Fold } from '../surface/fold';
import { useI18n } from '../surface/i18n-context';
import { Part } from '../view/part';
import { findSites, groupSites, isOn, sitesOf, turned, type Site } from './site-groups';
import './sites.css';

export interface ListedSitesProps {
  /** Null until they are read. */
  readonly outlets: readonly Outlet[] | null;
  /** Hosts that are off. */
  readonly off: readonly string[];
  readonly onOff: (off: readonly string[]) => void;
  /** The browser does not let all of them be read. */
  readonly withheld: boolean;
  readonly onAllow: () => void;
}

export function ListedSites({ outlets, off, onOff, withheld, onAllow }: ListedSitesProps) {
  const { compare, lang, languageName, own, t } = useI18n();
  const [typed, setTyped] = useState('');
  const sites = useMemo(() => sitesOf(outlets ?? []), [outlets]);
  const byName = (a: Outlet, b: Outlet) => compare(own(a.name), own(b.name));
  const groups = useMemo(() => groupSites(sites, lang, byName), [sites, lang]);
  const found = useMemo(
    () => (typed.trim() === '' ? null : findSites(sites, typed)),
    [sites, typed],
  );
  const list = (some: readonly Site[]) => (
    <ul class="sites">
      {some.map((site) => (
        <li key={site.outlet.id}>
          <SiteSwitch
            site={site}
            on={isOn(site, off)}
            onTurn={(on) => onOff(turned(site, on, off))}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <Part
      heading={t('sites.title')}
      aside={outlets && t('sites.count', { n: sites.length })}
      class="listed-sites"
    >
      <p class="meta">{t('sites.what')}</p>
      {withheld && (
        <>
          <Alert title={t('sites.withheld')}>{t('sites.withheld.why')}</Alert>
          <button type="button" class="btn sites-allow" onClick={onAllow}>
            {t('sites.allow')}
          </button>
        </>
      )}
      <SearchField
        label={t('sites.find')}
        placeholder={t('sites.find.placeholder')}
        value={typed}
        onInput={setTyped}
      />
      <p class="label" role="status">
        {found && (found.length > 0 ? t('sites.count', { n: found.length }) : t('sites.none'))}
      </p>
      {found && list(found.toSorted((a, b) => byName(a.outlet, b.outlet)))}
      {!found &&
        groups.map(({ language, sites: members }) => {
          const n = members.filter((site) => !isOn(site, off)).length;
          return (
            <section key={language} class="site-group" data-language={language}>
              <Fold
                label={
                  <>
                    <span class="strong">{languageName(language)}</span>
                    <span class="label dots">
                      <span>{t('sites.count', { n: members.length })}</span>
                      {n > 0 && <span>{t('sites.off', { n })}</span>}
                    </span>
                  </>
                }
              >
                {() => list(members)}
              </Fold>
            </section>
          );
        })}
    </Part>
  );
}

interface SiteSwitchProps {
  readonly site: Site;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}

function SiteSwitch({ site: { outlet, hosts }, on, onTurn }: SiteSwitchProps) {
  const { own } = useI18n();
  return (
    <label class="choice-option site" data-outlet-id={outlet.id}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      <span class="site-name">
        <bdi>{own(outlet.name)}</bdi>
        <span class="meta dots">
          {hosts.map((host) => (
            <bdi key={host} dir="ltr">
              {host}
            </bdi>
          ))}
        </span>
      </span>
    </label>
  );
}
