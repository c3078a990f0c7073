import { describe, expect, it } from 'vitest';
import { referenceFiles } from './assets.ts';
import { canonicalJson, compileReference, manifestOf } from './compile.ts';
import { DataError } from './mistake.ts';
import { edited, writeSample } from './sample-data.ts';
import { readHosts } from './sites.ts';

const EVENT = 'events/first-meeting-2020-05-01.yaml';

describe('compileReference', () => {
  const { timeline, records, entities, origins, outlets, terms, articles, story } =
    compileReference(writeSample());
  const stop = timeline.find(({ id }) => id === 'first-meeting-2020-05-01');
  const record = records.find(({ id }) => id === 'first-meeting-2020-05-01');

  it('orders the timeline by date, and the records with it', () => {
    expect(timeline.map(({ id }) => id)).toEqual([
      'earlier-letter-1999',
      'first-meeting-2020-05-01',
    ]);
    expect(records.map(({ id }) => id)).toEqual([
      'earlier-letter-1999',
      'first-meeting-2020-05-01',
    ]);
  });

  it('works out the days that a date can mean', () => {
    expect(timeline.map(({ date, start, end }) => [date, start, end])).toEqual([
      ['1999', '1999-01-01', '1999-12-31'],
      ['2020-05-01/2020-05-02', '2020-05-01', '2020-05-02'],
    ]);
  });

  it('lists who was there and counts what is said', () => {
    expect(stop).toMatchObject({
      people: ['ada'],
      mediators: ['harbour'],
      places: ['harbour'],
      accounts: 2,
      differences: 1,
    });
  });

  it('leaves out of the list whom the record says was not there', () => {
    const dir = writeSample(
      edited(EVENT, 'presence: confirmed\n  - name', 'presence: denied\n  - name'),
    );
    expect(compileReference(dir).timeline.at(-1)?.people).toEqual([]);
  });

  it('takes names from the cards', () => {
    expect(record?.attendees.map(({ id, name }) => [id, name.en])).toEqual([
      ['ada', 'Ada'],
      [null, 'Someone'],
    ]);
    expect(record?.mediators[0]).toMatchObject({ id: 'harbour', name: { he: 'נמל' } });
    expect(origins.map(({ id, name }) => [id, name.en])).toEqual([
      ['ada', 'Ada'],
      ['officials', 'Officials'],
    ]);
  });

  it('has accounts differ both ways, though the file says it once', () => {
    expect(record?.accounts.map(({ id, differsWith }) => [id, differsWith])).toEqual([
      ['a1', ['a2']],
      ['a2', ['a1']],
    ]);
  });

  it('carries the sources and the accounts with where they came through', () => {
    expect(record?.accounts[1]).toMatchObject({
      origin: 'officials',
      relayedBy: ['bulletin'],
      carriedBy: 'gazette',
      published: null,
      copy: false,
    });
    expect(record?.sources).toEqual([
      {
        outlet: 'gazette',
        via: 'bulletin',
        copy: true,
        title: 'They met',
        url: 'https://gazette.example/1',
        published: '2020-05-03',
        inLanguage: 'en',
      },
    ]);
  });

  it('gives every spelling its language and its mark', () => {
    expect(entities.find(({ id }) => id === 'ada')?.aliases).toEqual([
      { text: 'آده', lang: 'ar' },
      { text: 'Adah', lang: 'en' },
      { text: 'Adder', mark: 'slip', lang: 'en' },
    ]);
  });

  it('types the cards by their folders', () => {
    expect(entities.map(({ id, type }) => [id, type])).toEqual([
      ['ada', 'Person'],
      ['guild', 'Organization'],
      ['harbour', 'Place'],
    ]);
  });

  it('carries the rest over', () => {
    expect(story.parties).toEqual(['north', 'south']);
    expect(outlets.map(({ id }) => id)).toEqual(['bulletin', 'gazette']);
    expect(terms[0]).toMatchObject({ id: 'truce', events: ['first-meeting-2020-05-01'] });
    expect(articles[0]).toMatchObject({
      about: ['first-meeting-2020-05-01'],
      mentions: ['earlier-letter-1999'],
    });
  });

  it('refuses wrong data with every mistake in the message', () => {
    const dir = writeSample({
      ...edited(EVENT, 'kind: talks', 'kind: chat'),
      ...edited('people/ada.yaml', 'side: north', 'side: east'),
    });
    expect(() => compileReference(dir)).toThrow(DataError);
    expect(() => compileReference(dir)).toThrow(
      /first-meeting-2020-05-01\.yaml:2:7 .*\n.*ada\.yaml:2:7 /,
    );
  });
});

describe('manifestOf', () => {
  const manifest = manifestOf(compileReference(writeSample()));

  it('is the same for the same facts, wherever they lie and however they are laid out', () => {
    const relaid = edited(
      'origins/ada.yaml',
      'kind: official\nside: north',
      'side: north\n\nkind: >-\n  official',
    );
    expect(manifestOf(compileReference(writeSample(relaid)))).toEqual(manifest);
  });

  it('is another when one fact is another', () => {
    const other = manifestOf(compileReference(writeSample(edited(EVENT, 'An hour', 'A day'))));
    expect(other.hash).not.toBe(manifest.hash);
    expect(other.counts).toEqual(manifest.counts);
  });

  it('counts what there is', () => {
    expect(manifest).toMatchObject({
      knowsUntil: '2020-12-31',
      counts: { timeline: 2, entities: 3, articles: 1, terms: 1 },
    });
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys, and keeps that of lists', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
    expect(canonicalJson([2, 1])).toBe('[2,1]');
  });
});

describe('referenceFiles', () => {
  it('gives each part of the reference a file of its own', () => {
    const reference = compileReference(writeSample());
    const files = referenceFiles(reference);
    expect([...files.keys()]).toEqual(
      ['story', 'timeline', 'records', 'entities', 'origins', 'outlets', 'terms', 'articles'].map(
        (part) => `reference/${part}.json`,
      ),
    );
    expect(JSON.parse(files.get('reference/timeline.json') ?? '')).toEqual(reference.timeline);
  });
});

describe('readHosts', () => {
  it('lists the hosts that are read unasked, and no other', () => {
    expect(readHosts(writeSample())).toEqual(['bulletin.example', 'gazette.example']);
  });
});
