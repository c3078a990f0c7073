// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Answer } from '@/lib/search/types';
import { draw, texts } from '../view/test-harness';
import { AnswerRow } from './answer-row';

/** The marked words of the title of an answer that this spelling gave. */
async function marked(spelling: string): Promise<string[]> {
  const title = 'Harbour meeting';
  const answer: Answer = {
    ...{ id: 'a', kind: 'event', score: 1, by: 'name', through: null },
    spelling: { text: spelling, lang: 'en', role: spelling === title ? 'title' : 'venue' },
  };
  const titles = () => new Map([['en', title]]);
  await draw(<AnswerRow answer={answer} asked="harbuor" titles={titles} event={null} />);
  return texts('.answer-title mark');
}

it('marks what is nearly the asked word in a title that answered, and not where another did', async () => {
  expect(await marked('Harbour meeting')).toEqual(['Harbour']);
  expect(await marked('Harbuor quay')).toEqual([]);
});
