// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { UiLanguage } from '@/lib/reference/types';
import { all, draw, one, opened, press, text, texts } from '../view/test-harness';
import { testQueries, testReference } from '../view/test-reference';
import { EventPage } from './event-page';
import { loadEventPage } from './load';
import { pathOf } from './path-of';

async function page(id = 'bridge', lang: UiLanguage = 'en', own?: string): Promise<void> {
  const data = await loadEventPage(testQueries, id);
  if (!data) throw new Error(`no event ${id}`);
  await draw(
    <EventPage data={data} onOpen={opened}>
      {own}
    </EventPage>,
    lang,
  );
}

describe('an event’s page', () => {
  it('has nothing for an event that does not exist', async () => {
    expect(await loadEventPage(testQueries, 'never')).toBeNull();
  });

  it('says what it was, when, and in words how sure that is', async () => {
    await page();
    expect(text('h1')).toBe('Meeting at the bridge');
    expect(text('header')).toContain('Sunday 1 June 2025');
    expect(text('header')).toContain('What happened at bridge');
    expect(text('.event-words')).toBe('The accounts part on whether it happened, or how.');
    await page('later');
    expect(all('.event-words')).toEqual([]);
  });

  it('names who was there, the sides in alphabetical order, each with a word on its presence', async () => {
    await page();
    expect(texts('.event-who .part:first-child li')).toEqual([
      'bo disputedbo’s roleLowland',
      'ada reportedada’s roleUpland',
      'a scribe denieda scribe’s roleUpland',
      'fay confirmedfay’s roleFarland',
    ]);
    expect(text('.event-who h2')).toBe('Named as taking part');
    await page('later');
    expect(text('.event-who h2')).toBe('In the room');
    await page('flood');
    expect(all('.event-who .part')).toEqual([]);
  });

  it('opens a card from a name, and the room from its link', async () => {
    await page();
    await press('bo');
    expect(opened).toHaveBeenLastCalledWith({ view: 'name', id: 'bo' });
    await press('Who was in the room, meeting by meeting');
    expect(opened).toHaveBeenLastCalledWith({ view: 'room', id: 'bridge' });
    expect(texts('.people .name')).not.toContain('a scribe');
  });

  it('shows every account once, wherever it stands', async () => {
    await page();
    const ids = all('[data-account-id]').map((element) => element.dataset['accountId']);
    expect(ids.toSorted()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8']);
  });

  it('puts the event on its path, and leads to its neighbours', async () => {
    await page();
    expect(texts('.path li .item-text > :first-child')).toEqual([
      'An old meeting',
      'The flood',
      'Meeting at the bridge',
      'A later meeting',
    ]);
    expect(text('.path [aria-current="true"]')).toContain('Meeting at the bridge');
    one('.path [data-event-id="later"]').click();
    expect(opened).toHaveBeenLastCalledWith({ view: 'event', id: 'later' });
  });

  it('lists the articles on it, and no part for none', async () => {
    await page();
    one('[data-article-id="on-bridge"]').click();
    expect(opened).toHaveBeenLastCalledWith({ view: 'article', id: 'on-bridge' });
    await page('later');
    expect(all('.event-library')).toEqual([]);
  });

  it('lists its sources by language, the reader’s own first, a copy marked as one', async () => {
    await page('bridge', 'en');
    expect(texts('.event-sources h3')).toEqual(['French1', 'Arabic1']);
    await page('bridge', 'ar');
    expect(texts('.event-sources h3')).toEqual(['العربية1', 'الفرنسية1']);
    const [arabic, french] = all('.source');
    expect(arabic?.querySelector('.own')).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(french?.textContent).toContain('نسخة');
    expect(french?.textContent).toContain('عن');
  });

  it('leads out safely', async () => {
    await page();
    const links = all('a');
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('href')).toMatch(/^https:/);
    }
  });

  it('leaves room under the accounts for what is the reader’s own', async () => {
    await page('bridge', 'en', 'my clipping');
    expect(text('.event-said')).toMatch(/my clipping$/);
  });
});

describe('pathOf', () => {
  it('is the event, the weightier ones beside it and the related, each once', () => {
    const { timeline } = testReference;
    const at = (id: string, ...related: string[]) => {
      const event = timeline.find((one) => one.id === id);
      return event ? pathOf(timeline, event, related).map((one) => one.id) : [];
    };
    expect(at('bridge')).toEqual(['flood', 'bridge', 'later']);
    expect(at('bridge', 'old', 'later', 'nowhere')).toEqual(['old', 'flood', 'bridge', 'later']);
    expect(at('old')).toEqual(['old', 'flood']);
    const light = timeline.map((event) =>
      event.id === 'flood' ? { ...event, weight: 1 as const } : event,
    );
    const [, , bridge] = light;
    expect(bridge && pathOf(light, bridge, []).map(({ id }) => id)).toEqual([
      'old',
      'bridge',
      'later',
    ]);
  });
});
