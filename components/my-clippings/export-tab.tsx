/**
 * Taking clippings out: the file is made here and handed to the browser's own downloads.
 */
import { useEffect, useState } from 'preact/hooks';
import { exportClippings } from '@/lib/clippings/export';
import { codeOfFailure } from '@/lib/clippings/failure';
import { countClippings } from '@/lib/clippings/list';
import { countOwnArticles } from '@/lib/clippings/own/store';
import { connect } from '@/lib/db/connect';
import { ask } from '@/lib/messages/send';
import type { TimelineEvent } from '@/lib/reference/types';
import { ExportDialog, type ExportDialogProps } from '../keeping/export-dialog';
import type { ExportChoice } from '../keeping/export-formats';
import { useI18n } from '../surface/i18n-context';
import { download } from './download';
import { problemFrom } from './problem-from';
import { useLive } from './use-live';

export interface ExportTabProps {
  /** Those that are selected; null where none are. */
  readonly ids: readonly string[] | null;
  readonly events: readonly TimelineEvent[];
  readonly onClose: () => void;
}

export function ExportTab({ ids, events, onClose }: ExportTabProps) {
  const { lang, own } = useI18n();
  const [choice, setChoice] = useState<ExportChoice>({
    format: 'json',
    scope: ids === null ? 'all' : 'selection',
  });
  const [state, setState] = useState<ExportDialogProps['state']>({ step: 'choosing' });
  const [size, setSize] = useState<number | null>(null);
  const all = useLive((db) => countClippings(db, { by: 'all' }), []);
  const articles = useLive(countOwnArticles, []);

  const make = async () => {
    const { db } = await connect();
    if (!db) throw new Error('no database');
    const names = new Map(events.map(({ id, name }) => [id, own(name)]));
    const file = await exportClippings(db, choice.format, choice.scope === 'all' ? null : ids, {
      now: new Date(),
      language: lang,
      eventName: (id) => names.get(id) ?? null,
    });
    return { ...file, blob: new Blob([file.text], { type: file.mediaType }) };
  };
  useEffect(() => {
    let wanted = true;
    setSize(null);
    make().then(
      ({ blob }) => wanted && setSize(blob.size),
      () => null,
    );
    return () => {
      wanted = false;
    };
  }, [choice]);

  const write = async () => {
    setState({ step: 'writing' });
    try {
      const { blob, name } = await make();
      download(blob, name);
      if (choice.scope === 'all') await ask('clipping/exported', {});
      setState({ step: 'done', name });
    } catch (error) {
      setState({ step: 'failed', problem: problemFrom(codeOfFailure(error)) });
    }
  };
  return (
    <ExportDialog
      choice={choice}
      onChoice={(next) => {
        setChoice(next);
        setState({ step: 'choosing' });
      }}
      all={all.value ?? 0}
      selected={ids?.length ?? 0}
      own={articles.value ?? 0}
      size={size}
      state={state}
      onExport={() => void write()}
      onClose={onClose}
    />
  );
}
