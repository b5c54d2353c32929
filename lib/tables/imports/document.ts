import { changesBetween } from '../mapping/changes';
import type { PlannedRecord } from '../mapping/plan';
import type { Exchange } from '../../domain/exchange';
import { type RecordKind, recordKinds, recordLists } from '../../domain/record-kinds';
import type { Draft } from '../../facts/descriptor';
import { readExchange } from '../exchange/read';
import { decodeText } from '../formats/encoding';
import type { Intake, IntakeProblem } from './model';

type DocumentIntake = Pick<Intake, 'problems' | 'records' | 'counts'> & { readonly encoding: Intake['encoding'] };

const noCounts = { rows: { in: 0, records: 0, leftOut: 0 }, cells: { in: 0, facts: 0, leftOut: 0 } };
const failed = (encoding: Intake['encoding'], problems: readonly IntakeProblem[]): DocumentIntake => ({
  encoding,
  problems,
  records: [],
  counts: noCounts,
});

/** What importing a file of our own format would do. Its encoding is UTF-8 or UTF-16, and nothing in it is replaced. */
export function documentIntake(bytes: Uint8Array, stored: Exchange): DocumentIntake {
  const decoded = decodeText(bytes);
  const wrong = (code: string, place = ''): IntakeProblem => ({
    row: null,
    column: null,
    code,
    place,
    text: '',
    offers: [],
  });
  if (!decoded.ok || !decoded.value.encoding.startsWith('utf')) {
    return failed(null, [wrong(decoded.ok ? 'encoding' : decoded.fault)]);
  }
  const { text, encoding } = decoded.value;
  const read = readRecords(text, stored);
  if (!read.ok) {
    return failed(
      encoding,
      read.problems.map(({ code, record, path }) =>
        wrong(code, [record, path].filter((part) => part !== '').join('.')),
      ),
    );
  }
  const { records } = read;
  const count = records.length;
  return { encoding, problems: [], records, counts: { ...noCounts, rows: { in: count, records: count, leftOut: 0 } } };
}

/**
 * The records of a document's text, each with the stored one of the same identifier; or every mistake in it with its
 * place.
 */
export function readRecords(
  text: string,
  stored: Exchange,
):
  | { readonly ok: true; readonly records: readonly PlannedRecord[] }
  | Extract<ReturnType<typeof readExchange>, { ok: false }> {
  const known = new Map<string, Draft>();
  // Records that passed their schemas are JSON objects.
  for (const kind of recordKinds)
    for (const one of stored[recordLists[kind]]) known.set(`${kind} ${one.id}`, one as Draft);
  const read = readExchange(text, (kind, id) => known.has(`${kind} ${id}`));
  if (!read.ok) return read;
  const records = recordKinds.flatMap((kind) =>
    read.document[recordLists[kind]].map((one) => planned(kind, one as Draft, known.get(`${kind} ${one.id}`))),
  );
  return { ok: true, records };
}

function planned(kind: RecordKind, after: Draft, before: Draft | undefined): PlannedRecord {
  const id = String(after.id);
  const changes = changesBetween(kind, before ?? {}, after);
  return {
    kind,
    id,
    state: before === undefined ? 'added' : changes.length === 0 ? 'same' : 'changed',
    after,
    changes,
    rows: [],
  };
}
