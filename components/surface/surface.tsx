/**
 * The root of every surface: its language and direction, its theme, and the words below it.
 */
import type { ComponentChildren } from 'preact';
import type { I18n } from '@/lib/i18n/i18n';
import type { TextSize } from '@/lib/platform/settings';
import { I18nContext } from './i18n-context';
import '../tokens.css';
import './surface.css';
import './print.css';

export type Theme = 'system' | 'light' | 'dark';

export interface SurfaceProps {
  readonly i18n: I18n;
  readonly theme: Theme;
  readonly size?: TextSize;
  readonly class: string;
  /** What scripts and tests read off the root. */
  readonly data?: Readonly<Record<`data-${string}`, string | undefined>>;
  readonly children: ComponentChildren;
}

export function Surface({
  i18n,
  theme,
  size = 'normal',
  data = {},
  children,
  ...rest
}: SurfaceProps) {
  return (
    <I18nContext.Provider value={i18n}>
      <div
        class={`surface ${rest.class}`}
        lang={i18n.lang}
        dir={i18n.dir}
        data-size={size === 'normal' ? undefined : size}
        data-theme={theme === 'system' ? undefined : theme}
        {...data}
      >
        {children}
      </div>
    </I18nContext.Provider>
  );
}
