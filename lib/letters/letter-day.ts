import type { LetterLanguage } from './languages';

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  // The Gregorian months, as Nepali writes them.
  ne: 'जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर'.split(' '),
} as const;

/** A day, YYYY-MM-DD, as a letter in a language writes it. In Nepali it says that it is of the Gregorian calendar. */
export function letterDay(iso: string, language: LetterLanguage): string {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  switch (language) {
    case 'en':
      return `${date} ${months.en[month - 1] ?? ''} ${year}`;
    case 'vi':
      return `ngày ${date} tháng ${month} năm ${year}`;
    case 'ne':
      return `ई.सं. ${year} ${months.ne[month - 1] ?? ''} ${date}`;
    default:
      return `${year}年${month}月${date}日`;
  }
}
