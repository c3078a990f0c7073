/**
 * A view whose facts are read when it is opened: still bars until then, words where there are none.
 */
import type { ComponentChildren } from 'preact';
import { ReferenceSkeleton } from '../popup/skeleton';
import { useI18n } from '../surface/i18n-context';
import { useLoaded } from '../surface/reference-context';

export interface LoadingProps<T> {
  readonly load: () => Promise<T | null>;
  /** What the loading depends on. */
  readonly inputs: readonly unknown[];
  readonly children: (value: T) => ComponentChildren;
}

export function Loading<T>({ load, inputs, children }: LoadingProps<T>) {
  const { t } = useI18n();
  const loaded = useLoaded(load, inputs);
  if (loaded.state === 'loading') {
    return (
      <div aria-busy="true">
        <ReferenceSkeleton />
      </div>
    );
  }
  if (loaded.state === 'failed')
    return <p class="view-missing meta">{t('reference.failed.why')}</p>;
  if (loaded.value === null) return <p class="view-missing meta">{t('panel.missing')}</p>;
  return <>{children(loaded.value)}</>;
}
