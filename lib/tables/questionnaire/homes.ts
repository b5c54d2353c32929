import type { Exchange } from '../../domain/exchange';
import type { AnsweredRow } from './none';
import type { Returned, ReturnedCase } from './read';

/** A part of a questionnaire whose case is not stored any more. */
export interface LostPart {
  /** Whom it is about, as the sheet says it. */
  readonly heading: string;
  /** Its answers that belong to nothing else. */
  readonly answers: number;
}

/** The answers of a questionnaire by what is still stored. */
export interface Homes {
  /** The cases that are stored, each with its answers. */
  readonly cases: readonly ReturnedCase[];
  /** Answers about cases that are not. */
  readonly lost: readonly AnsweredRow[];
  readonly parts: readonly LostPart[];
}

const isStored = ({ caseId, applicantId, employerId }: ReturnedCase, stored: Exchange): boolean => {
  const one = stored.cases.find(({ id }) => id === caseId);
  return one !== undefined && one.applicantId === applicantId && one.employerId === employerId;
};

/**
 * Which of a questionnaire's cases are stored, about the same applicant and employer. An answer about a record that a stored
 * case shares with one that is gone goes to the stored one: facts of the employer are asked once, in the first case.
 */
export function homesOf({ cases }: Returned, stored: Exchange): Homes {
  const here = cases.filter((one) => isStored(one, stored));
  const gone = cases.filter((one) => !here.includes(one));
  const rows = new Map(here.map((one) => [one, [...one.rows]]));
  const heirOf = (from: ReturnedCase, { place }: AnsweredRow): ReturnedCase | undefined => {
    const key = place.startsWith('employer.')
      ? 'employerId'
      : place.startsWith('applicant.')
        ? 'applicantId'
        : 'caseId';
    return here.find((one) => one[key] === from[key] && !rows.get(one)?.some((row) => row.place === place));
  };
  const parts: LostPart[] = [];
  const lost: AnsweredRow[] = [];
  for (const from of gone) {
    const left = from.rows.filter((row) => {
      const heir = heirOf(from, row);
      if (heir) rows.get(heir)?.push(row);
      return heir === undefined;
    });
    lost.push(...left);
    parts.push({ heading: from.heading, answers: left.length });
  }
  return { cases: here.map((one) => ({ ...one, rows: rows.get(one) ?? [] })), lost, parts };
}
