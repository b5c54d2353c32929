import { verifyChain } from '../checks/record/chain';
import { makeCheck, makeSign } from '../checks/record/entries';
import { type SigningRefusal, signingRefusal, freshnessOf } from '../checks/record/freshness';
import { caseHashOf, formHashOf, pageHashOf } from '../checks/record/state';
import { reportOf } from '../checks/report';
import type { RecordEntry } from '../domain/case/checks';
import type { CaseRecords } from '../domain/records';
import type { PageReading } from '../engine/reading';
import { verify } from '../engine/verify';
import type { Handlers } from '../messaging/dispatch';
import { FailureError, isFailure, type Failure } from '../domain/result';
import { procedureOf } from '../procedures/registry';
import type { Bindings } from '../storage/bindings';
import type { Kept, Repository } from '../storage/repository';
import type { Vault } from '../storage/vault';
import { caseRecordsOf } from './case-records';
import { type LiveChecks, readPage } from './check';
import type { Forms, Planned } from './forms';

type Names = 'check.record' | 'check.sign' | 'check.records';

interface CheckRecordDeps {
  readonly repository: Repository;
  readonly bindings: Bindings;
  readonly vault: Vault;
  readonly forms: Forms;
  readonly checks: LiveChecks;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: () => string;
  readonly now: () => Date;
  /** Called after each write. */
  readonly changed: () => void;
}

/** A case as it is now, with what it wants on its form. */
interface RecordFreshness extends Planned {
  readonly kept: Kept<'case'>;
  readonly records: CaseRecords;
  readonly entries: readonly RecordEntry[];
}

/** Messages about the record of checks: stored in the case; entries are added and never changed. */
export function checkRecordHandlers(deps: CheckRecordDeps): Handlers<Names> {
  const { repository, bindings, vault, forms, checks, today, now, changed } = deps;

  async function caseNow(caseId: string, tabId: number | null): Promise<RecordFreshness> {
    // The plan is read after the revision, so a change in between causes a conflict and is not recorded unnoticed.
    const { kept, records } = await caseRecordsOf(repository, caseId);
    const planned = await forms.planOf(caseId, tabId);
    return { ...planned, kept, records, entries: kept.payload.checks ?? [] };
  }

  /** The bound case of a tab. */
  async function boundTo(tabId: number): Promise<string> {
    const binding = await bindings.get(tabId);
    if (!binding) throw new FailureError({ code: 'notBound' });
    await vault.touch();
    return binding.caseId;
  }

  /** Reads the form again: the record must prove the page as it is now, not as last reported. */
  async function formOn(tabId: number, caseId: string, { procedure }: Planned): Promise<PageReading> {
    const reading = await readPage(forms, tabId, procedure, null);
    if (!reading.page.accepted) throw new FailureError({ code: 'notTheForm' });
    // The tab may have left its case during the reading.
    if ((await boundTo(tabId)) !== caseId) throw new FailureError({ code: 'notBound' });
    return reading;
  }

  /** Adds an entry to the revision that was read, so that no change made in between is lost. */
  async function add<E extends RecordEntry>({ kept, entries }: RecordFreshness, entry: E): Promise<E> {
    const payload = { ...kept.payload, checks: [...entries, entry] };
    await repository.put([{ kind: 'case', payload, expectedRevision: kept.revision }]);
    changed();
    return entry;
  }

  /** The page of a tab, if it is known to belong to the case; null if it cannot be read. */
  async function pageOf(caseId: string, tabId: number, planned: Planned): Promise<PageReading | null> {
    if ((await bindings.get(tabId))?.caseId !== caseId) return null;
    const held = checks.get(tabId);
    if (held?.caseId === caseId) return held.reading;
    try {
      const reading = await readPage(forms, tabId, planned.procedure, null);
      return reading.page.accepted ? reading : null;
    } catch (error) {
      // A page that is gone cannot be compared: the result says so.
      if (isFailure(error, 'noPage')) return null;
      throw error;
    }
  }

  return {
    async 'check.record'({ tabId, by, notes }) {
      const state = await caseNow(await boundTo(tabId), tabId);
      const { records, job, procedure, entries } = state;
      if (!verifyChain(records.case.id, entries).whole) throw new FailureError({ code: 'recordBroken' });
      const reading = await formOn(tabId, records.case.id, state);
      const held = checks.get(tabId);
      const identityConfirmed = held?.caseId === records.case.id && held.identityConfirmed;
      const checked = verify(procedure, job, reading, identityConfirmed);
      if (checked.report.end === 'identityDiffers') throw new FailureError({ code: 'identityDiffers' });
      const { law } = procedureOf(procedure.id);
      const report = reportOf({ form: procedure, law, records, on: records.case.filingOn ?? today() });
      const found = (await bindings.get(tabId))?.found ?? {};
      const input = { procedure, records, job, reading, checked, report, notes, identityConfirmed, found };
      const entry = await add(state, makeCheck(entries, input, { by, when: now().toISOString() }));
      // The next check continues from this recorded check. The binding may have changed since it was read.
      await bindings.update(tabId, (now) => (now.caseId === records.case.id ? { ...now, found: {} } : null));
      return entry;
    },
    async 'check.sign'({ tabId, check, by }) {
      const state = await caseNow(await boundTo(tabId), tabId);
      const { records, job, entries } = state;
      const reading = await formOn(tabId, records.case.id, state);
      const hashes = { formHash: formHashOf(job), caseHash: caseHashOf(records), pageHash: pageHashOf(reading) };
      const refusal = signingRefusal(records.case.id, entries, check, by, hashes);
      if (refusal) throw new FailureError({ code: refusals[refusal] });
      return add(state, makeSign(entries, { case: records.case.id, hash: check }, { by, when: now().toISOString() }));
    },
    async 'check.records'({ caseId, tabId }) {
      const state = await caseNow(caseId, null);
      const { records, job, entries } = state;
      const reading = tabId === null ? null : await pageOf(caseId, tabId, state);
      const hashes = {
        formHash: formHashOf(job),
        caseHash: caseHashOf(records),
        pageHash: reading && pageHashOf(reading),
      };
      const freshness = entries.flatMap((entry) =>
        entry.kind === 'check' ? [[entry.hash, freshnessOf(entry, hashes, job)] as const] : [],
      );
      return {
        entries,
        chain: verifyChain(caseId, entries),
        freshness: Object.fromEntries(freshness),
        isPageSeen: reading !== null,
      };
    },
  };
}

const refusals: Readonly<Record<SigningRefusal, Failure['code']>> = {
  notFound: 'notFound',
  recordBroken: 'recordBroken',
  samePerson: 'samePerson',
  stale: 'checkStale',
  pageUnknown: 'noPage',
};
