import { nameOf } from '../../editor/names';
import type { Recipient } from '../../facts/asked-of';
import type { LetterLanguage } from '../../letters/languages';
import { letter } from '../../letters/letter.words';
import type { LiveReport } from './case-report';

/** Who a file is about, as parts of its name: the organisation first, then the applicant, or how many there are. */
export function whoIn(
  cases: readonly Pick<LiveReport, 'records'>[],
  recipient: Recipient,
  language: LetterLanguage,
): readonly string[] {
  const [first] = cases;
  const who =
    cases.length === 1
      ? nameOf('applicant', first?.records.applicant)
      : letter.people[language].replace('{count}', String(cases.length));
  return recipient === 'employer' ? [nameOf('employer', first?.records.employer), who] : [who];
}
