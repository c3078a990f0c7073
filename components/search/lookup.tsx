/**
 * The look-up for the panel and the library: the box with its answers laid over what is below it,
 * or as a view of its own.
 */
import { useRef, useState } from 'preact/hooks';
import { openSearch } from '@/lib/platform/search';
import { canSearchWeb, searchWeb } from '@/lib/platform/web-search';
import type { TimelineEvent } from '@/lib/reference/types';
import type { Answer } from '@/lib/search/types';
import type { Open } from '../navigation/open';
import { AnswerList } from './answer-list';
import { LookupBox } from './lookup-box';
import { targetOf } from './target-of';
import { useLookup } from './use-lookup';
import { useSearchIndex } from './use-search-index';
import './search.css';

const LIST = 'lookup';

export interface PanelLookupProps {
  /** Empty until it is read. */
  readonly timeline: readonly TimelineEvent[];
  readonly onOpen: Open;
}

export function PanelLookup({ timeline, onOpen }: PanelLookupProps) {
  const [open, setOpen] = useState(false);
  const lookup = useAsking(onOpen, open);
  const box = useRef<HTMLDivElement>(null);
  const choose = (answer: Answer) => {
    setOpen(false);
    lookup.onChoose(answer);
  };
  return (
    <div
      ref={box}
      class="panel-lookup"
      onInput={() => setOpen(true)}
      onFocusOut={({ relatedTarget: to }) => {
        if (!(to instanceof Node && box.current?.contains(to))) setOpen(false);
      }}
    >
      <LookupBox
        {...lookup}
        autofocus={false}
        open={open}
        onChoose={choose}
        onFocus={() => setOpen(true)}
      />
      {open && lookup.index && lookup.lookup.answers && (
        <div class="lookup-over" tabIndex={0}>
          <LookupAnswers {...lookup} timeline={timeline} onChoose={choose} />
        </div>
      )}
    </div>
  );
}

/** The look-up as a view: what a question from elsewhere is answered in. */
export function FindView({ timeline, onOpen, question }: PanelLookupProps & { question: string }) {
  const lookup = useAsking(onOpen, true, question);
  return (
    <div class="panel-find">
      <LookupBox {...lookup} autofocus open />
      <LookupAnswers {...lookup} timeline={timeline} />
    </div>
  );
}

/** @param awake the reader is at it. */
function useAsking(onOpen: Open, awake: boolean, question = '') {
  const [opening] = useState(openSearch);
  const index = useSearchIndex(opening, awake);
  return {
    index,
    lookup: useLookup(index, question),
    list: LIST,
    input: useRef<HTMLInputElement>(null),
    onChoose: (answer: Answer) => onOpen(targetOf(answer)),
  };
}

type Asking = Omit<ReturnType<typeof useAsking>, 'input'>;

function LookupAnswers({ index, ...rest }: Asking & Pick<PanelLookupProps, 'timeline'>) {
  if (!index) return null;
  return <AnswerList {...rest} index={index} onWeb={webSearch()} />;
}

function webSearch(): ((query: string) => void) | null {
  return canSearchWeb() ? (query) => void searchWeb(query) : null;
}
