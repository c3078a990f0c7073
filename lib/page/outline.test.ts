// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readOutline } from './outline';
import { runAtOnce } from './steps';

const texts = (html: string) => {
  document.body.innerHTML = html;
  return runAtOnce(readOutline(document, document.body)).blocks.map(({ text }) => text);
};

test('what stands between two breaks is a block; what is not read is passed over whole', () => {
  expect(
    texts(`<div>before<nav><p>menu</p><p>menu</p></nav></div><p>one <b>and <i>two</i></b> more</p>
      <aside><div><p>beside</p></div></aside>after<script>code()</script>`),
  ).toEqual(['before', 'one and two more', 'after']);
});

test('a box ends where its last descendant does, however deep', () => {
  document.body.innerHTML = '<div id="a"><div><div><p>deep</p></div></div></div><p>behind</p>';
  const { blocks, boxes } = runAtOnce(readOutline(document, document.body));
  const box = boxes.find(({ element }) => element.id === 'a');
  expect(blocks.slice(box?.first, box?.end).map(({ text }) => text)).toEqual(['deep']);
});

test('a page that takes away what is being read is read as far as it was', () => {
  const rows = Array.from({ length: 300 }, (_, index) => `<p>row ${index}</p>`).join('');
  document.body.innerHTML = `<div id="gone">${rows}</div><p>behind</p>`;
  const steps = readOutline(document, document.body);
  steps.next();
  document.querySelector('#gone')?.remove();
  const { blocks, boxes } = runAtOnce(steps);
  expect(blocks[0]?.text).toBe('row 0');
  expect(blocks.length).toBeLessThan(301);
  expect(boxes.every(({ end, first }) => end >= first)).toBe(true);
});

test.each(['aria-hidden="true"', 'style="visibility: hidden"', 'hidden'])(
  'a page whose body says %s is read all the same',
  (attribute) => {
    const page = new DOMParser().parseFromString(
      `<body ${attribute}><p>shown later</p></body>`,
      'text/html',
    );
    const { blocks } = runAtOnce(readOutline(page, page.body));
    expect(blocks.map(({ text }) => text)).toEqual(['shown later']);
  },
);
