import type { Case } from '../domain/case/case';
import type { RecordKind } from '../domain/exchange';
import type { CaseRecords } from '../domain/records';
import { factsOf } from '../facts/facts';
import { withFactsBeside } from '../engine/portal-text';
import type { recordsOf } from '../tables/exchange/read';
import { procedureOf } from '../procedures/registry';
import type { Kept, Repository } from '../storage/repository';

type Coming = ReturnType<typeof recordsOf>;

interface PortalTextDeps {
  readonly repository: Repository;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: () => string;
}

/**
 * The records of a file. If the file gives a portal text without its fact, the fact after the import is stored beside
 * it, so that a later change of the fact is noticed. If a record of the case cannot be read, no fact is stored, and the
 * text must be confirmed before it is used.
 * @param now what is stored under the same kinds and identifiers, by `kind id`
 */
export async function withFactsOfNow(
  coming: Coming,
  now: ReadonlyMap<string, Kept>,
  deps: PortalTextDeps,
): Promise<Coming> {
  const own = new Map(coming.map(({ kind, id, payload }) => [`${kind} ${id}`, payload]));
  const find = async <K extends RecordKind>(kind: K, id: string): Promise<unknown> =>
    own.get(`${kind} ${id}`) ?? (await deps.repository.getMany(kind, [id])).get(id)?.payload;
  const recordsOfCase = async (one: Case): Promise<CaseRecords | null> => {
    const [applicant, employer, office] = await Promise.all([
      find('applicant', one.applicantId),
      find('employer', one.employerId),
      one.officeId === undefined ? undefined : find('office', one.officeId),
    ]);
    if (!applicant || !employer || (one.officeId !== undefined && !office)) return null;
    return { case: one, applicant, employer, office } as CaseRecords;
  };
  const kept: Coming = [];
  for (const record of coming) {
    const one = record.payload as Case;
    const records = record.kind === 'case' && one.portalText !== undefined ? await recordsOfCase(one) : null;
    if (records === null) {
      kept.push(record);
      continue;
    }
    const before = now.get(`case ${record.id}`)?.payload as Case | undefined;
    const { fields } = procedureOf(one.procedure).form;
    kept.push({ ...record, payload: withFactsBeside(one, fields, factsOf(records, deps.today()), before) });
  }
  return kept;
}
