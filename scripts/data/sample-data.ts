import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { checkData } from './check-data.ts';
import { formatMistake } from './mistake.ts';

/** A small story, invented, that is right in every file. For tests. */
const FILES: Readonly<Record<string, string>> = {
  'story.yaml': `name: { ar: قصة, en: Story, he: סיפור }
parties: [north, south]
knowsUntil: 2020-12-31
sides:
  north: { ar: الشمال, en: North, he: צפון }
  south: { ar: الجنوب, en: South, he: דרום }
`,
  'events/first-meeting-2020-05-01.yaml': `date: 2020-05-01/2020-05-02
kind: talks
weight: 3
status: confirmed
name: { ar: لقاء, en: Meeting, he: פגישה }
place: { ar: ميناء, en: Harbour, he: נמל }
places: [harbour]
description: { ar: وصف, en: Description, he: תיאור }
attendees:
  - person: ada
    side: north
    role: { ar: وزيرة, en: Minister, he: שרה }
    presence: confirmed
  - name: { ar: مجهول, en: Someone, he: פלוני }
    side: south
    role: { ar: موظف, en: Clerk, he: פקיד }
    presence: disputed
mediators:
  - entity: harbour
    presence: reported
accounts:
  - id: a1
    aspect: duration
    value: { ar: ساعة, en: An hour, he: שעה }
    origin: ada
    carriedBy: gazette
    url: https://gazette.example/1
    published: 2020-05-03
  - id: a2
    aspect: duration
    value: { ar: ساعتان, en: Two hours, he: שעתיים }
    origin: officials
    relayedBy: [bulletin]
    carriedBy: gazette
    url: https://gazette.example/2
    differsWith: [a1]
sources:
  - outlet: gazette
    via: bulletin
    copy: true
    title: They met
    url: https://gazette.example/1
    published: 2020-05-03
    inLanguage: en
related: [earlier-letter-1999]
`,
  'events/earlier-letter-1999.yaml': `date: 1999
kind: contact
weight: 1
status: reported
name: { ar: رسالة, en: Letter, he: מכתב }
description: { ar: وصف, en: Description, he: תיאור }
sources:
  - outlet: bulletin
    url: http://bulletin.example/old
    inLanguage: he
`,
  'people/ada.yaml': `name: { ar: آدا, en: Ada, he: עדה }
side: north
about: { ar: وزيرة, en: A minister, he: שרה }
roles:
  - title: { ar: وزيرة, en: Minister, he: שרה }
    from: 2019
aliases:
  ar: [آده]
  en:
    - Adah
    - { text: Adder, mark: slip }
mistakenFor:
  - entity: harbour
    how: { ar: تشابه, en: They sound alike, he: דמיון }
`,
  'organisations/guild.yaml': `name: { ar: ABC, en: ABC, he: ABC }
side: south
about: { ar: نقابة, en: A guild, he: גילדה }
`,
  'places/harbour.yaml': `name: { ar: ميناء, en: Harbour, he: נמל }
side: south
about: { ar: ميناء, en: A harbour, he: נמל }
`,
  'origins/ada.yaml': `kind: official
side: north
`,
  'origins/officials.yaml': `name: { ar: مسؤولون, en: Officials, he: גורמים }
kind: unnamed-official
side: south
`,
  'outlets/gazette.yaml': `name: { ar: الجريدة, en: Gazette, he: גאזט }
kind: newspaper
country: GB
inLanguage: [en]
hosts: [gazette.example, news.gazette.example]
read: [gazette.example]
`,
  'outlets/bulletin.yaml': `name: { ar: النشرة, en: Bulletin, he: עלון }
kind: agency
hosts: [bulletin.example]
read: [bulletin.example]
note: { ar: ملاحظة, en: A note, he: הערה }
`,
  'terms/truce.yaml': `name: { ar: هدنة, en: Truce, he: הפוגה }
definition: { ar: تعريف, en: A definition, he: הגדרה }
events: [first-meeting-2020-05-01]
`,
  'articles/000-report.yaml': `headline: They met
inLanguage: en
name: { ar: تقرير, en: Report, he: דיווח }
outlet: { ar: الجريدة, en: The Gazette, he: גאזט }
dateNote: { ar: بلا تاريخ, en: No date, he: ללא תאריך }
about: [first-meeting-2020-05-01]
mentions: [earlier-letter-1999]
digest: { ar: ملخص, en: A digest, he: תקציר }
keyPoints:
  - { ar: نقطة, en: A point, he: נקודה }
`,
};

const samples = mkdtempSync(join(tmpdir(), 'masar-data-'));
afterAll(() => {
  rmSync(samples, { recursive: true, force: true });
});

/** Writes the sample, changed by `changes` (null leaves a file out), and gives its `data/` folder. */
export function writeSample(changes: Readonly<Record<string, string | null>> = {}): string {
  const dataDir = join(mkdtempSync(join(samples, 's')), 'data');
  for (const [path, text] of Object.entries({ ...FILES, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(dataDir, path)), { recursive: true });
    writeFileSync(join(dataDir, path), text);
  }
  return dataDir;
}

/** The sample's file with one piece of its text replaced; the piece must be there. */
export function edited(path: string, piece: string, by: string): Record<string, string> {
  const text = FILES[path];
  if (!text?.includes(piece)) throw new Error(`${path} has no ${piece}`);
  return { [path]: text.replace(piece, () => by) };
}

/** What is found wrong with the story after some changes, as it is printed. */
export function mistakesOf(changes: Readonly<Record<string, string | null>> = {}): string[] {
  return checkData(writeSample(changes)).mistakes.map(formatMistake);
}
