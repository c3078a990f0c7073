/**
 * A double-array trie (Aoe 1989): state `s` goes on `k` to `base[s] + k` if that cell's parent is
 * `s`. Several tries share the cells, each with its own root.
 */

interface Node {
  readonly next: Map<number, Node>;
  /** What ends here: any number above zero. */
  value: number;
}

const newNode = (): Node => ({ next: new Map(), value: 0 });

/** A trie under construction: sequences of classes to values. */
export class TrieBuilder {
  readonly root = newNode();

  /** Adds a sequence and gives its node, whose `value` the caller sets. */
  add(classes: readonly number[]): { value: number } {
    let node = this.root;
    for (const k of classes) {
      let next = node.next.get(k);
      if (next === undefined) {
        next = newNode();
        node.next.set(k, next);
      }
      node = next;
    }
    return node;
  }
}

export interface PackedTries {
  /** Base and parent of each state, side by side. */
  readonly cells: Int32Array;
  readonly accept: Int32Array;
  readonly roots: Int32Array;
}

/** The parent of a cell that no state has, and of a root. */
const FREE = -1;
const ROOT_PARENT = -2;

/** Cells under construction: a list that grows as states are placed. */
class Cells {
  base: number[] = [];
  parent: number[] = [];
  value: number[] = [];
  #free = 1;

  #grow(length: number): void {
    while (this.parent.length < length) {
      this.base.push(0);
      this.parent.push(FREE);
      this.value.push(0);
    }
  }

  claim(at: number, parent: number): void {
    this.#grow(at + 1);
    this.parent[at] = parent;
  }

  #isFree(at: number): boolean {
    return (this.parent[at] ?? FREE) === FREE;
  }

  /** The first base at which all classes find a free cell. */
  fit(classes: readonly number[]): number {
    const first = classes[0] ?? 0;
    while (!this.#isFree(this.#free)) this.#free++;
    let base = Math.max(1, this.#free - first);
    while (!classes.every((k) => this.#isFree(base + k))) base++;
    return base;
  }
}

/** Packs tries into one array of cells. Deterministic: children are placed in class order. */
export function packTries(tries: readonly TrieBuilder[]): PackedTries {
  const cells = new Cells();
  const roots: number[] = [];
  const queue: { node: Node; state: number }[] = [];
  tries.forEach((trie, index) => {
    // Roots take the first cells, and no walk enters them.
    cells.claim(index, ROOT_PARENT);
    roots.push(index);
    queue.push({ node: trie.root, state: index });
  });
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
    const { node, state } = item;
    cells.value[state] = node.value;
    if (node.next.size === 0) continue;
    const classes = [...node.next.keys()].sort((a, b) => a - b);
    const base = cells.fit(classes);
    cells.base[state] = base;
    for (const k of classes) {
      const next = node.next.get(k);
      if (next === undefined) continue;
      cells.claim(base + k, state);
      queue.push({ node: next, state: base + k });
    }
  }
  return interleave(cells, roots);
}

/** Past the last cell a walk may look one alphabet further; those cells have no parent. */
const SLACK = 0x1000;

function interleave(cells: Cells, roots: readonly number[]): PackedTries {
  const length = cells.parent.length + SLACK;
  const packed = new Int32Array(length * 2).fill(FREE);
  const accept = new Int32Array(length);
  cells.parent.forEach((parent, state) => {
    packed[state * 2] = cells.base[state] ?? 0;
    packed[state * 2 + 1] = parent;
    accept[state] = cells.value[state] ?? 0;
  });
  return { cells: packed, accept, roots: Int32Array.from(roots) };
}
