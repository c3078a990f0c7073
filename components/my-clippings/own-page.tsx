/**
 * One article of the reader's own; put in the trash, it can be taken back here.
 */
import { useMemo } from 'preact/hooks';
import { setOwnDeleted } from '@/lib/clippings/own/store';
import { connect } from '@/lib/db/connect';
import type { TimelineEvent } from '@/lib/reference/types';
import { UndoBar } from '../clippings/undo-bar';
import { ProblemNote } from '../keeping/problem';
import type { Open } from '../navigation/open';
import { OwnArticlePage } from '../own-articles/own-article-page';
import { useI18n } from '../surface/i18n-context';
import { useLive } from './use-live';
import '../clippings/clip-bars.css';

export interface OwnPageProps {
  readonly id: string;
  readonly events: readonly TimelineEvent[];
  readonly onOpen: Open;
}

export function OwnPage({ id, events, onOpen }: OwnPageProps) {
  const { t } = useI18n();
  const row = useLive(async (db) => ({ article: (await db.ownArticles.get(id))?.article }), [id]);
  const byId = useMemo(() => new Map(events.map((event) => [event.id, event])), [events]);
  if (row.problem) return <ProblemNote problem={row.problem} />;
  if (row.value === null) return null;
  const { article } = row.value;
  if (!article) return <p class="view-missing meta">{t('panel.missing')}</p>;
  const put = (deleted: string | null) =>
    void connect().then(({ db }) => db && setOwnDeleted(db, [id], deleted));
  if (article.deleted !== null) {
    const undo = {
      what: 'trash' as const,
      n: 1,
      onUndo: () => put(null),
      onDismiss: () => history.back(),
    };
    return (
      <div class="view">
        <UndoBar undo={undo} />
      </div>
    );
  }
  return (
    <OwnArticlePage
      article={article}
      events={article.filing.eventIds.flatMap((one) => byId.get(one) ?? [])}
      onOpen={onOpen}
      onTrash={() => put(new Date().toISOString())}
    />
  );
}
