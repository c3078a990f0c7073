/** Runs a task after those of its key that came before; settles as the task does. */
export type Serial<K> = <T>(key: K, task: () => Promise<T>) => Promise<T>;

/**
 * Makes a queue for each key: tasks of one key run one after another, in the order they were
 * given; tasks of different keys do not wait for each other.
 *
 * Reading and then writing a store is not atomic; two messages of one tab must not interleave.
 */
export function serialByKey<K>(): Serial<K> {
  const tails = new Map<K, Promise<unknown>>();
  return (key, task) => {
    const before = tails.get(key) ?? Promise.resolve();
    const result = before.then(task, task);
    tails.set(key, result);
    const forget = () => {
      if (tails.get(key) === result) tails.delete(key);
    };
    result.then(forget, forget);
    return result;
  };
}
