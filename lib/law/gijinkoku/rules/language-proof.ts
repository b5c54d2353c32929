import { japaneseDay } from '../../../domain/calendar';
import type { Facts } from '../../../domain/facts';
import type { Text } from '../../../i18n/text';
import { documentState, receivedOf, text } from './kit';

// What shows the command of a language: qualifications, a school in Japan, a document.

/** One language by any of its names; a name that is not known stands for itself. */
export function languageOf(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  const found = [
    ['ja', '日本語', 'japanese'],
    ['en', '英語', 'english'],
    ['zh', '中国語', 'chinese', '北京語'],
    ['ko', '韓国語', 'korean'],
    ['vi', 'ベトナム語', 'vietnamese'],
    ['ne', 'ネパール語', 'nepali'],
    ['es', 'スペイン語', 'spanish'],
    ['pt', 'ポルトガル語', 'portuguese'],
  ].find((names) => names.includes(plain));
  return found?.[0] ?? plain;
}

const isJapanese = (language: string): boolean => languageOf(language) === 'ja';

type Qualification = NonNullable<Facts['applicant']['qualifications']>[number];

const enough: readonly (string | undefined)[] = ['B2', 'C1', 'C2'];

/** What shows the command of a language, and where it falls short. */
export type Proof =
  /** Of a kind that is named. `by` tells which. */
  | { readonly state: 'listed'; readonly by: Text }
  /** Something is there, but it does not show B2 yet. */
  | { readonly state: 'unlisted'; readonly why: Text }
  | { readonly state: 'none' }
  | { readonly state: 'unknown' };

/** Language qualifications in one language; those of which the language was not told may be. */
const ofLanguage = (known: Facts, used: string | undefined): readonly Qualification[] =>
  (known.applicant.qualifications ?? []).filter(
    ({ kind, language }) =>
      kind === 'language' &&
      (used === undefined || language === undefined || languageOf(language) === languageOf(used)),
  );

/** Whether the language is the applicant's mother tongue; undefined while no qualification was asked about. */
export function isNative(known: Facts, used: string | undefined): boolean | undefined {
  if (known.applicant.qualifications === undefined) return undefined;
  return ofLanguage(known, used).some(({ cefr }) => cefr === 'native');
}

/** A school in Japan that was finished, as was answered or as its certificate at hand shows. */
function graduatedInJapan(known: Facts): boolean {
  const proved = receivedOf(known, 'D05', 'D09a').flatMap(({ proves }) => proves ?? []);
  return (known.applicant.education ?? []).some(
    ({ id, place, level, degreeAwarded }) =>
      place === 'japan' &&
      level !== 'juniorHigh' &&
      (degreeAwarded === 'yes' || (degreeAwarded === undefined && proved.includes(id))),
  );
}

function shortOf({ cefr, certificate, expiresOn }: Qualification, on: string): Text | undefined {
  if (cefr === 'native')
    return text(
      '母語との記録で、証明書に代わる資料が示されていません',
      'it is recorded as the mother tongue, and nothing stands in for a certificate',
    );
  if (cefr === undefined) return text('CEFRのレベルが記録されていません', 'its CEFR level is not recorded');
  if (!enough.includes(cefr)) return text(`${cefr}で、B2に達していません`, `it is ${cefr}, below B2`);
  if (expiresOn !== undefined && expiresOn < on)
    return text(
      `証明書の有効期限（${japaneseDay(expiresOn)}）が過ぎています`,
      `its certificate expired on ${expiresOn}`,
    );
  if (certificate === 'yes') return undefined;
  return certificate === 'no'
    ? text('証明書が手元にありません', 'its certificate is not at hand')
    : text('証明書の有無が記録されていません', 'whether its certificate is at hand is not recorded');
}

/** What shows the command of the language used (any language, where it was not told) on a filing date. */
export function proofOf(known: Facts, on: string, used: string | undefined): Proof {
  const languages = ofLanguage(known, used);
  const short = languages.map((one) => shortOf(one, on));
  if (short.includes(undefined))
    return { state: 'listed', by: text('証明書（CEFR B2以上）', 'a certificate of CEFR B2 or higher') };
  // Graduation from a school in Japan is told as proof of Japanese.
  if (used !== undefined && isJapanese(used) && graduatedInJapan(known))
    return { state: 'listed', by: text('日本の学校の卒業', 'graduation from a school in Japan') };
  const [why] = short;
  if (why !== undefined) return { state: 'unlisted', why };
  const document = documentState(known, 'D14');
  if (document === 'yes')
    return {
      state: 'unlisted',
      why: text(
        '資料（D14）を受領していますが、言語とレベルが「資格・試験」に記録されていません',
        'a document (D14) is here, but its language and level are not recorded under qualifications',
      ),
    };
  // Documents are recorded and none of them is this one: that is an answer.
  if (document === 'no' || known.applicant.qualifications !== undefined) return { state: 'none' };
  return { state: 'unknown' };
}

/** What to obtain, by the language used. */
export const proofWanted = (used: string | undefined): Text =>
  used === undefined || isJapanese(used)
    ? text(
        '日本語能力試験N2以上、BJT400点以上、日本の学校の卒業証明書などをそろえ、「資格・試験」に記録してください。',
        'Obtain JLPT N2 or higher, BJT 400 or more, or proof of graduation from a school in Japan, and record it under qualifications.',
      )
    : text(
        `業務で使う${used}について、CEFR B2以上を示す試験の成績証明書、又は${used}で教育を受けたことの証明をそろえてください（日本語の試験では足りません。受け付けられる資料は公表されていないため、申請先に確認してください）。`,
        `Obtain proof of CEFR B2 or higher in the language used (${used}): a test result, or proof of schooling in it. A test of Japanese does not do. Which proof is taken is not published: ask the bureau.`,
      );
