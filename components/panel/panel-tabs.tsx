/**
 * The views of the panel, one beside another.
 */
import type { ComponentChildren } from 'preact';
import { hashOf, rootOf, type Route } from '../navigation/route';
import { useI18n } from '../surface/i18n-context';

export type TabName = 'page' | 'timeline' | 'names' | 'articles' | 'clippings' | 'room';

export interface PanelTabsProps {
  readonly tabs: readonly TabName[];
  readonly route: Route;
  readonly onGo: (route: Route) => void;
}

export function PanelTabs({ tabs, route, onGo }: PanelTabsProps) {
  const { t } = useI18n();
  const current = route.view === 'room' && tabs.includes('room') ? 'room' : rootOf(route);
  return (
    <nav class="panel-tabs" aria-label={t('panel.views')}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab}>
            <TabLink to={routeOfTab(tab)} current={tab === current} onGo={onGo}>
              {t(`panel.${tab}`)}
            </TabLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface TabLinkProps {
  readonly to: Route;
  readonly current: boolean;
  readonly onGo: (route: Route) => void;
  readonly children: ComponentChildren;
}

function TabLink({ to, current, onGo, children }: TabLinkProps) {
  return (
    <a
      class="panel-tab"
      href={hashOf(to)}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        // With a key held the browser opens it elsewhere, as with any link.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onGo(to);
      }}
    >
      {children}
    </a>
  );
}

function routeOfTab(tab: TabName): Route {
  return tab === 'room' ? { view: tab, id: null } : { view: tab };
}
