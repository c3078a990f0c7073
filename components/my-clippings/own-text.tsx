/**
 * Where in a clipping's or an own article's text the words of a question stand.
 */
import { clippingById } from '@/lib/clippings/list';
import type { MasarDatabase } from '@/lib/db/database';
import { markedRuns } from '@/lib/search/why';
import type { Answer } from '@/lib/search/types';
import { MarkedText } from '../search/marked-text';
import { Foreign } from '../surface/text';
import { useLive } from './use-live';

export interface OwnTextProps {
  readonly answer: Pick<Answer, 'id' | 'kind'>;
  readonly asked: string;
}

/** In UTF-16 units. */
const MOST = 100;

export function OwnText({ answer: { id, kind }, asked }: OwnTextProps) {
  const texts = useLive((db) => textsOf(db, kind, id), [kind, id]);
  const found = texts.value?.find((text) =>
    markedRuns(text, asked, false).some(({ marked }) => marked),
  );
  if (found === undefined) return null;
  return (
    <span>
      <Foreign text={found}>
        <MarkedText text={found} asked={asked} near={false} most={MOST} />
      </Foreign>
    </span>
  );
}

async function textsOf(db: MasarDatabase, kind: Answer['kind'], id: string) {
  if (kind === 'own') return [(await db.ownArticles.get(id))?.article.text ?? ''];
  const kept = await clippingById(db, id);
  return kept ? [kept.clipping.text, kept.clipping.note] : [];
}
