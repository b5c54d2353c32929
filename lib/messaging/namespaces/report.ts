import type { Report } from '../../checks/report';
import { z } from 'zod';
import { isoDate, line, paragraph } from '../../domain/values';
import { message } from '../message';

/** What was done on the open forms of a case. */
export interface CaseWork {
  /** A form was filled. */
  readonly filled: boolean;
  /** The last check of a form shows no difference. */
  readonly checked: boolean;
}

const caseId = z.string().max(64);

const finding = z.string().min(1).max(200);

/** Messages about what remains of a case, and about overriding a finding. */
export const reportMessages = {
  /**
   * The whole report of a case on a filing date (YYYY-MM-DD); null: the date the case plans, otherwise today in Japan.
   */
  'case.report': message<{ caseId: string; on: string | null }, Report>()(
    'window',
    z.strictObject({ caseId, on: isoDate.nullable() }),
  ),
  /** What was done on forms of a case in the open tabs. */
  'case.work': message<{ caseId: string }, CaseWork>()('window', z.strictObject({ caseId })),
  /** Stores a person's override of a finding (its `findingName`), dated today. The finding stays and shows it. */
  'finding.overrule': message<{ caseId: string; finding: string; note: string; by: string }, null>()(
    'window',
    z.strictObject({ caseId, finding, note: paragraph, by: line }),
  ),
  /** Removes every override of a finding. */
  'finding.restore': message<{ caseId: string; finding: string }, null>()(
    'window',
    z.strictObject({ caseId, finding }),
  ),
};
