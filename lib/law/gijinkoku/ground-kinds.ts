import type { Truth } from '../../spec/condition';

/** Whole months. `least` is certain; `most` is what it can still become, Infinity where nothing bounds it yet. */
export interface MonthRange {
  readonly least: number;
  readonly most: number;
}

/** What is claimed, and what of it a document shows: kept apart, because only the second convinces. */
export interface ExperienceCount {
  readonly claimed: MonthRange;
  readonly documented: MonthRange;
}

/** Months related to the job up to the filing date, overlaps once. */
export interface ExperienceFinding {
  /** Related jobs alone. */
  readonly work: ExperienceCount;
  /** Months of the related jobs, where every job has been judged and every date is exact. */
  readonly workMonths?: number;
  /** Related jobs, and study of related subjects where it counts towards the ten years. */
  readonly withStudy: ExperienceCount;
}

/** How closely a major and the duties are related. */
export const relations = ['high', 'medium', 'low', 'none'] as const;
export type Relation = (typeof relations)[number];

/** An education on which a case may rest. */
export interface EducationGround {
  readonly held: Truth;
  readonly relation: Relation | 'unknown';
  /** Who says so: staff of the practice, or the product's own table, which is an assumption. */
  readonly relationBy: 'staff' | 'table' | null;
  /** Where the education stands in `applicant.education`. */
  readonly at?: number;
}

/** How an examination of information processing stands to the notification (告示). */
export type ExamStatus =
  /** Named in the notification. */
  | 'listed'
  /** Of a country with mutual recognition; the grade must be looked up. */
  | 'foreign'
  /** Of information processing, but not in the notification. */
  | 'notListed'
  /** Not in the notification, but asked for as proof of an education. */
  | 'education'
  /** Not an examination of information processing. */
  | 'other'
  | 'unrecognised';

/** Every ground on which the education or experience of a case can rest, each answered by itself. */
export interface Grounds {
  /** `null` where the work is not information processing or no examination was passed. */
  readonly exam: ExamStatus | 'unknown' | null;
  /** A degree of a university or junior college, any country, or a 高等専門学校. */
  readonly degree: EducationGround;
  /** 専門士 or 高度専門士 of a Japanese 専門学校. */
  readonly senmonshi: EducationGround & {
    /** Whether the department is certified (外国人留学生キャリア形成促進プログラム). */
    readonly certified: Truth;
    /** Whether it was a course of interpreting or translation. */
    readonly languageCourse: Truth;
  };
  /** Ten years, with study. */
  readonly tenYears: Truth;
  /** Three years of related work. */
  readonly threeYears: Truth;
}

/** What the grounds need to know beyond the case: tables of the procedure. */
export interface GroundTables {
  /** Undefined where the table says nothing. */
  readonly relation: (school: 'university' | 'vocational', major: string, occupation: string) => Relation | undefined;
  readonly exam: (name: string) => ExamStatus;
}
