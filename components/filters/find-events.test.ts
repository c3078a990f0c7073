import { describe, expect, it } from 'vitest';
import { entity, event, timeline } from '../fixtures/story';
import { findEvents, findIndex } from './find-events';

const people = [
  entity({
    id: 'ada',
    name: { ar: 'عادة السدّ', he: 'עדה סכר', en: 'Ada al-Weir' },
    aliases: [{ text: 'Ada Waïr', lang: 'fr' }],
  }),
];
const events = [
  ...timeline,
  event({ id: 'vague', date: '2024-10' }),
  event({ id: 'span', date: '2024-02-03/2024-02-05', mediators: ['ada'] }),
];
const index = findIndex(events, people);
const found = (query: string) => findEvents(index, query).map(({ id }) => id);

describe('findEvents', () => {
  it('finds a name in each language, with and without marks, articles and capitals', () => {
    for (const query of ['BRIDGE first', 'الجسر', 'جسر', 'פגישת הגשר', 'لقاء الأول']) {
      expect([query, found(query)]).toEqual([query, ['bridge-1']]);
    }
  });

  it('finds people by any of their spellings', () => {
    for (const query of ['ada', 'Weir', 'wair', 'السد', 'סכר']) {
      expect([query, found(query)]).toEqual([query, ['bridge-1', 'span']]);
    }
  });

  it('finds a place', () => {
    expect(found('Bridgetown')).toEqual(['bridge-1']);
    expect(found('مدينة الجسر')).toEqual(['bridge-1']);
  });

  it('finds a date in any language and either Arabic calendar', () => {
    for (const query of [
      'October 2024',
      'تشرين الأول 2024',
      'أكتوبر 2024',
      'אוקטובר 2024',
      '2024-10',
    ]) {
      expect([query, found(query)]).toEqual([query, ['vague']]);
    }
    expect(found('3 شباط 2024')).toEqual(['span']);
    expect(found('1974')).toEqual(['treaty']);
  });

  it('wants every word, each from its beginning', () => {
    expect(found('bridge nowhere')).toEqual([]);
    expect(found('ridge')).toEqual([]);
    expect(found('brid meet')).toEqual(['bridge-1']);
  });

  it('gives everything for a question of nothing but marks', () => {
    expect(found(' – ').length).toBe(events.length);
  });
});
