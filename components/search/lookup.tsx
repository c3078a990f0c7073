/**
 * The look-up for the panel and the library: the box with its answers laid over what is below it,
 * or as a view of its own.
 */
import { useRef, useState } from 'preact/hooks';
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
  const index = useSearchIndex();
  const lookup = useLookup(index);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const choose = (answer: Answer) => {
    setOpen(false);
    openAnswer(answer, onOpen);
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
        lookup={lookup}
        list={LIST}
        input={input}
        autofocus={false}
        open={open}
        onChoose={choose}
        onFocus={() => setOpen(true)}
      />
      {open && index && lookup.answers && (
        <div class="lookup-over" tabIndex={0}>
          <AnswerList
            index={index}
            lookup={lookup}
            list={LIST}
            timeline={timeline}
            onChoose={choose}
            onWeb={webSearch()}
          />
        </div>
      )}
    </div>
  );
}

/** The look-up as a view: what a question from elsewhere is answered in. */
export function FindView({ timeline, onOpen, question }: PanelLookupProps & { question: string }) {
  const index = useSearchIndex();
  const lookup = useLookup(index, question);
  const input = useRef<HTMLInputElement>(null);
  const choose = (answer: Answer) => openAnswer(answer, onOpen);
  return (
    <div class="panel-find">
      <LookupBox lookup={lookup} list={LIST} input={input} autofocus open onChoose={choose} />
      {index && (
        <AnswerList
          index={index}
          lookup={lookup}
          list={LIST}
          timeline={timeline}
          onChoose={choose}
          onWeb={webSearch()}
        />
      )}
    </div>
  );
}

function openAnswer(answer: Answer, onOpen: Open): void {
  const target = targetOf(answer);
  if (target) onOpen(target);
}

function webSearch(): ((query: string) => void) | null {
  return canSearchWeb() ? (query) => void searchWeb(query) : null;
}
