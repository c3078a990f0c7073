/** Hebrew, for the sites that are read and what the toolbar shows. */
import type { Catalogue } from '../types';
import type { enSites } from './en-sites';

export const heSites: Pick<Catalogue<'he'>, keyof typeof enSites> = {
  'sites.title': 'אתרי החדשות שנקראים',
  'sites.what':
    'באתרים האלה מסאר בודק כל דף מעצמו, ורק במחשב שלכם. באתר שכיביתם הוא אינו בודק דבר, אלא אם תבקשו זאת לדף מסוים בחלונית.',
  'sites.find': 'חיפוש אתר',
  'sites.find.placeholder': 'שם או כתובת',
  'sites.count': { one: 'אתר אחד', two: 'שני אתרים', other: '{n} אתרים' },
  'sites.off': { one: 'אחד כבוי', two: 'שניים כבויים', other: '{n} כבויים' },
  'sites.none': 'אין ברשימה אתר בשם או בכתובת האלה.',
  'sites.withheld': 'הדפדפן חוסם את מסאר בחלק מהאתרים האלה',
  'sites.withheld.why': 'ההרשאה להם בוטלה, ולכן לא נקרא שם דבר.',
  'sites.allow': 'מתן הרשאה',
  'sites.added': 'אתרים שהוספתם',
  'sites.added.what':
    'הדפדפן שואל אתכם קודם, על האתר הזה בלבד. אחר כך מסאר בודק את דפיו כמו באתרים שלמעלה, ואפשר לבטל זאת כאן בכל עת.',
  'sites.address': 'כתובת האתר',
  'sites.add': 'הוספה',
  'sites.take-back': 'הסרה',
  'sites.take-back.one': 'הסרת {site}',
  'sites.not-allowed': 'הדפדפן אינו מאפשר זאת כעת',
  'sites.allow.one': 'מתן הרשאה לאתר {site}',
  'sites.said.added': 'האתר {site} נוסף, ומעתה דפיו נקראים.',
  'sites.said.taken-back': 'האתר {site} הוסר, ודפיו אינם נקראים עוד.',
  'sites.said.no-site': 'זו אינה כתובת של אתר.',
  'sites.said.closed': 'הדפדפנים אינם מאפשרים לשום תוסף לקרוא את האתר הזה.',
  'sites.said.listed': 'האתר כבר נמצא ברשימה.',
  'sites.said.refused': 'ההרשאה לא ניתנה, ולכן לא נוסף דבר.',
  'sites.said.unsaved': 'לא ניתן היה לשמור זאת.',
  'sites.off.why': 'כיביתם את האתר הזה באפשרויות.',

  'toolbar.title': 'הכפתור בסרגל הכלים',
  'toolbar.icon': 'הסמל בלבד',
  'toolbar.count': 'הסמל עם מספר ההערות',
};
