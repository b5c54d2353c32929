import { FailureError } from '../domain/result';
import type { Case } from '../domain/case/case';
import type { RecordKind } from '../domain/exchange';
import type { FactPath } from '../domain/facts';
import type { CaseRecords } from '../domain/records';
import { applyCapture, type CaptureItem, captureOf, goesInto, type PageValue } from '../engine/capture';
import { factsOf } from '../facts/facts';
import { shortHash } from '../engine/fingerprint';
import { fold } from '../engine/fold';
import { identityOf } from '../engine/identity';
import type { IdentityCheck } from '../engine/fill-plan';
import { planFill } from '../engine/plan';
import type { PageReading } from '../engine/reading';
import { publish } from '../messaging/call';
import type { Handlers } from '../messaging/dispatch';
import type { CaptureInto } from '../messaging/namespaces/capture';
import { procedureOf } from '../procedures/registry';
import type { Procedure } from '../spec/field';
import { matchKey } from '../spec/part-key';
import type { Bindings } from '../storage/bindings';
import type { ConfirmedRowsOn } from './confirmed-site';
import type { Kept, Repository } from '../storage/repository';
import type { Vault } from '../storage/vault';
import type { PageReader } from './check';
import { procedureOnPage } from './tabs';

type Names = 'tab.capture' | 'capture.apply' | 'tab.take';

interface CaptureDeps {
  readonly vault: Vault;
  readonly repository: Repository;
  readonly bindings: Bindings;
  readonly confirmedRowsOn: ConfirmedRowsOn;
  readonly read: PageReader;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: () => string;
  /** Makes the id of a new record or entry. */
  readonly newId: () => string;
  /** Called after each write. */
  readonly changed: () => void;
}

/**
 * The records a page is taken over into, with the revision at which each was read; 0 for one that is not stored yet.
 */
interface Target {
  readonly procedure: Procedure;
  readonly records: CaseRecords;
  readonly revisions: Readonly<Record<RecordKind, number>>;
}

/** What is on a page, and whose page it is, compared with the records it would go into. */
interface Seen {
  readonly target: Target;
  readonly reading: PageReading;
  readonly values: readonly PageValue[];
  readonly items: readonly CaptureItem[];
  readonly identity: IdentityCheck;
  /** Changes with any change of the page or the records. */
  readonly state: string;
}

/** Messages about taking the content of a page over into a case. Only what a person has chosen is taken over. */
export function captureHandlers(deps: CaptureDeps): Handlers<Names> {
  const { vault, repository, bindings, confirmedRowsOn, read, today, newId, changed } = deps;

  async function boundTarget(tabId: number): Promise<Target> {
    const binding = await bindings.get(tabId);
    if (!binding) throw new FailureError({ code: 'notBound' });
    const one = await repository.get('case', binding.caseId);
    const { applicantId, employerId, officeId, procedure } = one.payload;
    const [applicant, employer, office] = await Promise.all([
      repository.get('applicant', applicantId),
      repository.get('employer', employerId),
      officeId === undefined ? undefined : repository.get('office', officeId),
    ]);
    return {
      procedure: procedureOf(procedure).form,
      records: { case: one.payload, applicant: applicant.payload, employer: employer.payload, office: office?.payload },
      revisions: {
        case: one.revision,
        applicant: applicant.revision,
        employer: employer.revision,
        office: office?.revision ?? 0,
      },
    };
  }

  /** A new case without an applicant yet, and an employer found by its 法人番号 or also new. */
  async function newTarget(tabId: number, made: NewIds): Promise<Target> {
    const onPage = await procedureOnPage(tabId);
    if (onPage === null) throw new FailureError({ code: 'noPage' });
    const { id, form: procedure } = procedureOf(onPage);
    const blank: CaseRecords = {
      applicant: { id: made.applicant },
      employer: { id: made.employer },
      case: {
        id: made.case,
        applicantId: made.applicant,
        employerId: made.employer,
        procedure: id,
        createdOn: today(),
      },
    };
    const reading = await read(tabId, procedure);
    const [employer, office] = await Promise.all([knownEmployer(procedure, reading), knownOffice(procedure, reading)]);
    const one: Case = {
      ...blank.case,
      ...(employer ? { employerId: employer.id } : {}),
      ...(office ? { officeId: office.id } : {}),
    };
    return {
      procedure,
      records: { ...blank, case: one, employer: employer?.payload ?? blank.employer, office: office?.payload },
      revisions: { case: 0, applicant: 0, employer: employer?.revision ?? 0, office: office?.revision ?? 0 },
    };
  }

  /** The employer that has the page's 法人番号. */
  async function knownEmployer(procedure: Procedure, reading: PageReading): Promise<Kept<'employer'> | undefined> {
    const number = said(procedure, reading, 'employer.corporateNumber.number');
    if (number === '') return undefined;
    const { records } = await repository.list('employer');
    return only(records.filter(({ payload }) => payload.corporateNumber?.number?.replace(/\D/g, '') === number));
  }

  /** The office that has an agent with the name on the page. */
  async function knownOffice(procedure: Procedure, reading: PageReading): Promise<Kept<'office'> | undefined> {
    const name = fold(said(procedure, reading, 'agent.name'));
    if (name === '') return undefined;
    const { records } = await repository.list('office');
    return only(records.filter(({ payload }) => payload.agents?.some((agent) => fold(agent.name ?? '') === name)));
  }

  const targetOf = (tabId: number, into: CaptureInto, made: NewIds): Promise<Target> =>
    into === 'bound' ? boundTarget(tabId) : newTarget(tabId, made);

  async function look(tabId: number, target: Target): Promise<Seen> {
    const { procedure, records } = target;
    const reading = await read(tabId, procedure);
    if (!reading.page.accepted) throw new FailureError({ code: 'noPage' });
    const values = reading.parts.flatMap(({ row, part, found, text, visible }): PageValue[] =>
      found === 'one' ? [{ row, part, text, visible }] : [],
    );
    const job = planFill(procedure, factsOf(records, today()), await (await confirmedRowsOn(tabId)).list());
    const held = new Map(reading.parts.map((part) => [matchKey(part.row, part.part), part]));
    const identity = identityOf(job, (row, part) => {
      const there = held.get(matchKey(row, part));
      return there?.found === 'one' ? there.text : null;
    });
    const items = captureOf(procedure, records, values, today());
    const state = shortHash(JSON.stringify([values, target.revisions]));
    return { target, reading, values, items, identity, state };
  }

  async function store({ target, values }: Seen, chosen: ReadonlySet<string>): Promise<string> {
    const { procedure, records, revisions } = target;
    const next = applyCapture(procedure, records, values, chosen, today(), newId);
    const batch = (['applicant', 'employer', 'office', 'case'] as const).flatMap((kind) => {
      const payload = next[kind];
      if (payload === undefined || (revisions[kind] > 0 && payload === records[kind])) return [];
      return [{ kind, payload, expectedRevision: revisions[kind] }];
    });
    if (batch.length > 0) await repository.put(batch);
    changed();
    return next.case.id;
  }

  return {
    async 'tab.capture'({ tabId, into }) {
      await vault.touch();
      const target = await targetOf(tabId, into, newIds(newId));
      const { items, identity, state } = await look(tabId, target);
      const isNewEmployer = target.revisions.employer === 0;
      return { items, state, identity: into === 'new' ? noIdentity : identity, isNewEmployer };
    },
    async 'capture.apply'({ tabId, into, chosen, state, identityConfirmed }) {
      await vault.touch();
      const seen = await look(tabId, await targetOf(tabId, into, newIds(newId)));
      // The page or the case has changed since the person chose, so the choices are no longer the same.
      if (seen.state !== state) throw new FailureError({ code: 'pageChanged' });
      requireSamePerson(seen, into, identityConfirmed);
      const caseId = await store(seen, new Set(chosen));
      if (into === 'new') {
        await bindings.set(tabId, { caseId, report: null, check: null });
        publish({ news: 'tab', tabId, change: null });
      }
      return { caseId };
    },
    async 'tab.take'({ tabId, row, entry, identityConfirmed }) {
      await vault.touch();
      const seen = await look(tabId, await boundTarget(tabId));
      requireSamePerson(seen, 'bound', identityConfirmed);
      const { procedure, records } = seen.target;
      const items = seen.items.filter(
        (item) => item.rows.includes(row) && goesInto(procedure, records, item, entry ?? row),
      );
      const takeable = items.filter(({ state }) => state === 'new' || state === 'changed');
      if (takeable.length === 0)
        return { taken: false, problem: items.find(({ problem }) => problem)?.problem ?? null };
      await store(seen, new Set(takeable.map(({ id }) => id)));
      return { taken: true, problem: null };
    },
  };
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** What a page says in the row of a fact; empty if it says nothing. */
function said({ fields }: Procedure, reading: PageReading, path: FactPath): string {
  const row = fields.find(({ parts }) => parts.some(({ from }) => from === path));
  return reading.parts.find((part) => part.row === row?.id && part.found === 'one')?.text ?? '';
}

const noIdentity: IdentityCheck = { result: 'empty', rows: [] };

function requireSamePerson({ identity }: Seen, into: CaptureInto, confirmed: boolean): void {
  if (into === 'bound' && identity.result === 'differs' && !confirmed) throw new FailureError({ code: 'otherPerson' });
}

interface NewIds {
  readonly applicant: string;
  readonly employer: string;
  readonly case: string;
}

const newIds = (newId: () => string): NewIds => ({ applicant: newId(), employer: newId(), case: newId() });
