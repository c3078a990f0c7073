// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { write } from '../fixtures/clippings-harness';
import { ownArticle } from '../fixtures/keeping';
import { timeline } from '../fixtures/story';
import { all, draw, one, opened, press, text } from '../view/test-harness';
import { OwnArticlePage } from './own-article-page';
import { OwnArticles, type OwnArticlesProps } from './own-articles';

const acts = { onFiles: vi.fn(), onText: vi.fn(), onOpen: vi.fn() };
const onTrash = vi.fn();
beforeEach(() => vi.clearAllMocks());

describe('the list of own articles', () => {
  const show = (over: Partial<OwnArticlesProps> = {}) =>
    draw(<OwnArticles articles={[ownArticle]} reading={[]} refused={[]} {...acts} {...over} />);

  it('shows each in its own language, with its notices, and opens it', async () => {
    await show();
    expect(one('.item .own')).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(text('.item')).toContain('1 note');
    await act(() => one('.item').click());
    expect(acts.onOpen).toHaveBeenCalledWith('own-1');
  });

  it('takes several files, by the drop and by the button', async () => {
    await show();
    const files = [new File(['a'], 'a.html'), new File(['b'], 'b.txt')];
    await act(() => {
      const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
        dataTransfer: { files },
      });
      one('.drop').dispatchEvent(event);
    });
    expect(acts.onFiles).toHaveBeenCalledWith(files);
  });

  it('takes a pasted text', async () => {
    await show();
    await press('Paste a text');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await write(one('textarea'), 'They met at noon.');
    await press('Add it');
    expect(acts.onText).toHaveBeenCalledWith('They met at noon.');
    expect(document.activeElement?.textContent).toBe('Paste a text');
  });

  it('says what is being read, and what was refused and why', async () => {
    await show({
      reading: ['a.html'],
      refused: [{ name: 'x.pdf', problem: 'file-unknown', most: 0 }],
    });
    expect(text('[role="status"]')).toBe('Reading a.html…');
    expect(text('[role="alert"]')).toContain('x.pdf was not added');
  });
});

describe('an own article', () => {
  it('is its own text, each paragraph in its own direction, with events and notices', async () => {
    const [event] = timeline;
    await draw(
      <OwnArticlePage
        article={ownArticle}
        events={event ? [event] : []}
        onOpen={opened}
        onTrash={onTrash}
      />,
    );
    expect(all('.own-text p').map(({ dir }) => dir)).toEqual(['rtl', 'ltr']);
    expect(text('.note')).toContain('Translated by a machine');
    await act(() => one('.items button').click());
    expect(opened).toHaveBeenCalledWith({ view: 'event', id: event?.id });
    await press('Put in the trash');
    expect(onTrash).toHaveBeenCalledOnce();
  });

  it('links nowhere but to the web', async () => {
    const article = { ...ownArticle, url: 'javascript:alert(1)' };
    await draw(<OwnArticlePage article={article} events={[]} onOpen={opened} onTrash={onTrash} />);
    expect(all('a')).toEqual([]);
    expect(text()).toContain('No event of the timeline was found in it.');
  });
});
