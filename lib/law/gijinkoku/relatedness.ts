import type { UniversityMajor } from '../../domain/codes/major-university';
import type { VocationalMajor } from '../../domain/codes/major-vocational';
import type { occupations } from '../../domain/codes/occupation';
import type { Relation } from './ground-kinds';

// How majors and occupations usually relate. This is the product's own assumption and no rule of the Agency's: it
// stands in until staff have judged the case, and what it says is always shown as an assumption.

type Occupation = (typeof occupations)[number]['code'];

interface Row {
  readonly university: Partial<Record<'high' | 'medium', readonly UniversityMajor[]>>;
  readonly vocational: Partial<Record<'high' | 'medium', readonly VocationalMajor[]>>;
  /** The side of the sciences or of the humanities: for a university major of the same side the relation is low, not none. */
  readonly side: 'science' | 'humanities' | 'either';
}

const commerce = ['business', 'commerce', 'economics'] as const;
const language = ['linguistics', 'literature'] as const;

const making: Row = {
  university: { high: ['engineering'], medium: ['science', 'chemistry', 'otherNaturalScience'] },
  vocational: { high: ['engineering'] },
  side: 'science',
};
const growing: Row = {
  university: {
    high: ['agriculture', 'fisheries'],
    medium: ['science', 'chemistry', 'pharmacy', 'otherNaturalScience'],
  },
  vocational: { high: ['agriculture'] },
  side: 'science',
};
const writing: Row = {
  university: { high: ['literature', 'linguistics'], medium: ['sociology', 'history', 'art', 'otherHumanities'] },
  vocational: { medium: ['culture'] },
  side: 'humanities',
};
const dealing: Row = {
  university: {
    high: commerce,
    medium: ['law', 'politics', 'sociology', 'psychology', 'otherHumanities', ...language],
  },
  vocational: { high: ['commercialPractice'] },
  side: 'humanities',
};

const table: Partial<Record<Occupation, Row>> = {
  '2': { ...dealing, side: 'either' },
  '3': {
    university: {
      medium: ['economics', 'sociology', 'business', 'commerce', 'science', 'engineering', 'otherNaturalScience'],
    },
    vocational: {},
    side: 'either',
  },
  '4': growing,
  '5': growing,
  '6': making,
  '7': making,
  '8': {
    ...growing,
    university: { high: ['agriculture', 'fisheries', 'chemistry'], medium: ['engineering', 'science'] },
  },
  '9': making,
  '10': making,
  '11': { ...making, university: { high: ['engineering'], medium: ['art', 'otherNaturalScience'] } },
  '12': {
    university: { high: ['engineering', 'science', 'otherNaturalScience'] },
    vocational: { high: ['engineering'], medium: ['commercialPractice'] },
    side: 'science',
  },
  '13': { university: { high: ['law'], medium: ['politics'] }, vocational: { high: ['law'] }, side: 'humanities' },
  '14': { ...dealing, vocational: { high: ['commercialPractice'], medium: ['law'] } },
  '15': writing,
  '16': {
    ...writing,
    university: {
      high: ['sociology', 'politics', 'literature'],
      medium: ['linguistics', 'history', 'otherHumanities'],
    },
  },
  '17': writing,
  '18': {
    university: { high: ['art'], medium: ['engineering'] },
    vocational: { medium: ['dressHome', 'culture'] },
    side: 'either',
  },
  '24': {
    university: { high: ['education', ...language], medium: ['otherHumanities', 'psychology'] },
    vocational: { medium: ['educationWelfare', 'culture'] },
    side: 'humanities',
  },
  '25': {
    university: { high: [...language], medium: ['history', 'sociology', 'politics', 'education', 'otherHumanities'] },
    vocational: { medium: ['culture'] },
    side: 'humanities',
  },
  '26': {
    university: { high: [...commerce, ...language], medium: ['law', 'politics', 'sociology', 'otherHumanities'] },
    vocational: { high: ['commercialPractice'] },
    side: 'humanities',
  },
  '27': {
    university: {
      high: [...commerce, 'sociology'],
      medium: ['psychology', 'politics', 'otherHumanities', ...language],
    },
    vocational: { high: ['commercialPractice'] },
    side: 'humanities',
  },
  '28': {
    university: { high: ['sociology', ...commerce], medium: ['art', 'psychology', 'otherHumanities', ...language] },
    vocational: { medium: ['commercialPractice', 'culture'] },
    side: 'humanities',
  },
  '29': {
    university: { high: commerce, medium: ['law', 'otherHumanities'] },
    vocational: { high: ['commercialPractice'] },
    side: 'humanities',
  },
  '30': { ...dealing, side: 'either' },
  '31': making,
};

const sciences: readonly UniversityMajor[] = [
  'science',
  'chemistry',
  'engineering',
  'agriculture',
  'fisheries',
  'pharmacy',
  'medicine',
  'dentistry',
  'otherNaturalScience',
];

/**
 * The relation that the table assumes between a major and an occupation, both by their codes. Undefined where it says
 * nothing: an occupation or a major called "others", and occupations outside the status.
 */
export function assumedRelation(
  school: 'university' | 'vocational',
  major: string,
  occupation: string,
): Relation | undefined {
  const row = rowOf(occupation);
  if (row === undefined || major === 'other') return undefined;
  const levels: Partial<Record<'high' | 'medium', readonly string[]>> = row[school];
  if (levels.high?.includes(major)) return 'high';
  if (levels.medium?.includes(major)) return 'medium';
  // For a vocational school the subjects must fit closely (相当程度の関連性); a university is judged with more room.
  if (school === 'vocational') return 'none';
  const side = sciences.some((science) => science === major) ? 'science' : 'humanities';
  return row.side === 'either' || row.side === side ? 'low' : 'none';
}

const rowOf = (occupation: string): Row | undefined => Object.entries(table).find(([code]) => code === occupation)?.[1];
