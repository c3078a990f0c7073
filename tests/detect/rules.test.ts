import { describe, expect, it } from 'vitest';
import { understand } from '@/lib/detect/detect';
import { loadTables } from '@/lib/detect/tables';
import { preparedData } from '../../scripts/data/prepare';

const tables = loadTables(preparedData().detector().bytes.buffer);

function read(headline: string, ...paragraphs: string[]) {
  const page = {
    url: 'https://news.test/1',
    canonical: null,
    lang: 'en',
    kind: 'article',
  } as const;
  const rest = { description: null, published: null, siteName: null, truncated: false };
  return understand({ ...page, ...rest, headline, paragraphs }, tables);
}

const features = (headline: string, ...paragraphs: string[]) =>
  read(headline, ...paragraphs).features.map(({ name }) => name);
const named = (headline: string) =>
  read(headline).resolution.resolved.flatMap(({ entity }) => entity?.id ?? []);

describe('a surname', () => {
  it('is its only bearer’s in a sentence that names the other party', () => {
    expect(named('Olmert’s aides and the Syrian envoys never shared a room')).toContain(
      'ehud-olmert',
    );
  });

  it('is so beside one who speaks for the other party', () => {
    expect(named('Olmert and Moualem wait for each other')).toEqual(
      expect.arrayContaining(['ehud-olmert', 'walid-al-moualem']),
    );
  });

  it('of one who speaks for neither is so beside either party', () => {
    expect(named('Kissinger flies to Damascus again')).toContain('henry-kissinger');
    expect(named('Kissinger flies home again')).not.toContain('henry-kissinger');
  });

  it('that two bear is his who fits the others in time', () => {
    expect(named('Warren Christopher saw Assad in Damascus')).toContain('hafez-al-assad');
    expect(named('Ahmed al-Sharaa speaks of Assad in Damascus')).toContain('bashar-al-assad');
  });

  it('is nobody’s where nothing else is named', () => {
    expect(named('Olmert’s aides never shared a room')).not.toContain('ehud-olmert');
  });
});

describe('an envoy named by office alone', () => {
  const offices = [
    'The US envoy to Syria lands in Jerusalem',
    'المبعوث الأميركي إلى سوريا يصل إلى القدس',
    'השליח האמריקאי לסוריה נחת בירושלים',
    'L’envoyé spécial américain pour la Syrie à Jérusalem',
  ];

  it('is who held the office', () => {
    for (const headline of offices) expect(named(headline), headline).toContain('tom-barrack');
  });

  it('leaves the country that the office names among the named', () => {
    for (const headline of offices) {
      const sides = read(headline).resolution.resolved.map(({ side }) => side);
      expect(sides, headline).toContain(0);
    }
  });

  it('is not who held it before, or has held it', () => {
    expect(named('US special envoy for Syria James Jeffrey in Ankara')).not.toContain(
      'tom-barrack',
    );
    expect(named('A former US envoy to Syria looks back')).not.toContain('tom-barrack');
  });
});

describe('other subjects', () => {
  it('have a feature each, beside the one for any', () => {
    const found = features('Damascus condemns Israel before the General Assembly vote');
    expect(found).toContain('other-subject/headline');
    expect(found).toContain('other-subject/headline/protest');
    expect(found).toContain('other-subject/headline/council');
    expect(found).not.toContain('other-subject/headline/sport');
  });
});

describe('both parties in a headline', () => {
  it('do not speak for talks where it names no act and no term of theirs', () => {
    expect(features('Israel and Syria brace for a storm')).toContain('no-act/headline/both');
    expect(features('Israel and Syria meet in Paris')).not.toContain('no-act/headline/both');
  });

  it('are not blamed for what a headline that breaks off leaves out', () => {
    expect(features('Israel hands Syria a detailed')).toContain('no-act/headline/both');
    expect(features('Israel hands Syria a detailed…')).not.toContain('no-act/headline/both');
    expect(features('Israel hands Syria a detailed...')).not.toContain('no-act/headline/both');
  });
});

describe('a person of a third party beside one of the two', () => {
  it('is another pair, as their country is', () => {
    const joined = 'other-pair/headline/joined';
    expect(features('Fidan and Syria hold talks in Ankara')).toContain(joined);
    expect(features('Syria holds talks in Ankara on trade')).not.toContain(joined);
  });

  it('talks of the second of the two where that is only the place', () => {
    const elsewhere = 'other-pair/headline/elsewhere';
    expect(features('Turkey and Israel agree on a hotline in Syria')).toContain(elsewhere);
    expect(features('Syria and Israel agree on a hotline in Turkey')).not.toContain(elsewhere);
  });

  it.each([
    'Israel confirms talks with Turkey on Syria',
    'Turkey and Israel agree on a hotline over Syria',
    'Erdogan’s envoys and Israel settle on rules of the road in southern Syria',
    'Israel: Turkey must accept a deal about Syria',
  ])('leaves the two no talks and no act of their own: "%s"', (headline) => {
    const found = features(headline);
    expect(found).toContain('parties/headline');
    expect(found).not.toContain('parties/headline/acting');
    expect(found.filter((name) => name.startsWith('parties-talks/headline'))).toEqual([]);
  });

  it.each([
    'Israel confirms talks with Syria in Turkey',
    'Turkey hosts Syria and Israel for a deal about the south',
  ])('takes nothing from them where they are the two: "%s"', (headline) => {
    expect(features(headline)).toContain('parties-talks/headline/named');
  });

  it('is whom one of them talks with', () => {
    const withThird = 'other-pair/headline/with';
    expect(features('Israel in talks with Turkey')).toContain(withThird);
    expect(features('Israel in talks with Syria')).not.toContain(withThird);
    expect(features('Israel in talks with Syria')).toContain('parties-talks/headline/with');
    expect(features('A deal with Syria is near')).toContain('act/headline/with');
  });

  it('is no pair with whom another deals with together with it', () => {
    const joined = 'other-pair/headline/joined';
    expect(features('Israel wants peace with Syria and Lebanon')).not.toContain(joined);
    expect(features('Israel hears of peace between Syria and Lebanon')).toContain(joined);
  });

  it('is none where it is only the place', () => {
    const named = 'other-pair/headline/named';
    expect(features('Syria weighs a deal in Amman')).not.toContain(named);
    expect(features('Syria weighs a deal, Amman says')).toContain(named);
  });

  it('talks of one of the two with the broker', () => {
    const topic = 'other-pair/headline/topic';
    expect(features('Trump and Netanyahu discuss Syria')).toContain(topic);
    expect(features('Trump and Netanyahu discuss a Syria-Israel deal')).not.toContain(topic);
  });
});

describe('“about A with B”', () => {
  it('does not put the two side by side', () => {
    const joined = 'parties/headline/joined';
    expect(features('Talks on Syria with Israel')).not.toContain(joined);
    expect(features('Talks of Syria with Israel')).toContain(joined);
  });
});

describe('accords with one of the two', () => {
  it('are an act, and belong to the talks', () => {
    const found = features('Syria weighs joining the Abraham Accords');
    expect(found).toContain('act/headline/one');
    expect(found).toContain('agreement/headline/loose');
  });
});

describe('the opening of a page', () => {
  it('is its first paragraph, not what a later one begins with', () => {
    const told = 'Israel and Syria met in Paris.';
    expect(features('Roads', told, 'Roads are long.')).toContain('parties/opening');
    expect(features('Roads', 'Roads are long.', told)).not.toContain('parties/opening');
    expect(features('Roads', 'Roads are long.', told)).toContain('parties/front');
  });
});

describe('a dateline', () => {
  it('says where a report was written, not who acts', () => {
    const told = 'Israel and Turkey held a round of talks.';
    const acting = 'parties/opening/acting';
    expect(features('A round of talks', `DAMASCUS, Syria (Wire) – ${told}`)).not.toContain(acting);
    expect(features('A round of talks', 'Damascus said Israel held a round of talks.')).toContain(
      acting,
    );
  });
});

describe('a name that several people of one party bear', () => {
  it('speaks for the party, whoever of them is meant', () => {
    const { resolved } = read('אסד סירב').resolution;
    expect(resolved.map(({ side, entity }) => [side, entity])).toContainEqual([0, null]);
  });

  it('speaks for none where they are of two', () => {
    const { resolved } = read('ברק סירב').resolution;
    expect(resolved).toEqual([]);
  });
});
