/**
 * What lies in the database, read past the extension's own code: the text of each clipping by its
 * id, and whatever is there without what must be there with it.
 */
export const storedExpression = `(async () => {
  const db = await new Promise((resolve, reject) => {
    const open = indexedDB.open('masar');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const all = (name) => new Promise((resolve, reject) => {
    if (!db.objectStoreNames.contains(name)) return resolve([]);
    const asked = db.transaction(name).objectStore(name).getAll();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const [rows, words, state] = [await all('clippings'), await all('words'), await all('state')];
  db.close();
  const searched = new Set(words.map(({ key }) => key.split(' ')[2]));
  const ids = new Set(rows.map(({ id }) => id));
  const whole = ({ id, clipping, others, facets }) =>
    clipping?.id === id && clipping.note.length > 100 && clipping.selectors.quote.exact === clipping.text &&
    Array.isArray(others) && facets.length >= 4 && searched.has(id);
  const total = state.find(({ key }) => key === 'changes')?.total ?? 0;
  return {
    clippings: Object.fromEntries(rows.map(({ id, clipping }) => [id, clipping?.text ?? ''])),
    broken: [
      ...rows.filter((row) => !whole(row)).map(({ id }) => id),
      ...[...searched].filter((id) => !ids.has(id)).map((id) => 'words of ' + id),
      ...(total === rows.length ? [] : ['a count of ' + total + ' for ' + rows.length]),
    ],
  };
})()`;
