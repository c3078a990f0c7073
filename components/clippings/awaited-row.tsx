/**
 * A clipping that is still to come: grey bars where its text will be. That it is drawn says that it
 * is wanted.
 */
import { useEffect } from 'preact/hooks';
import { useWorld } from './world';

export function AwaitedRow({ section, index }: { section: string; index: number }) {
  const { actions } = useWorld();
  useEffect(() => actions.onWant(section, index), [section, index]);
  return (
    <div class="clip-awaited" aria-hidden="true">
      <span class="skeleton" />
      <span class="skeleton" />
      <span class="skeleton" />
    </div>
  );
}
