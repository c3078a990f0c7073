import type { Meeting } from '@/lib/reference/meetings';

/** How a meeting's column looks: tinted if linked, behind a line where a year begins. */
export function columnClass(
  { event }: Meeting,
  before: Meeting | undefined,
  linked: string | null,
): string {
  const year = before && before.event.start.slice(0, 4) !== event.start.slice(0, 4);
  return `${event.id === linked ? 'now' : ''} ${year ? 'new-year' : ''}`.trim();
}
