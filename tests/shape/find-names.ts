/** Letters that are written before a word without a space: "and", "in", "to", "the" and the like. */
const glued = /^(?:[وف]?[بكل]?(?:ال|لل)?|[והבכלמש]{1,3})(?=\p{L}{2})/u;

interface Word {
  readonly text: string;
  readonly line: number;
}

/** Finds names in text, as words of their own, in any case. */
export class NameFinder {
  readonly #byFirstWord = new Map<string, (readonly string[])[]>();
  readonly #stems: readonly string[];

  /** Of `stems` also what grammar makes of them is found: the people, the adjective. */
  constructor(names: readonly string[], stems: readonly string[] = []) {
    for (const name of new Set(names)) {
      const [first, ...rest] = wordsOf(name).map(({ text }) => text);
      if (first === undefined) continue;
      const known = this.#byFirstWord.get(first) ?? [];
      this.#byFirstWord.set(first, [...known, rest]);
    }
    this.#stems = stems.map((stem) => stem.toLowerCase().slice(0, -1));
  }

  /** The names in `text`, each as `line name`, in their order. */
  find(text: string): string[] {
    const words = wordsOf(text);
    return words.flatMap(({ text: word, line }, index) => {
      const found = [word, word.replace(glued, '')].some(
        (form) => this.#isInflected(form) || this.#starts(form, words, index),
      );
      return found ? [`${line} ${word}`] : [];
    });
  }

  #isInflected(word: string): boolean {
    return this.#stems.some((stem) => word.startsWith(stem) && word.length <= stem.length + 4);
  }

  #starts(word: string, words: readonly Word[], index: number): boolean {
    const candidates = this.#byFirstWord.get(word) ?? [];
    return candidates.some((rest) =>
      rest.every((part, offset) => words[index + 1 + offset]?.text === part),
    );
  }
}

/** Words in lower case, without the dots of abbreviations. */
function wordsOf(text: string): Word[] {
  const parts = (line: string) =>
    line.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  return text
    .split('\n')
    .flatMap((line, index) => parts(line).map((word) => ({ text: word, line: index + 1 })));
}
