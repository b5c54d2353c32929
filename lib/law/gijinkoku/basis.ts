import type { Facts } from '../../domain/facts';
import type { Truth } from '../../spec/condition';
import type { Text } from '../../i18n/text';
import type { EducationGround, Grounds } from './ground-kinds';

/** On what education or experience the case rests (基準省令). */
export type Basis =
  | 'itExam'
  | 'degree'
  | 'senmonshi'
  | 'tenYears'
  | 'languageDegree'
  | 'threeYears'
  | 'none'
  | 'unknown';

/** The basis that was chosen, and why. */
export interface ChosenBasis {
  readonly value: Basis;
  readonly because: Text;
}

/**
 * On what the case rests (上陸基準省令, the item 技術・人文知識・国際業務): the first ground of the decision tree that carries.
 * A ground that is not known yet makes the answer `unknown` only where no other ground carries.
 */
export function basisOf(facts: Facts, grounds: Grounds): ChosenBasis {
  const area = facts.case.job?.area;
  if (area === undefined) return chosen('unknown', texts.noArea);
  return area === 'international' ? internationalBasis(facts, grounds) : knowledgeBasis(grounds);
}

const chosen = (value: Basis, because: Text): ChosenBasis => ({ value, because });

/** A ground either carries, may carry once more is known, or does not. */
type Step = readonly [Truth, () => ChosenBasis];

function firstOf(steps: readonly Step[], none: Text): ChosenBasis {
  const carrying = steps.find(([truth]) => truth === 'yes');
  if (carrying) return carrying[1]();
  return steps.some(([truth]) => truth === 'unknown') ? chosen('unknown', texts.open) : chosen('none', none);
}

const related = ({ held, relation }: EducationGround): Truth => {
  if (held !== 'yes') return held;
  return relation === 'none' ? 'no' : 'yes';
};

/** 一号: work of the natural sciences, engineering or the humanities. */
function knowledgeBasis(grounds: Grounds): ChosenBasis {
  const { exam, degree } = grounds;
  const examTruth: Truth =
    exam === 'listed' ? 'yes' : exam === 'foreign' || exam === 'unrecognised' || exam === 'unknown' ? 'unknown' : 'no';
  return firstOf(
    [
      [examTruth, () => chosen('itExam', texts.itExam)],
      [related(degree), () => chosen('degree', texts.degree)],
      [relatedSenmonshi(grounds), () => chosen('senmonshi', texts.senmonshi)],
      [grounds.tenYears, () => chosen('tenYears', texts.tenYears)],
      // Only the product's own table finds the major unrelated: for a degree that is a question, never an answer.
      [
        degree.held === 'yes' && degree.relationBy === 'table' ? 'yes' : 'no',
        () => chosen('degree', texts.degreeUnrelated),
      ],
    ],
    texts.noneKnowledge,
  );
}

/** 専修学校: the relation must be considerable, so one that is not known does not carry. */
function relatedSenmonshi({ senmonshi }: Grounds): Truth {
  if (senmonshi.held === 'no' || senmonshi.relation === 'none') return 'no';
  if (senmonshi.held === 'unknown' || senmonshi.relation === 'unknown') return 'unknown';
  if (senmonshi.relation === 'low') return senmonshi.certified;
  return 'yes';
}

const exemptDuties: readonly (string | undefined)[] = ['translation', 'interpretation', 'languageTeaching'];
const alsoHumanities: readonly (string | undefined)[] = [
  'publicRelations',
  'advertising',
  'overseasTrade',
  'design',
  'productDevelopment',
  'similar',
];

/** 二号: international services. */
function internationalBasis(facts: Facts, grounds: Grounds): ChosenBasis {
  const duty = facts.case.job?.internationalDuty;
  if (duty === undefined) return chosen('unknown', texts.noDuty);
  const { degree, senmonshi } = grounds;
  const translating = duty === 'translation' || duty === 'interpretation';
  const isCourse: Truth =
    senmonshi.held !== 'yes' ? senmonshi.held : senmonshi.relation === 'high' ? 'yes' : senmonshi.languageCourse;
  return firstOf(
    [
      [exemptDuties.includes(duty) ? degree.held : 'no', () => chosen('languageDegree', texts.languageDegree)],
      [duty === 'none' ? 'no' : grounds.threeYears, () => chosen('threeYears', texts.threeYears)],
      [translating ? isCourse : 'no', () => chosen('senmonshi', texts.senmonshiCourse)],
      [alsoHumanities.includes(duty) ? related(degree) : 'no', () => chosen('degree', texts.asHumanities)],
      [
        alsoHumanities.includes(duty) ? relatedSenmonshi(grounds) : 'no',
        () => chosen('senmonshi', texts.asHumanitiesSenmonshi),
      ],
    ],
    texts.noneInternational,
  );
}

const texts = {
  noArea: {
    ja: '業務の分野（自然科学・人文科学・国際業務）が未入力のため、根拠を決められません。',
    en: 'The area of the work has not been told, so no ground can be chosen.',
  },
  noDuty: {
    ja: '国際業務の種類が未入力のため、根拠を決められません。',
    en: 'The kind of international services has not been told, so no ground can be chosen.',
  },
  open: {
    ja: '学歴・職歴・資格の確認が済んでいないため、根拠を決められません。',
    en: 'Education, experience or qualifications are not known well enough to choose a ground.',
  },
  itExam: {
    ja: '告示の情報処理技術の試験・資格（基準省令一号ただし書）。',
    en: 'A notified examination of information processing (ordinance, item 1, proviso).',
  },
  degree: {
    ja: '関連する科目を専攻した大学等の学歴（基準省令一号イ）。',
    en: 'A degree in a related subject (ordinance, item 1 (a)).',
  },
  degreeUnrelated: {
    ja: '大学等の学歴（基準省令一号イ）。ただし、専攻と職務の関連性は説明が必要です。',
    en: 'A degree (ordinance, item 1 (a)); but how the major relates to the duties has to be explained.',
  },
  senmonshi: {
    ja: '関連する科目を専攻した本邦の専門学校の専門士・高度専門士（基準省令一号ロ）。',
    en: 'A senmonshi title of a Japanese vocational school in a related subject (ordinance, item 1 (b)).',
  },
  tenYears: {
    ja: '十年以上の実務経験（関連する在学期間を含む、基準省令一号ハ）。',
    en: 'Ten years of experience, related study included (ordinance, item 1 (c)).',
  },
  languageDegree: {
    ja: '大学を卒業した者が従事する翻訳・通訳・語学の指導（基準省令二号ロただし書）。',
    en: 'A graduate who translates, interprets or teaches a language (ordinance, item 2 (b), proviso).',
  },
  threeYears: {
    ja: '関連する業務の三年以上の実務経験（基準省令二号ロ）。',
    en: 'Three years of experience of related work (ordinance, item 2 (b)).',
  },
  senmonshiCourse: {
    ja: '通訳・翻訳課程の専門士（基準省令一号ロとして申請できる場合があります）。',
    en: 'A senmonshi title of an interpreting or translation course (may be filed under item 1 (b)).',
  },
  asHumanities: {
    ja: '関連する科目の学歴により、人文知識の業務としても判断できます（基準省令一号イ）。分野の見直しを検討してください。',
    en: 'With a related degree the work can be read as humanities (item 1 (a)); consider changing the area.',
  },
  asHumanitiesSenmonshi: {
    ja: '関連する専門士により、人文知識の業務としても判断できます（基準省令一号ロ）。分野の見直しを検討してください。',
    en: 'With a related senmonshi title the work can be read as humanities (item 1 (b)); consider changing the area.',
  },
  noneKnowledge: {
    ja: '関連する学歴も、専門士も、告示の試験も、十年の実務経験もありません。',
    en: 'No related degree or senmonshi title, no notified examination, and not ten years of experience.',
  },
  noneInternational: {
    ja: '三年の実務経験がなく、翻訳・通訳・語学の指導の大卒者の例外にも当たりません。',
    en: 'Not three years of experience, and the exception for graduates who translate, interpret or teach does not apply.',
  },
} as const satisfies Record<string, Text>;
