import type { Applicant } from '../domain/applicant';
import type { Day } from '../domain/calendar';
import type { Case } from '../domain/case/case';
import type { Employer } from '../domain/employer';
import type { Source, Text } from '../i18n/text';

/** What an entry of a timeline is about. */
export const timelineKinds = [
  ...['permission', 'permissionEnds', 'filing', 'filed', 'decided', 'certificateEnds', 'passport'],
  ...['stayOpens', 'stayEnds', 'specialEnds', 'contractNotice', 'addressNotice', 'spouseNotice', 'birthNotice'],
  ...['employmentReport', 'leaveReport', 'familyEnds'],
  ...['threeYearsEnd', 'guidelineRises', 'tenYears', 'fiveWorkYears'],
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/**
 * `done`: recorded as made. `over`: it has happened or passed, and nothing is owed. `late`: it has passed, and something
 * is owed.
 */
export type TimelineState = 'done' | 'over' | 'late' | 'ahead';

/** One day in the life of a person in Japan. */
export interface TimelineEntry {
  /** Names it in its timeline. */
  readonly id: string;
  readonly kind: TimelineKind;
  readonly on: Day;
  readonly state: TimelineState;
  /** What it is about: a status, a procedure, the name of a relative. */
  readonly about?: Text;
  readonly source?: Source;
  /** Where it is corrected: a fact, with the case whose page has it. Absent where it follows from the law alone. */
  readonly where?: { readonly caseId: string; readonly path: string };
}

/** Whose timeline it is. */
export interface TimelineInput {
  readonly applicant: Applicant;
  /** The employer of the case that the timeline is shown in. */
  readonly employer?: Employer | undefined;
  /** The case that the timeline is shown in: facts of the applicant are corrected on its page. */
  readonly caseId: string;
  /** The person's cases. */
  readonly cases: readonly Case[];
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: Day;
}

/** Something that only passes: nothing is owed after it. */
export const passing = (on: Day, today: Day): TimelineState => (on < today ? 'over' : 'ahead');
/** Something that is owed until it is recorded as made. */
export const owed = (on: Day, today: Day, made: unknown): TimelineState =>
  made !== undefined ? 'done' : on < today ? 'late' : 'ahead';
