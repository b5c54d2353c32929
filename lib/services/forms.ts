import { FailureError } from '../domain/result';
import { isProcedureId } from '../domain/case/procedures';
import { emptyPlan } from '../engine/empty-plan';
import type { CheckTimings } from '../engine/check-report';
import { factsOf } from '../facts/facts';
import { shortHash } from '../engine/fingerprint';
import type { FillPlan } from '../engine/fill-plan';
import { planFill } from '../engine/plan';
import { procedureOf } from '../procedures/registry';
import type { Procedure } from '../spec/field';
import type { ConfirmedRowsOn } from './confirmed-site';
import type { Pointings } from '../storage/pointings';
import type { Repository } from '../storage/repository';
import { caseRecordsOf } from './case-records';

/** A form with what a case wants in it, and how long that took in milliseconds. */
export interface Planned extends Pick<CheckTimings, 'open' | 'plan'> {
  readonly procedure: Procedure;
  readonly job: FillPlan;
}

/** A form without any value, under a name that changes with what has been pointed to and confirmed. */
export interface EmptyForm {
  readonly name: string;
  /** Made only on request: it is large. */
  readonly job: () => FillPlan;
}

/** Forms as the page side is told of them, with what a person has pointed to and confirmed. */
export interface Forms {
  /**
   * What the bound case wants on its form, with what has been confirmed on the tab's page; null: on the portal's. Throws a
   * FailureError that says what could not be read.
   */
  planOf(caseId: string, tabId: number | null): Promise<Planned>;
  blank(procedure: Procedure, tabId: number): Promise<EmptyForm>;
}

/** A row by its procedure: ids of rows repeat between procedures, on purpose. */
export interface RowRef {
  readonly procedure: string;
  readonly row: string;
}

/** What forms are made from. */
export interface FormsDeps {
  readonly repository: Repository;
  readonly pointings: Pointings;
  readonly confirmedRowsOn: ConfirmedRowsOn;
  /** The day in Japan, YYYY-MM-DD. */
  readonly today: () => string;
}

export function createForms({ repository, pointings, confirmedRowsOn, today }: FormsDeps): Forms {
  const saidOf = async ({ id }: Procedure, tabId: number | null) => {
    const rows = await confirmedRowsOn(tabId);
    const [pointed, confirmed] = await Promise.all([pointings.list(), rows.list()]);
    const isOfIt = ({ procedure }: { readonly procedure: string }) => procedure === id;
    return { pointed: pointed.filter(isOfIt), confirmed: confirmed.filter(isOfIt) };
  };
  return {
    async planOf(caseId, tabId) {
      const start = performance.now();
      const { records } = await caseRecordsOf(repository, caseId);
      const procedure = procedureOf(records.case.procedure).form;
      const { pointed, confirmed } = await saidOf(procedure, tabId);
      const opened = performance.now();
      const job = { ...planFill(procedure, factsOf(records, today()), confirmed), pointings: pointed };
      return { procedure, job, open: opened - start, plan: performance.now() - opened };
    },
    async blank(procedure, tabId) {
      const said = await saidOf(procedure, tabId);
      const name = `${procedure.id}:${shortHash(JSON.stringify(said))}`;
      return {
        name,
        job: () => ({ ...emptyPlan(procedure, today(), said.confirmed), pointings: said.pointed }),
      };
    },
  };
}

/** The form of a procedure, which must have a row with this id. Throws a FailureError if it has none. */
export function formWithRow({ procedure, row }: RowRef): Procedure {
  const { form } = isProcedureId(procedure) ? procedureOf(procedure) : { form: null };
  if (!form?.fields.some(({ id }) => id === row)) throw new FailureError({ code: 'invalid' });
  return form;
}
