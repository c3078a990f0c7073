// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { all, button, clear, one, press, settle, show, text } from '../fixtures/popup-harness';
import { covered, detection, timeline } from '../fixtures/story';

beforeEach(clear);

describe('what scripts and tests read off the popup', () => {
  it('carries coverage and event on its one root, event and article on each row', async () => {
    await show();
    expect(all('[data-coverage]')).toHaveLength(1);
    expect(one('[data-coverage]').dataset).toMatchObject({
      coverage: 'covered',
      eventId: 'bridge-1',
    });
    expect(all('[data-article-id]').map((row) => row.dataset['articleId'])).toEqual([
      'on-bridge',
      'retold',
    ]);
    const listed = all('.spine [data-event-id]').map((row) => row.dataset['eventId']);
    expect(listed).toEqual(timeline.map(({ id }) => id));
  });

  it.each(['not-covered', 'checking', 'unchecked', 'unsupported'] as const)(
    'says %s and names no event',
    async (coverage) => {
      await show({ tab: { coverage, state: null, url: null } });
      expect(one('[data-coverage]').dataset['coverage']).toBe(coverage);
      expect(one('[data-coverage]').dataset['eventId']).toBeUndefined();
    },
  );

  it('follows the tab', async () => {
    await show({ tab: { coverage: 'checking', state: null, url: null } });
    await show({ tab: covered() });
    expect(one('[data-coverage]').dataset).toMatchObject({
      coverage: 'covered',
      eventId: 'bridge-1',
    });
  });
});

describe('the status', () => {
  it('quotes the page’s words by where they stand, and says how sure', async () => {
    await show();
    expect(text('.status h1')).toBe('This page is about the talks');
    expect(text('.evidence')).toBe('Headline: “river talks”. Lead: “Ada Weir”.');
    expect(text('.status-line')).toContain('Almost certain');
  });

  it('shows each reason for and against when asked why', async () => {
    await show();
    expect(all('.reason')).toHaveLength(0);
    await press(one('.fold-why'));
    expect(all('.reason').map((row) => row.textContent)).toEqual([
      '“river talks” headlineBoth sides and their talks, together',
      '“Ada Weir” leadA negotiator is named',
      '“a raid” textFighting, not talking',
    ]);
    expect(one('.fold-why').getAttribute('aria-expanded')).toBe('true');
  });

  it('sets foreign words in their own direction', async () => {
    const evidence = [
      { feature: 'act', weight: 3, where: 'headline', quote: 'محادثات النهر' },
    ] as const;
    await show({ tab: covered(detection({ evidence })) });
    expect(one('.evidence bdi').getAttribute('lang')).toBe('ar');
    expect(one('.evidence bdi').getAttribute('dir')).toBe('rtl');
  });

  it('gives the reader the last word, and lets it be taken back', async () => {
    const onJudge = vi.fn();
    await show({ onJudge });
    await press(button('It is not?'));
    expect(onJudge).toHaveBeenLastCalledWith('not-about');
    await show({ onJudge, tab: covered(detection(), { judgement: 'not-about' }) });
    expect(text('.status')).toContain('You said that it is not about the talks.');
    await press(button('Undo'));
    expect(onJudge).toHaveBeenLastCalledWith(null);
    await show({ onJudge, tab: { coverage: 'not-covered', state: null, url: null } });
    await press(button('It is, in fact'));
    expect(onJudge).toHaveBeenLastCalledWith('about');
  });

  it('offers to check a page that was not read, and says when that failed', async () => {
    const onCheck = vi.fn();
    const tab = { coverage: 'unchecked', state: null, url: null } as const;
    await show({ onCheck, tab });
    await press(button('Check this page'));
    expect(onCheck).toHaveBeenCalledOnce();
    await show({ onCheck, tab, failed: 'check' });
    expect(text('.status')).toContain('It could not be read.');
  });

  it('offers nothing that cannot work where the browser allows nothing', async () => {
    await show({ tab: { coverage: 'unsupported', state: null, url: null } });
    expect(all('.status button')).toHaveLength(0);
  });

  it('names who is meant in its notices', async () => {
    const notices = [
      { kind: 'garbled-name', quote: 'Ada Beer', entities: ['ada'] },
      { kind: 'ambiguous-name', quote: 'Weir', entities: ['ada', 'bo'] },
      { kind: 'machine-translation', quote: '', entities: [] },
    ] as const;
    await show({ tab: covered(detection({ notices })) });
    expect(text('.fold-notices')).toBe('3 notes');
    await press(one('.fold-notices'));
    await settle();
    expect(all('.note').map((note) => note.textContent)).toEqual([
      '“Ada Beer” stands for Ada Weir.',
      '“Weir” could be one of: Ada Weir and Bo Lock.',
      'Translated by a machine: names and terms on this page may have slipped.',
    ]);
    expect(all('.sign-note')).toHaveLength(1);
  });
});

describe('the event', () => {
  it('stands first, with its weekday, place and sureness, and opens in place', async () => {
    await show();
    expect(text('.event-first h2')).toBe('First meeting at the bridge');
    expect(text('.event-first .meta')).toBe('Sunday 1 June 2025Bridgetownconfirmed');
    expect(text('.differ')).toBe('accounts differ on 4 points');
    await press(one('.event-first button'));
    await settle();
    expect(text('.event-first .event-body')).toBe('account of bridge-1');
  });

  it('shows up to two others where it is unsure, none where it is sure', async () => {
    const events = ['bridge-2', 'bridge-1', 'raid', 'rumour'].map((id) => ({
      id,
      confidence: 0.2,
    }));
    await show({ tab: covered(detection({ events, eventSure: 'unsure' })) });
    expect(all('.event-other').map((row) => row.dataset['eventId'])).toEqual(['bridge-1', 'raid']);
    expect(one('[data-coverage]').dataset['eventId']).toBe('bridge-2');
    await show({ tab: covered(detection({ events })) });
    expect(all('.event-other')).toHaveLength(0);
  });

  it('says so where the page is on the talks as a whole', async () => {
    await show({ tab: covered(detection({ events: [], eventSure: 'none' })) });
    expect(text()).toContain('no single event stands out');
    expect(one('[data-coverage]').dataset['eventId']).toBeUndefined();
  });

  it('leaves out an event that the reference does not have', async () => {
    await show({ tab: covered(detection({ events: [{ id: 'gone', confidence: 1 }] })) });
    expect(all('.event-first')).toHaveLength(0);
  });
});

describe('the articles', () => {
  it('open in place to digest, points, oddities and a link that tells the site nothing', async () => {
    await show();
    const row = one('[data-article-id="on-bridge"]');
    expect(row.textContent).not.toContain('digest of');
    await press(one('[data-article-id="on-bridge"] button'));
    for (const part of ['digest of on-bridge', 'first point', 'an odd thing', 'The River Post']) {
      expect(row.textContent).toContain(part);
    }
    const link = one('[data-article-id="on-bridge"] a');
    expect(link.getAttribute('href')).toBe('https://example.org/on-bridge');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('give way to the latest ones on other pages', async () => {
    await show({ tab: { coverage: 'not-covered', state: null, url: null } });
    expect(text()).toContain('Latest in the library');
    expect(all('[data-article-id]').map((row) => row.dataset['articleId'])).toEqual([
      'retold',
      'on-bridge',
    ]);
  });
});
