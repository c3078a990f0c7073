/** Texts in Unicode's composed form (NFC), with the way back. */

/** Marks, and the later letters of a Hangul syllable, may become one with what stands before them. */
const CLUSTER = /[^\p{M}\u1160-\u11ff]?[\p{M}\u1160-\u11ff]+/gu;

/** The text composed, with where each unit came from; null where it is so already. */
export function compose(text: string): { text: string; offsets: number[] } | null {
  if (text.normalize('NFC') === text) return null;
  const parts: string[] = [];
  const offsets: number[] = [];
  const add = (part: string, at: number, moves: boolean) => {
    parts.push(part);
    for (let i = 0; i < part.length; i++) offsets.push(moves ? at + i : at);
  };
  let from = 0;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    copy(from, index);
    const composed = cluster.normalize('NFC');
    add(composed, index, composed === cluster);
    from = index + cluster.length;
  }
  copy(from, text.length);
  return { text: parts.join(''), offsets };

  /** Letters without marks: some have another composed form all the same. */
  function copy(start: number, end: number): void {
    const part = text.slice(start, end);
    if (part.normalize('NFC') === part) add(part, start, true);
    else {
      let at = start;
      for (const letter of part) {
        add(letter.normalize('NFC'), at, false);
        at += letter.length;
      }
    }
  }
}
