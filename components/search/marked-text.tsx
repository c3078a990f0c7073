/** A text with the words marked that a question met: nodes, never markup. */
import { markedRuns } from '@/lib/search/why';

export function MarkedText({ text, asked }: { text: string; asked: string }) {
  return (
    <>
      {markedRuns(text, asked).map((run, i) =>
        run.marked ? <mark key={i}>{run.text}</mark> : run.text,
      )}
    </>
  );
}
