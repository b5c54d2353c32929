import { useState } from 'preact/hooks';
import { useText } from '../../components/base/text-provider';
import { NewCase, type NewCaseChoice } from '../../components/workspace/NewCase';
import type { RecordKind } from '../../lib/domain/exchange';
import type { Draft } from '../../lib/editor/descriptor';
import { pruned } from '../../lib/editor/draft';
import { freshCase } from '../../lib/editor/fresh';
import { failures } from '../../lib/i18n/sentences/failures';
import { call } from '../../lib/messaging/call';
import type { Failure, Stored } from '../../lib/messaging/protocol';
import { newId, today } from './link';
import { newCaseDefaults } from './new-case-defaults';
import { optionsFrom } from './options';

async function made(kind: RecordKind, payload: Draft): Promise<Failure['code'] | null> {
  const answer = await call('records.put', { kind, payload, revision: null });
  return answer.ok ? null : answer.failure.code;
}

/** Stores what a new case needs, the case last, so that a case never points at nothing. */
async function makeCase({
  applicant,
  employer,
}: NewCaseChoice): Promise<{ readonly id: string } | { readonly failed: Failure['code'] }> {
  const applicantId = 'id' in applicant ? applicant.id : newId();
  const employerId = 'id' in employer ? employer.id : newId();
  if ('make' in applicant) {
    const failed = await made('applicant', pruned({ id: applicantId, name: { ...applicant.make } }));
    if (failed) return { failed };
  }
  if ('make' in employer) {
    const failed = await made('employer', { id: employerId, name: employer.make.name });
    if (failed) return { failed };
  }
  const defaults = await newCaseDefaults();
  if ('failed' in defaults) return defaults;
  const id = newId();
  const failed = await made('case', freshCase({ id, applicantId, employerId, today: today(), ...defaults }));
  return failed ? { failed } : { id };
}

/** Asks for the records of a new case, makes it, and goes there. */
export function NewCaseDialog(props: {
  readonly applicants: readonly Stored[];
  readonly employers: readonly Stored[];
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  const create = async (choice: NewCaseChoice) => {
    setBusy(true);
    const result = await makeCase(choice);
    setBusy(false);
    if ('failed' in result) return setFailure(result.failed);
    props.onClose();
    location.hash = `#/cases/${result.id}`;
  };
  return (
    <NewCase
      applicants={optionsFrom('applicant', props.applicants)}
      employers={optionsFrom('employer', props.employers)}
      busy={busy}
      {...(failure ? { error: t(failures[failure]) } : {})}
      onCreate={(choice) => void create(choice)}
      onClose={props.onClose}
    />
  );
}
