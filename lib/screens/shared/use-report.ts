import { useEffect, useState } from 'preact/hooks';
import type { ReportActions, Target, FactName } from '../../../components/report/props';
import { findingName } from '../../checks/overrides';
import type { Report } from '../../checks/report';
import { failures } from '../../../components/base/failures.words';
import { call } from '../../messaging/call';
import type { Failure } from '../../domain/result';
import { useCommand } from './use-command';
import { useLoaded } from './use-loaded';
import { question, useQuery } from './use-query';

/** The report of one case, kept up to date with what is stored. */
export interface HeldReport {
  /** Null until it is made, and while the vault is locked. */
  readonly report: Report | null;
  readonly factName: FactName | null;
  readonly failure: Failure['code'] | null;
  /** The filing date chosen here; null: the one the case plans. */
  readonly on: string | null;
  readonly setOn: (on: string | null) => void;
  readonly overrule: ReportActions['overrule'];
  readonly restore: (target: Target) => void;
}

/**
 * The report of a case, made again after every change of records, of the vault, and of the day; none without a case.
 */
export function useReport(caseId: string | null): HeldReport {
  const [on, setOn] = useState<string | null>(null);
  const restoring = useCommand();
  const made = useQuery(caseId === null ? null : question('case.report', { caseId, on }), {
    refreshOn: ['records', 'vault'],
    keepsLast: true,
  });
  useEffect(() => {
    setOn(null);
    restoring.clear();
  }, [caseId]);

  const report = made.value?.case === caseId ? made.value : null;
  const factName = useFactName(caseId !== null);
  return {
    report,
    factName,
    failure: made.failure ?? restoring.failure,
    on,
    setOn,
    overrule: async ({ id, row }, word) => {
      if (caseId === null) return failures.notFound;
      const answer = await call('finding.overrule', { caseId, finding: findingName(id, row), ...word });
      return answer.ok ? null : failures[answer.failure.code];
    },
    restore: (target) => {
      if (caseId === null || report === null) return;
      void restoring.run(() => call('finding.restore', { caseId, finding: keptName(target, report) }));
    },
  };
}

/** The name under which a finding was overruled: its own, or that of all findings with its id. */
function keptName({ id, row }: Target, { overrides }: Report): string {
  const own = findingName(id, row);
  return [...overrides.applied, ...overrides.idle].includes(own) ? own : id;
}

/** The names of facts; null until they are loaded, which begins when a report is wanted. */
const useFactName = (isWanted: boolean): FactName | null =>
  useLoaded(isWanted ? 'fact-name' : null, () => import('./fact-name'))?.factName ?? null;
