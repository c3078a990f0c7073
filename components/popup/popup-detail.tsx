/**
 * A card or an event opened in the popup: the panel's own view of it, fetched when first wanted.
 */
import { useEffect, useState } from 'preact/hooks';
import type { DetailView, DetailViewProps } from '../panel/detail-view';
import { ReferenceSkeleton } from './skeleton';

export function PopupDetail(props: Omit<DetailViewProps, 'linked'>) {
  const [loaded, setLoaded] = useState<{ readonly View: typeof DetailView } | null>(null);
  useEffect(() => {
    void import('../panel/detail-view').then((found) => setLoaded({ View: found.DetailView }));
  }, []);
  if (!loaded) return <ReferenceSkeleton />;
  return <loaded.View {...props} linked={null} />;
}
