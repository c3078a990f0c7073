/** Where an answer leads. */
import type { Answer } from '@/lib/search/types';
import type { Target } from '../navigation/open';

/** The view of an answer. */
export function targetOf({ id, kind }: Pick<Answer, 'id' | 'kind'>): Target {
  switch (kind) {
    case 'event':
    case 'term':
    case 'article':
    case 'clipping':
    case 'own':
      return { view: kind, id };
    case 'person':
    case 'organization':
    case 'place':
      return { view: 'name', id };
  }
}
