// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from '@/lib/i18n/i18n';
import { event } from '../fixtures/story';
import { I18nContext } from '../surface/i18n-context';
import { Spine } from './spine';

const timeline = Array.from({ length: 300 }, (_, i) => {
  const day = new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
  return event({ id: `e${i}`, date: day });
});
const none = () => undefined;
let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement('div');
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

const show = (events: typeof timeline, wait?: boolean, opened: string | null = null) =>
  act(() =>
    render(
      <I18nContext.Provider value={createI18n('en')}>
        <Spine
          events={events}
          all={timeline}
          linked={null}
          here={null}
          opened={opened}
          onToggle={none}
          {...(wait === undefined ? {} : { wait })}
        />
      </I18nContext.Provider>,
      root,
    ),
  );
/** Long enough for every piece; each is drawn before the next is asked for. */
const rest = async () => {
  for (let piece = 0; piece < 12; piece++) {
    await act(() => {
      vi.runAllTimers();
    });
  }
};
const stops = () =>
  [...root.querySelectorAll<HTMLElement>('.stop')].map((stop) => stop.dataset['eventId']);
const ids = (events: typeof timeline) => events.map(({ id }) => id);

describe('the list of the timeline', () => {
  it('stands whole at once where nothing else is asked', async () => {
    await show(timeline);
    expect(stops()).toEqual(ids(timeline));
  });

  it('fills a screen at once, and is whole soon after', async () => {
    await show(timeline, false);
    const first = stops();
    expect(first.length).toBeGreaterThanOrEqual(40);
    expect(first.length).toBeLessThan(timeline.length);
    expect(first).toEqual(ids(timeline).slice(0, first.length));
    await rest();
    expect(stops()).toEqual(ids(timeline));
  });

  it('waits while the hand moves', async () => {
    await show(timeline, true);
    const first = stops().length;
    await rest();
    expect(stops()).toHaveLength(first);
    await show(timeline, false);
    await rest();
    expect(stops()).toEqual(ids(timeline));
  });

  it('leaves nothing out of what is printed', async () => {
    await show(timeline, true);
    await act(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    expect(stops()).toEqual(ids(timeline));
  });

  it('follows a narrower choice, and says in a heading how many the whole group has', async () => {
    await show(timeline, false);
    await rest();
    const fewer = timeline.slice(20, 260);
    await show(fewer, false);
    expect(stops()).toEqual(ids(fewer));
    expect(root.querySelector('.spine-heading .label')?.textContent).toBe('11 events');
  });

  it('opens an event of a group that was drawn before', async () => {
    await show(timeline);
    await show(timeline, undefined, 'e5');
    const open = root.querySelector('[aria-expanded="true"]');
    expect(open?.closest<HTMLElement>('.stop')?.dataset['eventId']).toBe('e5');
    await show(timeline);
    expect(root.querySelector('[aria-expanded="true"]')).toBeNull();
  });
});
