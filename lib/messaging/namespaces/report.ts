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

/** Messages about what remains of a case, and a person’s word on a finding. */
export const reportMessages = {
  /** All that can be said of a case on a filing date (YYYY-MM-DD); null: the day the case plans, else today in Japan. */
  'case.report': message<{ caseId: string; on: string | null }, Report>()(
    'window',
    z.strictObject({ caseId, on: isoDate.nullable() }),
  ),
  /** What was done on forms of a case in the tabs that are open. */
  'case.work': message<{ caseId: string }, CaseWork>()('window', z.strictObject({ caseId })),
  /** Keeps a person's word on a finding (its `findingName`), dated today. The finding stays and shows it. */
  'finding.overrule': message<{ caseId: string; finding: string; note: string; by: string }, null>()(
    'window',
    z.strictObject({ caseId, finding, note: paragraph, by: line }),
  ),
  /** Takes every word on a finding back. */
  'finding.restore': message<{ caseId: string; finding: string }, null>()(
    'window',
    z.strictObject({ caseId, finding }),
  ),
};
