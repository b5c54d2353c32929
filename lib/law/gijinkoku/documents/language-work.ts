import type { Facts } from '../../../domain/facts';
import type { Truth } from '../../../spec/condition';

/** Duties that are language work by their nature. */
const languageDuties: readonly unknown[] = ['translation', 'interpretation', 'languageTeaching'];
/** 教育（教育機関を除く）, 翻訳・通訳. */
const languageOccupations: readonly unknown[] = ['24', '25'];
/** Technical occupations, 技術開発 to 情報処理・通信技術 and ＣＡＤ: the back-office engineers of the published examples. */
const technicalOccupations: readonly unknown[] = ['4', '5', '6', '7', '8', '9', '10', '11', '12', '31'];

/** Whether the work is mainly language-based and person-facing: as was answered, or as duties and occupation tell. */
export function isLanguageWork({ case: one }: Facts): Truth {
  const { languageBased, internationalDuty, occupation } = one.job ?? {};
  if (languageBased === 'yes' || languageBased === 'no') return languageBased;
  if (languageDuties.includes(internationalDuty) || languageOccupations.includes(occupation)) return 'yes';
  return technicalOccupations.includes(occupation) ? 'no' : 'unknown';
}
