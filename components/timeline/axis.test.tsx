// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from '@/lib/i18n/i18n';
import type { UiLanguage } from '@/lib/reference/types';
import { event, timeline } from '../fixtures/story';
import { I18nContext } from '../surface/i18n-context';
import { Axis } from './axis';
import { dayNumber, dayString, timeScale } from './scale';

let root: HTMLElement;
const onChoose = vi.fn();
const onPoint = vi.fn();
const scale = timeScale(
  timeline.map(({ start }) => dayNumber(start)),
  dayNumber('2025-09-30'),
);

beforeEach(async () => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  onChoose.mockReset();
  onPoint.mockReset();
});

const show = (lang: UiLanguage, events = timeline) =>
  act(() =>
    render(
      <I18nContext.Provider value={createI18n(lang)}>
        <Axis
          {...{
            events,
            scale,
            linked: 'bridge-1',
            here: '2025-06-03',
            onChoose,
            onPoint,
          }}
        />
      </I18nContext.Provider>,
      root,
    ),
  );
const options = () => [...root.querySelectorAll<SVGElement>('[role="option"]')];
const key = (name: string) =>
  act(() => {
    const target = document.activeElement ?? root;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });
const focused = () => document.activeElement?.getAttribute('data-mark');

describe('the axis for a keyboard and a screen reader', () => {
  it('is one widget with one tab stop, at the linked event', async () => {
    await show('en');
    expect(root.querySelectorAll('[role="listbox"]')).toHaveLength(1);
    const stops = options().filter((option) => option.getAttribute('tabindex') === '0');
    expect(stops.map((option) => option.dataset['mark'])).toEqual(['bridge-1']);
    expect(stops[0]?.getAttribute('aria-selected')).toBe('true');
  });

  it('names each mark: event, date, kind and how sure', async () => {
    await show('en');
    const names = options().map((option) =>
      option.getAttribute('aria-label')?.replaceAll('\u00a0', ' '),
    );
    expect(names[3]).toBe(
      'First meeting at the bridge. 1 June 2025, meetings and contacts, confirmed',
    );
    expect(names[6]).toBe(
      'event rumour. in August 2025, day unknown, statements, visits, reports, denied',
    );
  });

  it.each([
    ['en', 'ArrowRight', 'raid'],
    ['en', 'ArrowLeft', 'ford'],
    ['ar', 'ArrowLeft', 'raid'],
    ['ar', 'ArrowRight', 'ford'],
    ['he', 'Home', 'flood'],
    ['he', 'End', 'rumour'],
  ] as const)('in %s, %s leads to %s, as the drawing runs', async (lang, name, expected) => {
    await show(lang);
    await act(() => options()[3]?.focus());
    await key(name);
    expect(focused()).toBe(expected);
    expect(onPoint).toHaveBeenLastCalledWith(expect.objectContaining({ id: expected }));
  });

  it('walks over every event of a long story, in the order of time, and draws each once', async () => {
    const count = 400;
    const many = Array.from({ length: count }, (_, i) =>
      event({ id: `step-${i}`, date: dayString(dayNumber('2024-01-01') + i) }),
    );
    await show('en', many);
    expect(options().map((option) => option.dataset['mark'])).toEqual(many.map(({ id }) => id));
    await act(() => options()[200]?.focus());
    await key('Home');
    const walked = [focused()];
    for (let i = 1; i < count; i++) {
      await key('ArrowRight');
      walked.push(focused());
    }
    expect(walked).toEqual(many.map(({ id }) => id));
    expect(options().filter((option) => option.tabIndex === 0)).toHaveLength(1);
    expect(root.querySelectorAll('.axis-focus')).toHaveLength(1);
  });

  it('stops at the ends, and chooses with Enter', async () => {
    await show('en');
    await act(() => options()[6]?.focus());
    await key('ArrowRight');
    expect(focused()).toBe('rumour');
    await key('Enter');
    expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ id: 'rumour' }));
  });
});
