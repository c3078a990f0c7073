/** Arabic, for the sites that are read and what the toolbar shows. */
import type { Catalogue } from '../types';
import type { enSites } from './en-sites';

export const arSites: Pick<Catalogue<'ar'>, keyof typeof enSites> = {
  'sites.title': 'المواقع الإخبارية التي تُقرأ',
  'sites.what':
    'في هذه المواقع يفحص مسار كل صفحة تلقائياً، على جهازك وحده. وإذا أوقفتَ موقعاً فلا يفحص فيه شيئاً، إلا إذا طلبتَ ذلك لصفحة بعينها من النافذة المنبثقة.',
  'sites.find': 'ابحث عن موقع',
  'sites.find.placeholder': 'الاسم أو العنوان',
  'sites.count': {
    zero: 'لا مواقع',
    one: 'موقع واحد',
    two: 'موقعان',
    few: '{n} مواقع',
    many: '{n} موقعاً',
    other: '{n} موقع',
  },
  'sites.off': {
    zero: 'لا شيء متوقف',
    one: 'واحد متوقف',
    two: 'اثنان متوقفان',
    few: '{n} متوقفة',
    many: '{n} متوقفاً',
    other: '{n} متوقف',
  },
  'sites.none': 'لا موقع في القائمة بهذا الاسم أو العنوان.',
  'sites.withheld': 'يمنع المتصفح مسار من بعض هذه المواقع',
  'sites.withheld.why': 'سُحب الإذن الخاص بها، فلا يُقرأ فيها شيء.',
  'sites.allow': 'اسمح بها',
  'sites.added': 'مواقع تضيفها أنت',
  'sites.added.what':
    'يسألك المتصفح أولاً، عن هذا الموقع وحده. ثم يفحص مسار صفحاته كما في المواقع أعلاه، ويمكنك أن تزيله من هنا متى شئت.',
  'sites.address': 'عنوان الموقع',
  'sites.add': 'أضِف',
  'sites.take-back': 'أزِل',
  'sites.take-back.one': 'أزِل {site}',
  'sites.not-allowed': 'لا يسمح به المتصفح الآن',
  'sites.allow.one': 'اسمح بـ {site}',
  'sites.said.added': 'أُضيف {site}، وستُقرأ صفحاته من الآن.',
  'sites.said.taken-back': 'أُزيل {site}، ولن تُقرأ صفحاته بعد الآن.',
  'sites.said.no-site': 'هذا ليس عنوان موقع.',
  'sites.said.closed': 'لا تسمح المتصفحات لأي إضافة بقراءة هذا الموقع.',
  'sites.said.listed': 'هذا الموقع في القائمة أصلاً.',
  'sites.said.refused': 'لم يُمنح الإذن، فلم يُضَف شيء.',
  'sites.said.unsaved': 'تعذّر حفظ ذلك.',
  'sites.off.why': 'أوقفتَ قراءة هذا الموقع في الخيارات.',

  'toolbar.title': 'الزر في شريط الأدوات',
  'toolbar.icon': 'الأيقونة وحدها',
  'toolbar.count': 'الأيقونة مع عدد التنبيهات',
};
