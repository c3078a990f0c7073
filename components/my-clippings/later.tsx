/**
 * A view whose code comes when it is first shown: what is not opened costs nothing.
 */
import type { ComponentType } from 'preact';
import { useI18n } from '../surface/i18n-context';
import { useLoaded } from '../surface/reference-context';

/** A component that stands in for one that `load` brings. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Later(props: P) {
    const { t } = useI18n();
    const loaded = useLoaded(load, []);
    if (loaded.state === 'failed') return <p class="view-missing meta">{t('problem.failed')}</p>;
    if (loaded.state === 'loading') return null;
    const View = loaded.value;
    return <View {...props} />;
  };
}
