import { useText } from '../../../components/base/text-provider';
import { NewCase, type NewCaseChoice } from '../../../components/workspace/NewCase';
import type { RecordKind } from '../../domain/exchange';
import { copiedCase } from '../../editor/copied-case';
import type { Draft } from '../../facts/descriptor';
import { pruned, valueAt } from '../../facts/draft';
import { failures } from '../../../components/base/failures.words';
import { call } from '../../messaging/call';
import type { Result } from '../../domain/result';
import { useCommand } from '../shared/use-command';
import { procedureOf } from '../../procedures/registry';
import { withProcedure } from '../../domain/case/change-procedure';
import { rememberProcedure, usePresetProcedure } from './preset-procedure';
import { newId, today } from './link';
import { useNameOptions } from './name-options';
import { newCaseDefaults } from './new-case-defaults';

/** What is already decided when a new case begins. */
export interface NewCaseStart {
  readonly applicantId?: string;
  readonly employerId?: string;
  /** The case whose job and employer are copied. */
  readonly copyOf?: string;
}

/**
 * Stores a new case and the records it needs, all at once, so that a case never refers to a missing record and no
 * record is left over.
 */
async function makeCase(
  { applicant, employer, procedure }: NewCaseChoice,
  copyOf: string | undefined,
): Promise<Result<{ readonly id: string }>> {
  const applicantId = 'id' in applicant ? applicant.id : newId();
  const employerId = 'id' in employer ? employer.id : newId();
  const id = newId();
  const records: { kind: RecordKind; payload: unknown }[] = [];
  if ('make' in applicant) {
    records.push({ kind: 'applicant', payload: pruned({ id: applicantId, name: { ...applicant.make } }) });
  }
  if ('make' in employer) records.push({ kind: 'employer', payload: { id: employerId, name: employer.make.name } });
  if (copyOf === undefined) {
    const { newCase } = procedureOf(procedure);
    const defaults = await newCaseDefaults();
    if (!defaults.ok) return defaults;
    records.push({
      kind: 'case',
      payload: newCase({ id, applicantId, employerId, today: today(), ...defaults.value }),
    });
  } else {
    const source = await call('records.get', { kind: 'case', id: copyOf });
    if (!source.ok) return source;
    const draft = source.value.payload as Draft;
    const offices = await call('records.list', { kind: 'office' });
    if (!offices.ok) return offices;
    const office = offices.value.find((one) => one.id === valueAt(draft, 'officeId'))?.payload;
    const copy = copiedCase(draft, { id, applicantId, employerId, today: today(), office });
    records.push({ kind: 'case', payload: withProcedure(copy, procedure) });
  }
  const answer = await call('records.create', { records });
  if (!answer.ok) return answer;
  await rememberProcedure(procedure);
  return { ok: true, value: { id } };
}

/** Asks for the records of a new case, creates it, and opens it. */
export function NewCaseDialog({ start = {}, onClose }: { start?: NewCaseStart; onClose: () => void }) {
  const { t } = useText();
  const applicants = useNameOptions('applicant');
  const employers = useNameOptions('employer');
  const making = useCommand();
  const preset = usePresetProcedure(start.copyOf);
  const failure = making.failure ?? applicants.failure ?? employers.failure ?? preset.failure;
  if ((applicants.isLoading || employers.isLoading || preset.isLoading) && failure === null) return null;
  return (
    <NewCase
      applicants={applicants.options}
      employers={employers.options}
      start={start}
      procedure={preset.procedure}
      busy={making.isBusy}
      {...(failure ? { error: t(failures[failure]) } : {})}
      onCreate={(choice) =>
        void making.run(
          () => makeCase(choice, start.copyOf),
          ({ id }) => {
            onClose();
            location.hash = `#/cases/${id}`;
          },
        )
      }
      onClose={onClose}
    />
  );
}
