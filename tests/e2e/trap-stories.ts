import type { Clutter, Story } from './sites/story';

/** A page that has the names, the places or the words, and is on something else. */
export interface Trap {
  readonly name: string;
  readonly story: Story;
  readonly clutter?: Clutter;
}

const published = '2025-08-21T10:00:00Z';

/** What sidebars were full of in those weeks. */
const talksAllAround: Clutter = {
  related: [
    'Syrian and Israeli officials meet in Paris for US-brokered security talks',
    'محادثات سورية إسرائيلية في باريس برعاية أميركية',
    'Shaibani and Dermer discuss de-escalation in southern Syria',
    'Israel and Syria close to a security agreement, Barrack says',
    'مفاوضات بين دمشق وتل أبيب على اتفاق أمني',
  ],
  ticker: [
    'عاجل: انتهاء المحادثات السورية الإسرائيلية في باريس',
    'BREAKING: Syria and Israel hold new round of talks',
  ],
  comments: ['The talks between Syria and Israel in Paris will fail, Dermer and Shaibani know it.'],
};

const story = (lang: string, headline: string, ...paragraphs: readonly string[]): Story => ({
  lang,
  headline,
  published,
  paragraphs,
});

export const traps: readonly Trap[] = [
  {
    name: 'an article on something else in the midst of the talks',
    clutter: talksAllAround,
    story: story(
      'ar',
      'أسعار الخضار ترتفع في أسواق دمشق مع موجة الحر',
      'سجلت أسعار الخضار في أسواق العاصمة ارتفاعاً جديداً هذا الأسبوع مع استمرار موجة الحر وتراجع الإنتاج.',
      'وقال تجار في سوق الهال إن كلفة النقل تضاعفت بعد ارتفاع سعر المازوت، وإن البندورة بلغت ضعفي سعرها قبل شهر.',
      'وتوقعت مديرية الأرصاد الجوية أن تنحسر الموجة مطلع الأسبوع المقبل.',
    ),
  },
  {
    name: 'talks between Damascus and the Kurdish-led forces in Paris',
    story: story(
      'en',
      'Paris to host talks between Damascus and the SDF on integration of forces',
      'The Syrian government and the Kurdish-led Syrian Democratic Forces will hold negotiations in Paris on carrying out their March agreement, both sides said.',
      'France and the United States will mediate the talks, which are to deal with the integration of the SDF into the army and with control of border crossings.',
      'SDF commander Mazloum Abdi and foreign minister Asaad al-Shaibani are expected to attend.',
    ),
  },
  {
    name: 'the statement of Syria, France and the United States',
    story: story(
      'en',
      'Syria, France and US issue joint statement after Paris meeting',
      'The foreign ministers of Syria and France and the US special envoy Tom Barrack met in Paris on Friday and agreed to support the political transition in Syria.',
      'Their joint statement speaks of national unity, of consultations between the Syrian government and the SDF in Paris, and of cooperation against terrorism.',
      'Asaad al-Shaibani and Jean-Noël Barrot also discussed investment and the return of refugees.',
    ),
  },
  {
    name: 'talks between Israel and Lebanon',
    story: story(
      'en',
      'Israel and Lebanon hold direct talks on border as US envoy visits Naqoura',
      'Israeli and Lebanese representatives held direct negotiations in Naqoura on Wednesday under US mediation, the first civilian talks between the two states in decades.',
      'The delegations discussed the Israeli withdrawal from five positions in southern Lebanon and the disarmament of Hezbollah.',
      'Tom Barrack, the US envoy, called the meeting a good beginning. Lebanon has no diplomatic relations with Israel.',
    ),
  },
  {
    name: 'talks between Israel and Hamas',
    story: story(
      'ar',
      'مفاوضات غير مباشرة بين إسرائيل وحماس في الدوحة حول وقف إطلاق النار',
      'استؤنفت في الدوحة المفاوضات غير المباشرة بين إسرائيل وحركة حماس بوساطة قطرية ومصرية وأميركية.',
      'وقال وزير الشؤون الاستراتيجية رون ديرمر إن الوفد الإسرائيلي سيبقى في العاصمة القطرية حتى التوصل إلى اتفاق على تبادل الأسرى.',
      'وطالبت الحركة بضمانات لإنهاء الحرب وانسحاب القوات من قطاع غزة.',
    ),
  },
  {
    name: 'another man of the same name, on Israeli politics',
    story: story(
      'he',
      'אהוד ברק: הממשלה מובילה את ישראל אל משבר חוקתי',
      'ראש הממשלה לשעבר אהוד ברק תקף אמש את הממשלה וקרא להקדים את הבחירות.',
      'בנאום בתל אביב אמר ברק כי החקיקה המשפטית מסכנת את הדמוקרטיה, וכי על האופוזיציה להתאחד.',
      'בליכוד הגיבו: ברק מנסה לחזור לחיים הפוליטיים.',
    ),
  },
  {
    name: 'strikes without talks',
    story: story(
      'en',
      'Israeli jets strike army barracks near Homs, Syrian state media say',
      'Israeli warplanes struck a barracks south of the Syrian city of Homs overnight, the state news agency SANA reported. No casualties were given.',
      'Residents heard several explosions. The Israeli military declined to comment.',
      'The foreign ministry in Damascus condemned the raid as a breach of sovereignty and called on the Security Council to act.',
    ),
  },
  {
    name: 'wine from the Golan',
    story: story(
      'en',
      'Golan Heights winery wins gold for its Cabernet in Paris tasting',
      'A winery on the Golan Heights has taken the top award at a blind tasting in Paris for its 2021 Cabernet Sauvignon.',
      'The basalt soil and the altitude give the grapes their acidity, its winemaker told the jury of Israeli and French critics.',
      'Syria regards the plateau as occupied; the European Union asks that such wines be labelled accordingly.',
    ),
  },
];

/** Words of the talks in scripts, alternative texts and hidden elements only. */
export const hiddenTrap: Trap = {
  name: 'words that no reader sees',
  clutter: {
    hidden: `
<script>var teaser = "Syria and Israel hold talks in Paris: Shaibani meets Dermer, security agreement near";</script>
<script type="application/json">{"t":"محادثات سورية إسرائيلية في باريس"}</script>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Syrian and Israeli delegations at their talks in Paris">
<div style="display:none"><p>Syria and Israel agreed in Paris on a security agreement after talks between Shaibani and Dermer.</p></div>
<p hidden>Israeli and Syrian officials met for negotiations on de-escalation.</p>
<template><p>Syria–Israel talks: round five</p></template>
<noscript><p>Syria and Israel negotiate in Paris</p></noscript>`,
  },
  story: story(
    'en',
    'City library reopens after two years of renovation',
    'The central library opened its doors again on Monday after two years of works on its roof and reading rooms.',
    'Readers found twelve thousand new books, longer opening hours and a garden.',
  ),
};

/** The front of a section: nothing but links, all of them on the talks. */
export function sectionFront(): string {
  const teasers = Array.from(
    { length: 24 },
    (_, n) =>
      `<article class="teaser"><h3><a href="/n/${n}">Syria and Israel: talks in Paris, day ${n}</a></h3>
<p>Shaibani and Dermer discuss a security agreement.</p></article>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Syria–Israel talks: all articles</title><meta property="og:type" content="website"></head>
<body><nav><a href="/">Home</a></nav><main><h1>Syria–Israel talks</h1>${teasers.join('\n')}
<nav class="pagination"><a href="?page=2">2</a></nav></main></body></html>`;
}
