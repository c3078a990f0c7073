/** A text with the words marked that a question met: nodes, never markup. */
import { aroundMark, markedRuns } from '@/lib/search/why';

export interface MarkedTextProps {
  readonly text: string;
  readonly asked: string;
  /** Mark also what only sounds so, or nearly is so. */
  readonly near?: boolean;
  /** Of a longer text what is around the first mark, in UTF-16 units. */
  readonly most?: number;
}

export function MarkedText({ text, asked, near = true, most = Infinity }: MarkedTextProps) {
  return (
    <>
      {aroundMark(markedRuns(text, asked, near), most).map((run, i) =>
        run.marked ? <mark key={i}>{run.text}</mark> : run.text,
      )}
    </>
  );
}
