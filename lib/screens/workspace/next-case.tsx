import { useMemo, useState } from 'preact/hooks';
import { failures } from '../../../components/base/failures.words';
import { useText } from '../../../components/base/text-provider';
import { NextCase } from '../../../components/next-case/NextCase';
import { lists } from '../../../components/workspace/workspace.words';
import type { Applicant } from '../../domain/applicant';
import type { Case } from '../../domain/case/case';
import { type ProcedureId, procedureIds, procedureNames } from '../../domain/case/procedures';
import type { Employer } from '../../domain/employer';
import type { Office } from '../../domain/office';
import type { Result } from '../../domain/result';
import { nextCase, nextProcedureOf } from '../../editor/next-case';
import { nameOf } from '../../editor/names';
import type { Draft } from '../../facts/descriptor';
import { call } from '../../messaging/call';
import { procedureOf } from '../../procedures/registry';
import { useCommand } from '../shared/use-command';
import { useQuery } from '../shared/use-query';
import { newId, today } from './link';
import { useNameOptions } from './name-options';
import { sidesOf } from './next-case-sides';

interface Earlier {
  readonly case: Case;
  readonly applicant: Applicant;
  readonly employer: Employer;
  readonly office: Office | undefined;
}

/** The records of the earlier case, with the employer of the next one. */
async function readEarlier(caseId: string, employerId: string | null): Promise<Result<Earlier>> {
  const one = await call('records.get', { kind: 'case', id: caseId });
  if (!one.ok) return one;
  const source = one.value.payload as Case;
  const [applicant, employer, offices] = await Promise.all([
    call('records.get', { kind: 'applicant', id: source.applicantId }),
    call('records.get', { kind: 'employer', id: employerId ?? source.employerId }),
    call('records.list', { kind: 'office' }),
  ]);
  if (!applicant.ok) return applicant;
  if (!employer.ok) return employer;
  if (!offices.ok) return offices;
  const office = offices.value.find(({ id }) => id === source.officeId)?.payload as Office | undefined;
  const payloads = { applicant: applicant.value.payload as Applicant, employer: employer.value.payload as Employer };
  return { ok: true, value: { case: source, ...payloads, office } };
}

/** Shows what the next case of a person takes over and asks, makes it, and opens it at its first question. */
export function NextCaseDialog({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const { t, language } = useText();
  const [id] = useState(newId);
  const [chosen, setChosen] = useState<ProcedureId | null>(null);
  const [employerId, setEmployerId] = useState<string | null>(null);
  const employers = useNameOptions('employer');
  const earlier = useQuery(
    { key: JSON.stringify(['next case', caseId, employerId]), ask: () => readEarlier(caseId, employerId) },
    { keepsLast: true },
  );
  const making = useCommand();
  const known = earlier.value;
  const day = today();
  const procedure = chosen ?? (known && nextProcedureOf(known.case, known.applicant, day));
  const made = useMemo(() => {
    if (!known || procedure === null) return null;
    const { office, applicant, employer } = known;
    const source = known.case as unknown as Draft;
    const to = { id, procedure, employerId: employer.id, applicant, today: day, office };
    const next = nextCase(source, to);
    // The new case has no office where the earlier one's is not its own.
    const own = next.officeId === undefined ? undefined : office;
    const records = { applicant, employer, office: own };
    return {
      next,
      sides: sidesOf(source, next, records, { office: own, employer }, procedureOf(procedure), language, day),
    };
  }, [known, procedure, language]);
  const failure = making.failure ?? employers.failure ?? earlier.failure;
  if (procedure === null && failure === null) return null;
  const create = (asked?: string) => {
    if (!made) return;
    void making.run(
      () => call('records.create', { records: [{ kind: 'case', payload: made.next }] }),
      () => {
        onClose();
        location.hash = made.sides.hrefOf(asked);
      },
    );
  };
  return (
    <NextCase
      from={{
        name: (known && nameOf('applicant', known.applicant as unknown as Draft)) || t(lists.noName),
        procedure: known ? t(procedureNames[known.case.procedure]) : '',
      }}
      procedure={procedure ?? procedureIds[0]}
      employers={employers.options}
      employerId={known?.employer.id ?? ''}
      isOtherEmployer={known !== null && known.employer.id !== known.case.employerId}
      sides={made?.sides ?? null}
      busy={making.isBusy}
      {...(failure ? { error: t(failures[failure]) } : {})}
      onProcedure={setChosen}
      onEmployer={setEmployerId}
      onCreate={create}
      onClose={onClose}
    />
  );
}
