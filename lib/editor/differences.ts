import type { RecordKind } from '../domain/exchange';
import type { Language } from '../i18n/i18n';
import { describeRecord } from '../facts/describe';
import type { FactDescriptor } from '../facts/descriptor';
import { answerOptions, optionLabel } from '../facts/words';

/** A fact that differs between two versions of a record; undefined where a version does not have it. */
export interface Difference {
  /** Dotted, relative to the record: `education.1.school`. */
  readonly path: string;
  readonly one: unknown;
  readonly other: unknown;
}

/** The facts that differ, in the order of the records. Lists are compared entry by entry, in order. */
export function differencesOf(one: unknown, other: unknown): readonly Difference[] {
  return within('', one, other);
}

function within(path: string, one: unknown, other: unknown): readonly Difference[] {
  if (!isFolder(one) && !isFolder(other)) {
    const same = JSON.stringify(one) === JSON.stringify(other);
    return same ? [] : [{ path, one, other }];
  }
  const [left, right] = [isFolder(one) ? one : {}, isFolder(other) ? other : {}];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  const inside = keys.flatMap((key) => within(path === '' ? key : `${path}.${key}`, own(left, key), own(right, key)));
  // If one version has a plain fact and the other a group, the plain fact is a difference of its own.
  const plain = { one: isFolder(one) ? undefined : one, other: isFolder(other) ? undefined : other };
  return plain.one === undefined && plain.other === undefined ? inside : [{ path, ...plain }, ...inside];
}

type Folder = Readonly<Record<string, unknown>>;

/** A group or list that contains facts. A list of plain values (codes, ids) is one fact. */
function isFolder(value: unknown): value is Folder {
  if (typeof value !== 'object' || value === null) return false;
  return !Array.isArray(value) || value.some((entry) => typeof entry === 'object' && entry !== null);
}

const own = (folder: Folder, key: string): unknown => (Object.hasOwn(folder, key) ? folder[key] : undefined);

/** A fact's value as a person reads it; empty if there is none. */
export function factText(kind: RecordKind, path: string, value: unknown, language: Language): string {
  if (value === undefined || value === null) return '';
  const descriptor = descriptorAt(kind, path);
  const text = (one: unknown): string => {
    if (descriptor?.kind === 'answer') return optionLabel(answerOptions, one, language);
    if (descriptor?.kind === 'boolean') return optionLabel(answerOptions, one === true ? 'yes' : 'no', language);
    if (descriptor && 'options' in descriptor) return optionLabel(descriptor.options, one, language);
    return typeof one === 'object' ? JSON.stringify(one) : String(one);
  };
  return Array.isArray(value) ? value.map(text).join(language === 'ja' ? '、' : ', ') : text(value);
}

function descriptorAt(kind: RecordKind, path: string): FactDescriptor | null {
  let level: readonly FactDescriptor[] = describeRecord(kind);
  let found: FactDescriptor | null = null;
  for (const key of path.split('.')) {
    if (/^\d+$/.test(key)) continue;
    found = level.find((descriptor) => descriptor.key === key) ?? null;
    level = found && 'of' in found ? found.of : [];
  }
  return found;
}
