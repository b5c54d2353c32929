import type {
  CaseDocument,
  CheckContext,
  CheckedCase,
  DocumentFinding,
  DocumentGroup,
  DocumentList,
  DocumentRow,
  DocumentState,
  Need,
  Pointer,
  Wanted,
} from '../spec/check';
import type { Truth } from '../spec/condition';
import type { Text } from '../i18n/text';
import { documentStatusOf } from './document-state';

/**
 * The state of every document and group of a procedure in one case, on the context's filing date; groups come before
 * their documents. While no document has been recorded at all, needed ones are `required`, not `missing`: nobody has
 * been asked yet. Only a received document can be `satisfied`.
 */
export function documentsOf<K>(
  { rows, groups }: DocumentList<K>,
  context: CheckContext<K>,
): readonly DocumentFinding[] {
  const findings = new Map(rows.map((row) => [row.id, findingOf(row, groups, context)]));
  const result: DocumentFinding[] = [];
  const told = new Set<string>();
  for (const row of rows) {
    const group = groups.find(({ id }) => id === row.group);
    if (group !== undefined && !told.has(group.id)) {
      told.add(group.id);
      result.push(groupFinding(group, rows, findings, context));
    }
    const finding = findings.get(row.id);
    if (finding !== undefined) result.push(finding);
  }
  return result.map((finding) => settled(finding, result));
}

/** An alternative that was not received is no longer wanted once its group is satisfied. */
function settled(finding: DocumentFinding, all: readonly DocumentFinding[]): DocumentFinding {
  if (finding.state !== 'oneOf') return finding;
  const group = all.find(({ id, members }) => id === finding.group && members !== undefined);
  if (group?.state !== 'satisfied' && group?.state !== 'expiring') return finding;
  return {
    ...finding,
    state: 'notRequired',
    reason: { ja: '同じ組の他の書類で足ります。', en: 'Another document of the same group is enough.' },
  };
}

/**
 * The entries of a case that count for a row: under its own id, the client's number, or its group's id if the row is
 * the wanted one.
 */
function entriesOf<K>(
  row: DocumentRow<K>,
  groups: readonly DocumentGroup<K>[],
  context: CheckContext<K>,
): readonly CaseDocument[] {
  const ids = [row.id, ...(row.aliases ?? [])];
  const group = groups.find(({ id }) => id === row.group);
  if (group !== undefined && leaves(group.wants(context))[0] === row.id) ids.push(group.id);
  return (context.facts.case.documents ?? []).filter(({ id }) => ids.includes(id));
}

function leaves(wanted: Wanted): readonly string[] {
  return 'row' in wanted ? [wanted.row] : ('all' in wanted ? wanted.all : wanted.any).flatMap(leaves);
}

function findingOf<K>(
  row: DocumentRow<K>,
  groups: readonly DocumentGroup<K>[],
  context: CheckContext<K>,
): DocumentFinding {
  const need = row.need(context);
  const entries = entriesOf(row, groups, context);
  const received = entries.filter((entry) => entry.received === 'yes');
  const base = {
    id: row.id,
    need: need.need,
    ...(row.group === undefined ? {} : { group: row.group }),
    ...(row.neverRequired ? { neverRequired: row.neverRequired } : {}),
    ...marksOf(need),
    points: [{ kind: 'document', id: row.id }] as readonly Pointer[],
  };
  if (need.need === 'notRequired') return { ...base, state: 'notRequired', reason: need.because };
  if (received.length > 0 || (row.inspect && need.need === 'required')) {
    const status = documentStatusOf(row, context, received);
    const answered = status.state !== 'missing' || received.length > 0 || status.inspection !== undefined;
    if (answered) {
      const { state, reason, expiresOn, inDays, inspection } = status;
      return {
        ...base,
        state,
        reason: reason ?? need.because,
        ...(expiresOn === undefined ? {} : { expiresOn }),
        ...(inDays === undefined ? {} : { inDays }),
        points: [...base.points, ...(inspection?.points ?? [])],
      };
    }
  }
  return { ...base, state: absentState(need, entries, context), reason: need.because };
}

/** What else is known about a need. */
const marksOf = (need: Need): Pick<DocumentFinding, 'listed' | 'waitsFor' | 'decidedBy'> => ({
  ...(need.need === 'optional' && need.listed ? { listed: need.listed } : {}),
  ...(need.need === 'unknown' && need.waitsFor ? { waitsFor: need.waitsFor } : {}),
  ...(need.need === 'unknown' && need.decidedBy !== undefined ? { decidedBy: need.decidedBy } : {}),
});

function absentState(need: Need, entries: readonly CaseDocument[], context: CheckedCase): DocumentState {
  switch (need.need) {
    case 'required':
      return entries.some(({ received }) => received === 'no') || isBegun(context) ? 'missing' : 'required';
    case 'oneOf':
      return 'oneOf';
    case 'unknown':
      return 'unknown';
    default:
      return 'notRequired';
  }
}

/** Whether anybody has begun to record received documents. */
const isBegun = ({ facts }: CheckedCase): boolean => facts.case.documents !== undefined;

function groupFinding<K>(
  group: DocumentGroup<K>,
  rows: readonly DocumentRow<K>[],
  findings: ReadonlyMap<string, DocumentFinding>,
  context: CheckContext<K>,
): DocumentFinding {
  const need = group.need(context);
  const members = rows.filter((row) => row.group === group.id).map(({ id }) => id);
  const base = {
    id: group.id,
    need: need.need,
    members,
    ...marksOf(need),
    points: [{ kind: 'document', id: group.id }] as readonly Pointer[],
  };
  if (need.need === 'notRequired') return { ...base, state: 'notRequired', reason: need.because };
  const wanted = group.wants(context);
  const at = (id: string) => findings.get(id);
  const enough = isEnough(wanted, at);
  if (enough === 'yes') {
    const soonest = usedBy(wanted, at)
      .filter(({ state }) => state === 'expiring')
      .toSorted((a, b) => (a.expiresOn ?? '').localeCompare(b.expiresOn ?? ''))[0];
    if (soonest === undefined) return { ...base, state: 'satisfied', reason: need.because };
    const { reason, expiresOn, inDays } = soonest;
    return {
      ...base,
      state: 'expiring',
      reason,
      ...(expiresOn === undefined ? {} : { expiresOn }),
      ...(inDays === undefined ? {} : { inDays }),
    };
  }
  if (need.need === 'unknown') return { ...base, state: 'unknown', reason: need.because };
  if (enough === 'unknown') {
    const open = leaves(wanted)
      .map(at)
      .find((finding) => finding?.state === 'unknown');
    return {
      ...base,
      state: 'unknown',
      reason: open?.reason ?? need.because,
      // What settles the document settles the group.
      points: [...base.points, ...(open?.points.filter(({ kind }) => kind === 'fact') ?? [])],
    };
  }
  const lacking = lackingIn(wanted, at);
  const bad = lacking.map(at).find((finding) => finding?.state === 'defective' || finding?.state === 'expired');
  const words = group.explain?.(lacking, context) ?? lackingText(wanted, at, rows);
  if (bad !== undefined)
    return { ...base, state: bad.state, reason: joined(bad.reason, group.explain ? words : undefined) };
  return { ...base, state: isBegun(context) ? 'missing' : 'required', reason: words };
}

const joined = (first: Text, second: Text | undefined): Text =>
  second === undefined ? first : { ja: `${first.ja}${second.ja}`, en: `${first.en} ${second.en}` };

type Find = (id: string) => DocumentFinding | undefined;

function isEnough(wanted: Wanted, at: Find): Truth {
  if ('row' in wanted) {
    const state = at(wanted.row)?.state;
    if (state === 'satisfied' || state === 'expiring') return 'yes';
    return state === 'unknown' ? 'unknown' : 'no';
  }
  const parts = ('all' in wanted ? wanted.all : wanted.any).map((part) => isEnough(part, at));
  const decisive: Truth = 'all' in wanted ? 'no' : 'yes';
  if (parts.includes(decisive)) return decisive;
  return parts.includes('unknown') ? 'unknown' : 'all' in wanted ? 'yes' : 'no';
}

/** The documents that make the group complete. */
function usedBy(wanted: Wanted, at: Find): readonly DocumentFinding[] {
  if ('row' in wanted) return [at(wanted.row)].filter((finding) => finding !== undefined);
  if ('all' in wanted) return wanted.all.flatMap((part) => usedBy(part, at));
  const good = wanted.any.filter((part) => isEnough(part, at) === 'yes');
  // An alternative that does not expire is the one that counts.
  const lasting = good.find((part) => usedBy(part, at).every(({ state }) => state === 'satisfied'));
  const chosen = lasting ?? good[0];
  return chosen ? usedBy(chosen, at) : [];
}

/** The documents that would help: those of every part that is not complete yet. */
function lackingIn(wanted: Wanted, at: Find): readonly string[] {
  if (isEnough(wanted, at) === 'yes') return [];
  if ('row' in wanted) return [wanted.row];
  return ('all' in wanted ? wanted.all : wanted.any).flatMap((part) => lackingIn(part, at));
}

function lackingText(wanted: Wanted, at: Find, rows: readonly DocumentRow[]): Text {
  const titles = nameOf(wanted, at, rows);
  return { ja: `不足しています：${titles.ja}`, en: `Missing: ${titles.en}` };
}

function nameOf(wanted: Wanted, at: Find, rows: readonly DocumentRow[]): Text {
  if ('row' in wanted) {
    return rows.find(({ id }) => id === wanted.row)?.title ?? { ja: wanted.row, en: wanted.row };
  }
  const isAll = 'all' in wanted;
  const parts = (isAll ? wanted.all : wanted.any)
    .filter((part) => isEnough(part, at) !== 'yes')
    .map((part) => nameOf(part, at, rows));
  return {
    ja: parts.map(({ ja }) => `「${ja}」`).join(isAll ? '及び' : '又は'),
    en: parts.map(({ en }) => en).join(isAll ? ' and ' : ' or '),
  };
}
