/** English, and the type of the catalogue. `{name}` is a slot; an object holds plural forms. */
import { enClippings } from './en-clippings';
import { enKeeping } from './en-keeping';
import { enPanel } from './en-panel';
import { enSearch } from './en-search';
import { enSites } from './en-sites';
import { enViews } from './en-views';

export const en = {
  'app.name': 'Masar',
  'language.label': 'Language',

  'find.label': 'Look up',
  'find.placeholder': 'A name, a place, a date',
  'find.clear': 'Clear',
  'find.none': 'Nothing under {query}',
  'find.none.hint': 'Try another spelling, or only part of the name.',
  quote: '“{text}”',

  'status.covered': 'This page is about the talks',
  'status.not-covered': 'This page is not about the talks',
  'status.checking': 'Reading the page…',
  'status.unchecked': 'This page has not been read',
  'status.unchecked.why':
    'The site is not on the list of news sites. Masar reads it only if you ask, here on your machine.',
  'status.unchecked.asked': 'It could not be read. Reload the page, then check again.',
  'status.check': 'Check this page',
  'status.unsupported': 'The browser lets no extension read this page',
  'status.unsupported.why':
    'The whole reference still works: look something up, or go through the timeline.',
  'status.not-covered.nothing': 'Nothing on it gave a reason to read it closely.',
  'status.certain': 'Almost certain',
  'status.likely': 'Likely',
  'status.close': 'A close call',
  'status.judged.about': 'You said that it is about the talks.',
  'status.judged.not-about': 'You said that it is not about the talks.',
  'status.judge.not-about': 'It is not?',
  'status.judge.about': 'It is, in fact',
  'status.judge.undo': 'Undo',
  'status.judge.failed': 'That could not be remembered.',
  'status.why': 'Why?',

  'marks.show': 'Show these words on the page',
  'marks.hide': 'Take the marks off the page',
  'marks.none': 'None of these words could be found on the page as it stands now.',
  'marks.count': {
    one: '{n} passage is marked on the page.',
    other: '{n} passages are marked on the page.',
  },

  'evidence.headline': 'Headline: {quotes}.',
  'evidence.description': 'Description: {quotes}.',
  'evidence.lead': 'Lead: {quotes}.',
  'evidence.body': 'Text: {quotes}.',
  'evidence.separator': ' ',
  'evidence.reason': '{phrase}: {quote}',
  'evidence.against.separator': '. ',
  'evidence.for': 'What speaks for it',
  'evidence.against': 'What speaks against it',
  'where.headline': 'headline',
  'where.description': 'description',
  'where.lead': 'lead',
  'where.body': 'text',

  'feature.parties-talks': 'Both sides and their talks, together',
  'feature.parties': 'Both sides are named',
  'feature.act': 'Words of meeting and negotiating',
  'feature.negotiator': 'A negotiator is named',
  'feature.negotiators-both': 'Negotiators of both sides',
  'feature.agreement': 'An agreement between them',
  'feature.mediator': 'A mediator',
  'feature.venue': 'A place of the talks',
  'feature.track': 'Agrees with an event of the talks',
  'feature.party-missing': 'One of the two sides is not mentioned',
  'feature.no-act': 'No word of talks or contacts',
  'feature.other-pair': 'Talks between others',
  'feature.other-subject': 'Another subject',
  'feature.force': 'Fighting, not talking',
  'feature.passing': 'The talks are named only in passing',
  'feature.other-event': 'Agrees with another event',

  'notice.count': { one: '1 note', other: '{n} notes' },
  'notice.machine-translation':
    'Translated by a machine: names and terms on this page may have slipped.',
  'notice.garbled-name': '{quote} stands for {names}.',
  'notice.ambiguous-name': '{quote} could be one of: {names}.',
  'notice.ambiguous-name.one': '{quote} is probably {names}; another person bears the name.',
  'notice.garbled-name.none': '{quote}: a name that has slipped.',
  'notice.ambiguous-name.none': '{quote}: more than one person bears this name.',
  'notice.glued-story': 'Another story is stuck to this one, from {quote} on.',
  'notice.recirculated': 'An older report that is going round again.',
  'notice.impossible-date': 'The date {quote} cannot be right.',

  'event.sure': 'The event',
  'event.unsure': 'Likely one of these',
  'event.none': 'On the talks as a whole: no single event stands out.',
  'event.differ': {
    one: 'accounts differ on 1 point',
    other: 'accounts differ on {n} points',
  },
  'event.unread': 'The account of this event could not be read.',

  'sureness.confirmed': 'confirmed',
  'sureness.reported': 'reported',
  'sureness.disputed': 'disputed',
  'sureness.denied': 'denied',

  'family.talks': 'Meetings',
  'family.decision': 'Decisions',
  'family.words': 'Statements',
  'family.force': 'Strikes',
  'family.talks.long': 'meetings and contacts',
  'family.decision.long': 'agreements and decisions',
  'family.words.long': 'statements, visits, reports',
  'family.force.long': 'strikes and clashes',

  'axis.label': 'Drawn timeline, {from} to {to}',
  'axis.here': 'you are here',
  'axis.event': '{name}. {date}, {kind}, {sureness}',
  'axis.before': 'before',
  'axis.after': 'after',
  'axis.first': 'Nothing earlier in the reference',
  'axis.last': 'Nothing later in the reference',

  'timeline.heading': 'The timeline',
  'timeline.filter': 'Kinds of events',
  'timeline.jump': 'To where you are',
  'timeline.here': 'You are here: the article, {date}',
  'timeline.count': { one: '1 event', other: '{n} events' },
  'timeline.latest': 'The latest that the reference knows',
  'timeline.whole': 'The talks, whole',

  'articles.event': 'On this event, in the library',
  'articles.near': 'Nearest in the library',
  'articles.latest': 'Latest in the library',
  'article.digest': 'In short',
  'article.points': 'Key points',
  'article.oddities': 'Worth knowing about it',
  'article.events': 'Events it covers',
  'article.original': 'Read the original',
  'article.source': 'The text it was translated from',
  'article.machine': 'machine translation',
  'article.nowhere': 'No link to the original is known.',
  'link.newtab': 'opens a new tab',

  'folio.knows': 'The reference knows up to {date}',
  'storage.shut': 'Nothing can be saved in this window',
  'storage.shut.why':
    'The browser allows no storage here. The timeline and look-up work, straight from the extension.',
  'storage.full': 'There is no room left to save anything',
  'storage.full.why':
    'The disk is full. The timeline and look-up work, straight from the extension.',
  'storage.blocked': 'The reference is open elsewhere',
  'storage.blocked.why':
    'Another window of Masar holds an older version. The timeline works; close the other window to save.',
  'reference.failed': 'The reference could not be opened',
  'reference.failed.why':
    'Close this window and open it again. If that does not help, reload Masar.',

  'date.month-only': 'in {month}, day unknown',
  'date.year-only': 'in {year}, month unknown',
  'date.about': 'around {date}',
  'date.weekday': '{weekday} {date}',

  ...enViews,
  ...enSearch,
  ...enPanel,
  ...enSites,
  ...enClippings,
  ...enKeeping,
} as const;
