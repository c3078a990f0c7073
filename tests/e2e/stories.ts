import type { Story } from './sites/story';

/** A story and the event that it reports. */
export interface LabelledStory {
  readonly name: string;
  readonly story: Story;
  readonly event: string;
}

/** Written for the project, in the way that outlets write; no outlet published them. */
export const stories: readonly LabelledStory[] = [
  {
    name: 'the first meeting in Paris, in Arabic',
    event: 'paris-talks-2025-07-24',
    story: {
      lang: 'ar',
      published: '2025-07-25T09:30:00+03:00',
      headline: 'لقاء سوري إسرائيلي في باريس بوساطة أميركية لبحث التهدئة في الجنوب',
      description: 'أربع ساعات من المحادثات بين وفدين سوري وإسرائيلي في العاصمة الفرنسية.',
      paragraphs: [
        'عقد وفدان سوري وإسرائيلي مساء الخميس اجتماعاً في باريس استمر نحو أربع ساعات، بوساطة المبعوث الأميركي توم براك.',
        'وقال مصدر مطلع إن وزير الخارجية السوري أسعد الشيباني ووزير الشؤون الاستراتيجية الإسرائيلي رون ديرمر بحثا ترتيبات أمنية في جنوب سوريا ومنع تكرار ما جرى في السويداء.',
        'وكتب براك على منصة إكس أن الغاية كانت الحوار وخفض التصعيد، وأن الطرفين ملتزمان مواصلة العمل.',
        'ويعد اللقاء أعلى مستوى من التواصل بين البلدين منذ أكثر من ربع قرن.',
      ],
    },
  },
  {
    name: 'the August meeting in Paris, in English',
    event: 'paris-talks-2025-08-19',
    story: {
      lang: 'en',
      published: '2025-08-20T07:10:00Z',
      headline:
        "Syria's foreign minister meets Israeli delegation in Paris to discuss de-escalation",
      description: 'State media in Damascus confirm the US-brokered meeting for the first time.',
      paragraphs: [
        "Syria's foreign minister, Asaad al-Shaibani, met an Israeli delegation led by Ron Dermer in Paris on Tuesday, the Syrian state news agency SANA said, in talks brokered by the United States.",
        'The two sides discussed de-escalation, non-interference in Syrian internal affairs, the monitoring of the ceasefire in Sweida and the revival of the 1974 disengagement agreement, according to the agency.',
        'It was the first time that Syrian state media acknowledged such a meeting by the minister. Israel did not comment.',
        'The US envoy Tom Barrack took part in the discussions, which followed a round in the French capital in July.',
      ],
    },
  },
  {
    name: 'the January round in Paris, in Hebrew',
    event: 'paris-talks-2026-01-05',
    story: {
      lang: 'he',
      published: '2026-01-06T18:40:00+02:00',
      headline: 'ישראל וסוריה סיימו בפריז סבב שיחות של יומיים בתיווך אמריקני',
      description: 'הצוות הישראלי החדש נפגש עם שר החוץ הסורי.',
      paragraphs: [
        'סבב השיחות בין ישראל לסוריה הסתיים היום (שלישי) בפריז, אחרי יומיים של דיונים בתיווך השליח האמריקני טום בארק.',
        'בראש המשלחת הסורית עמד שר החוץ אסעד א-שיבאני, ואת ישראל ייצגו השגריר בוושינגטון יחיאל לייטר והמזכיר הצבאי רומן גופמן.',
        'הצדדים דנו בחידוש הסכם הפרדת הכוחות מ-1974 ובהקמת מנגנון תיאום לשיתוף מידע מודיעיני ולמניעת הסלמה.',
        'זה היה הסבב הראשון זה כחודשיים.',
      ],
    },
  },
  {
    name: 'the August meeting, by a machine that garbles names',
    event: 'paris-talks-2025-08-19',
    story: {
      lang: 'ar',
      published: '2025-08-20T11:00:00+00:00',
      headline: 'وزير خارجية سوريا يلتقي وفداً إسرائيلياً في باريس لمناقشة إلغاء التصعيد',
      paragraphs: [
        'التقى وزير الخارجية السوري آساد الشباني يوم الثلاثاء في باريس وفداً إسرائيلياً برئاسة وزير الشؤون الإستراتيجية رون ديمر ، وفقاً لوكالة الأنباء سانا.',
        'ركزت المحادثات التي توسطت فيها الولايات المتحدة على إلغاء التصعيد وعدم التداخل في الشؤون الداخلية السورية ومراقبة وقف إطلاق النار في سويدا.',
        'وشارك في المناقشات المبعوث الأمريكي توم باريت.',
        'قالت سانا إن الجانبين ناقشا أيضاً إعادة تنشيط اتفاقية فك الارتباط لعام 1974.',
      ],
    },
  },
  {
    name: 'the meeting in Baku, in Turkish',
    event: 'baku-talks-2025-07-12',
    story: {
      lang: 'tr',
      published: '2025-07-12T20:00:00+03:00',
      headline: "Suriyeli ve İsrailli yetkililer Bakü'de yüz yüze görüştü",
      description: "Görüşme, Şara'nın Azerbaycan ziyareti sırasında yapıldı.",
      paragraphs: [
        "Suriyeli ve İsrailli yetkililer cumartesi günü Azerbaycan'ın başkenti Bakü'de yüz yüze bir araya geldi.",
        "Şam'daki diplomatik kaynak, görüşmenin Suriye Cumhurbaşkanı Ahmed Şara'nın Bakü ziyareti sırasında yapıldığını ve Şara'nın görüşmeye katılmadığını söyledi.",
        "Müzakerelerde İsrail'in Suriye'nin güneyindeki askeri varlığı ele alındı.",
        'İsrail tarafından görüşmeye ilişkin açıklama yapılmadı.',
      ],
    },
  },
];
