declare module 'ahocorasick' {
  /** Each result: index of the last unit of a place, and the keywords that end there. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [end: number, keywords: string[]][];
  }
}
