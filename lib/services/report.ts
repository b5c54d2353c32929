import { reportOf } from '../checks/report';
import type { Case } from '../domain/case/case';
import type { Handlers } from '../messaging/dispatch';
import { procedureOf } from '../procedures/registry';
import type { Repository } from '../storage/repository';
import { caseRecordsOf } from './case-records';

type Names = 'case.report' | 'finding.overrule' | 'finding.restore';

interface ReportDeps {
  readonly repository: Repository;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: () => string;
  /** Called after each write. */
  readonly changed: () => void;
}

/** Messages about what remains to be done for a case, and about overriding a finding. */
export function reportHandlers({ repository, today, changed }: ReportDeps): Handlers<Names> {
  /** Changes the revision of a case that was read, so that no change made in between is lost. */
  async function change(caseId: string, edit: (one: Case) => Case): Promise<null> {
    const kept = await repository.get('case', caseId);
    const payload = edit(kept.payload);
    await repository.put([{ kind: 'case', payload, expectedRevision: kept.revision }]);
    changed();
    return null;
  }
  return {
    async 'case.report'({ caseId, on }) {
      const { records } = await caseRecordsOf(repository, caseId);
      const { procedure, filingOn } = records.case;
      const { form, law } = procedureOf(procedure);
      return reportOf({ form, law, records, on: on ?? filingOn ?? today() });
    },
    'finding.overrule': ({ caseId, finding, note, by }) =>
      change(caseId, (one) => ({
        ...one,
        overrides: [...(one.overrides ?? []), { finding, note, by, on: today() }],
      })),
    'finding.restore': ({ caseId, finding }) =>
      change(caseId, (one) => ({
        ...one,
        overrides: one.overrides?.filter((override) => override.finding !== finding),
      })),
  };
}
