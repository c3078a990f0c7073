/** Where an answer leads. */
import type { Answer } from '@/lib/search/types';
import type { Target } from '../navigation/open';

/** The view of an answer; null for what has none of its own yet. */
export function targetOf({ id, kind }: Pick<Answer, 'id' | 'kind'>): Target | null {
  switch (kind) {
    case 'event':
    case 'term':
    case 'article':
      return { view: kind, id };
    case 'person':
    case 'organization':
    case 'place':
      return { view: 'name', id };
    case 'clipping':
      return null;
  }
}
