/**
 * A card or an event opened in the popup: the panel's own view of it, fetched when first wanted.
 */
import { useEffect, useState } from 'preact/hooks';
import type { DetailViewProps } from '../panel/detail-view';
import { ReferenceSkeleton } from './skeleton';

type DetailView = (typeof import('../panel/detail-view'))['DetailView'];

export function PopupDetail(props: Omit<DetailViewProps, 'linked'>) {
  const [loaded, setLoaded] = useState<{ readonly DetailView: DetailView } | null>(null);
  useEffect(() => {
    void import('../panel/detail-view').then(setLoaded);
  }, []);
  if (!loaded) return <ReferenceSkeleton />;
  return <loaded.DetailView {...props} linked={null} />;
}
