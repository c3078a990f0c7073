/** The DOM id of an answer's row in its list. */
export function optionId(list: string, id: string): string {
  return `${list}-${id}`;
}
