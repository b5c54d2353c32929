import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FactName, ReportActions, Target } from '../../../components/report/props';
import { findingName } from '../../checks/overrides';
import type { Report } from '../../checks/report';
import { failures } from '../../../components/base/failures.words';
import { call, subscribe } from '../../messaging/call';
import type { Failure } from '../../domain/result';

/** The report of one case, kept true to what is stored. */
export interface HeldReport {
  /** Null until it has been made, and while the vault is locked. */
  readonly report: Report | null;
  readonly factName: FactName | null;
  readonly failure: Failure['code'] | null;
  /** The filing date chosen here; null: the one the case plans. */
  readonly on: string | null;
  readonly setOn: (on: string | null) => void;
  readonly overrule: ReportActions['overrule'];
  readonly restore: (target: Target) => void;
}

interface Made {
  readonly report: Report | null;
  readonly failure: Failure['code'] | null;
}

/** The report of a case, made anew with every change of records, of the vault, and of the day; none for no case. */
export function useReport(caseId: string | null): HeldReport {
  const [made, setMade] = useState<Made>({ report: null, failure: null });
  const [on, setOn] = useState<string | null>(null);
  const asked = useRef(0);

  const make = useCallback(async () => {
    // An answer that was asked for before a newer one is out of date, whenever it comes.
    asked.current += 1;
    const mine = asked.current;
    if (caseId === null) return setMade({ report: null, failure: null });
    const answer = await call('case.report', { caseId, on });
    if (mine !== asked.current) return;
    if (answer.ok) return setMade({ report: answer.value, failure: null });
    const { code } = answer.failure;
    // What was told stays in view while asking again fails; but nothing of a case while the vault is locked.
    const gone = code === 'locked' || code === 'noVault' || code === 'notFound';
    setMade((now) => ({ report: gone ? null : now.report, failure: code }));
  }, [caseId, on]);

  useEffect(() => {
    void make();
    return subscribe(({ news }) => {
      if (news === 'records' || news === 'vault') void make();
    });
  }, [make]);
  useEffect(() => {
    setOn(null);
  }, [caseId]);

  const report = made.report?.case === caseId ? made.report : null;
  const factName = useFactName(caseId !== null);
  return {
    report,
    factName,
    failure: made.failure,
    on,
    setOn,
    overrule: async ({ id, row }, word) => {
      if (caseId === null) return failures.notFound;
      const answer = await call('finding.overrule', { caseId, finding: findingName(id, row), ...word });
      return answer.ok ? null : failures[answer.failure.code];
    },
    restore: (target) => {
      if (caseId === null || report === null) return;
      void call('finding.restore', { caseId, finding: keptName(target, report) }).then((answer) => {
        if (!answer.ok) setMade((now) => ({ ...now, failure: answer.failure.code }));
      });
    },
  };
}

/** The name a finding was overruled under: its own, or that of all findings of its id. */
function keptName({ id, row }: Target, { overrides }: Report): string {
  const own = findingName(id, row);
  return [...overrides.applied, ...overrides.idle].includes(own) ? own : id;
}

/** What facts are called; null until that has been loaded, which starts once a report is wanted. */
function useFactName(isWanted: boolean): FactName | null {
  const [made, setMade] = useState<{ readonly factName: FactName } | null>(null);
  useEffect(() => {
    if (isWanted && made === null) void import('./fact-name').then(setMade);
  }, [isWanted]);
  return made?.factName ?? null;
}
