/**
 * The database in the extension's own origin.
 */
import { Dexie, type Table } from 'dexie';
import type { Judgement } from '@/lib/messages/protocol';
import type {
  Article,
  Entity,
  EventRecord,
  Origin,
  Outlet,
  Story,
  Term,
  TimelineEvent,
} from '@/lib/reference/types';
import type {
  ClippingRow,
  DraftRow,
  OwnArticleRow,
  SnapshotData,
  SnapshotRow,
  StateRow,
  UndoRow,
  WordsRow,
} from './rows';
import { keepBeforeUpgrade } from './upgrade';
import { v1 } from './versions/v1';
import { v2 } from './versions/v2';

/** Every version that was ever released, oldest first: an old database walks up through them. */
const VERSIONS = [v1, v2];

/** What the database says of the reference it holds. */
export interface ReferenceMeta {
  readonly key: 'reference';
  readonly hash: string;
  readonly story: Story;
}

/** The reader's own word on a page. */
export interface JudgementRow {
  /** The page's URL, cleaned (see clean-url.ts). */
  readonly url: string;
  readonly judgement: Judgement;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export const DATABASE_NAME = 'masar';

export class MasarDatabase extends Dexie {
  declare readonly timeline: Table<TimelineEvent, string>;
  declare readonly records: Table<EventRecord, string>;
  declare readonly entities: Table<Entity, string>;
  declare readonly origins: Table<Origin, string>;
  declare readonly outlets: Table<Outlet, string>;
  declare readonly terms: Table<Term, string>;
  declare readonly articles: Table<Article, string>;
  declare readonly meta: Table<ReferenceMeta, string>;
  declare readonly judgements: Table<JudgementRow, string>;
  declare readonly clippings: Table<ClippingRow, string>;
  declare readonly words: Table<WordsRow, string>;
  declare readonly drafts: Table<DraftRow, string>;
  declare readonly undo: Table<UndoRow, number, Omit<UndoRow, 'seq'>>;
  declare readonly snapshots: Table<SnapshotRow, string>;
  declare readonly snapshotData: Table<SnapshotData, string>;
  declare readonly state: Table<StateRow, string>;
  declare readonly ownArticles: Table<OwnArticleRow, string>;

  constructor(name: string = DATABASE_NAME) {
    // Committed means on the disk: a crash of the machine loses nothing that was answered for.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores } of VERSIONS) {
      const step = this.version(version).stores(stores);
      if (version > 1) step.upgrade((transaction) => keepBeforeUpgrade(transaction, version - 1));
    }
    // Another context has newer code: let it go ahead; the next read here opens anew.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
  }
}
