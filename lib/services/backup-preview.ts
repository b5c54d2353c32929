import { valueAt } from '../facts/draft';
import { nameOf } from '../editor/names';
import type { BackupKind, RestoreLine, RestorePreview, RecordDifference } from '../messaging/namespaces/backup';
import type { Comparison } from '../storage/backup-compare';

const kinds: readonly BackupKind[] = ['case', 'applicant', 'employer', 'office', 'setting'];
const states: readonly RecordDifference[] = ['added', 'newer', 'older', 'mends', 'unusable', 'onlyHere', 'same'];

interface Line extends RestoreLine {
  readonly payload: unknown;
}

const moment = (milliseconds: number | undefined): string | null =>
  milliseconds === undefined ? null : new Date(milliseconds).toISOString();

/** A comparison as a person sees it: the counts, and the name of every record that differs. */
export function previewOf({ items, onlyHere }: Comparison): RestorePreview {
  const all: readonly Omit<Line, 'name'>[] = [
    ...items.map(({ kind, id, difference, updatedAt, here, payload }) => ({
      ...{ kind, id, difference, payload },
      inBackup: moment(updatedAt),
      here: moment(here?.updatedAt),
    })),
    ...onlyHere.map(({ kind, id, updatedAt, payload }) => ({
      ...{ kind, id, payload, inBackup: null },
      difference: 'onlyHere' as const,
      here: moment(updatedAt),
    })),
  ];
  const payloads = new Map(all.map(({ kind, id, payload }) => [`${kind} ${id}`, recordIn(payload)]));
  const label = ({ kind, id }: { kind: BackupKind; id: string }) =>
    labelOf(kind, payloads.get(`${kind} ${id}`), payloads);
  const lines = all
    .filter(({ difference }) => difference !== 'same')
    .map(({ payload: _, ...line }): RestoreLine => ({ ...line, name: label(line) }));
  const counts = Object.fromEntries(
    kinds.map((kind) => {
      const own = all.filter((line) => line.kind === kind);
      return [
        kind,
        Object.fromEntries(states.map((one) => [one, own.filter((line) => line.difference === one).length])),
      ];
    }),
  ) as RestorePreview['counts'];
  return { counts, lines };
}

/** A case is named by its applicant and employer. */
function labelOf(kind: BackupKind, record: unknown, payloads: ReadonlyMap<string, unknown>): string {
  if (kind === 'setting') return '';
  if (kind !== 'case') return nameOf(kind, record);
  const of = (other: 'applicant' | 'employer', path: string) =>
    nameOf(other, payloads.get(`${other} ${String(valueAt(record, path) ?? '')}`));
  const parts = [of('applicant', 'applicantId'), of('employer', 'employerId'), nameOf('case', record)];
  return parts.filter((part) => part !== '').join(' ・ ');
}

/** The record inside a stored payload. */
export function recordIn(payload: unknown): unknown {
  return typeof payload === 'object' && payload !== null && 'record' in payload ? payload.record : null;
}
