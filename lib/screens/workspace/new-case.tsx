import { useEffect, useState } from 'preact/hooks';
import type { NamedOption } from '../../../components/base/NamePicker';
import { useText } from '../../../components/base/text-provider';
import { NewCase, type NewCaseChoice } from '../../../components/workspace/NewCase';
import type { RecordKind } from '../../domain/exchange';
import { copiedCase } from '../../editor/copied-case';
import type { Draft } from '../../facts/descriptor';
import { pruned, valueAt } from '../../facts/draft';
import { failures } from '../../../components/base/failures.words';
import { lists } from '../../../components/workspace/workspace.words';
import { call } from '../../messaging/call';
import type { Failure } from '../../domain/result';
import { firstHead } from '../../procedures/heads';
import { procedureOf } from '../../procedures/registry';
import { newId, today } from './link';
import { newCaseDefaults } from './new-case-defaults';

/** What a new case starts from, where something is settled already. */
export interface NewCaseStart {
  readonly applicantId?: string;
  readonly employerId?: string;
  /** The case whose job and employer are taken over. */
  readonly copyOf?: string;
}

type Made = { readonly id: string } | { readonly failed: Failure['code'] };

/** Stores a new case and what it needs, all at once, so that a case never points at nothing and nothing is left behind. */
async function makeCase({ applicant, employer }: NewCaseChoice, copyOf: string | undefined): Promise<Made> {
  const applicantId = 'id' in applicant ? applicant.id : newId();
  const employerId = 'id' in employer ? employer.id : newId();
  const id = newId();
  const records: { kind: RecordKind; payload: unknown }[] = [];
  if ('make' in applicant) {
    records.push({ kind: 'applicant', payload: pruned({ id: applicantId, name: { ...applicant.make } }) });
  }
  if ('make' in employer) records.push({ kind: 'employer', payload: { id: employerId, name: employer.make.name } });
  if (copyOf === undefined) {
    const { newCase } = procedureOf(firstHead.id);
    const defaults = await newCaseDefaults();
    if ('failed' in defaults) return defaults;
    records.push({ kind: 'case', payload: newCase({ id, applicantId, employerId, today: today(), ...defaults }) });
  } else {
    const source = await call('records.get', { kind: 'case', id: copyOf });
    if (!source.ok) return { failed: source.failure.code };
    const draft = source.value.payload as Draft;
    const offices = await call('records.list', { kind: 'office' });
    if (!offices.ok) return { failed: offices.failure.code };
    const office = offices.value.find((one) => one.id === valueAt(draft, 'officeId'))?.payload;
    records.push({ kind: 'case', payload: copiedCase(draft, { id, applicantId, employerId, today: today(), office }) });
  }
  const answer = await call('records.create', { records });
  return answer.ok ? { id } : { failed: answer.failure.code };
}

/** Asks for the records of a new case, makes it, and goes there. */
export function NewCaseDialog({ start = {}, onClose }: { start?: NewCaseStart; onClose: () => void }) {
  const { t } = useText();
  const [names, setNames] = useState<Readonly<Record<'applicant' | 'employer', readonly NamedOption[]>> | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  useEffect(() => {
    const load = async () => {
      const [applicants, employers] = await Promise.all([
        call('overview.names', { kind: 'applicant' }),
        call('overview.names', { kind: 'employer' }),
      ]);
      if (!applicants.ok) return setFailure(applicants.failure.code);
      if (!employers.ok) return setFailure(employers.failure.code);
      const options = (found: typeof applicants.value) =>
        found.map(([code, name, also, reading]) => ({ code, name: name || t(lists.noName), also, reading }));
      setNames({ applicant: options(applicants.value), employer: options(employers.value) });
    };
    void load();
  }, []);
  const create = async (choice: NewCaseChoice) => {
    setBusy(true);
    const result = await makeCase(choice, start.copyOf);
    setBusy(false);
    if ('failed' in result) return setFailure(result.failed);
    onClose();
    location.hash = `#/cases/${result.id}`;
  };
  if (names === null && failure === null) return null;
  return (
    <NewCase
      applicants={names?.applicant ?? []}
      employers={names?.employer ?? []}
      start={start}
      busy={busy}
      {...(failure ? { error: t(failures[failure]) } : {})}
      onCreate={(choice) => void create(choice)}
      onClose={onClose}
    />
  );
}
