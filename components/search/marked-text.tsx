/** A text with the words marked that a question met: nodes, never markup. */
import { markedRuns } from '@/lib/search/why';

export interface MarkedTextProps {
  readonly text: string;
  readonly asked: string;
  /** Mark also what only sounds so, or nearly is so. */
  readonly near?: boolean;
}

export function MarkedText({ text, asked, near = true }: MarkedTextProps) {
  return (
    <>
      {markedRuns(text, asked, near).map((run, i) =>
        run.marked ? <mark key={i}>{run.text}</mark> : run.text,
      )}
    </>
  );
}
