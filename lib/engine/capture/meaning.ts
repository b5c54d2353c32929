import type { CaseRecords } from '../../domain/records';
import type { Target } from '../capture-targets';
import { convert } from '../../convert/convert';
import { derivations } from '../../facts/derivations';
import { naturalWidth } from '../../convert/width';
import type { StatedPart } from './answers';
import { valueAt } from '../../facts/draft';
import type { Edit } from './edit';
import type { CaptureItem } from './item';

/** The changes that give a fact the meaning the page states. */
export function editsOf(
  target: Target,
  place: CaptureItem['target'],
  value: string | number,
  told: readonly StatedPart[],
  records: CaseRecords,
): readonly Edit[] {
  const accept = target.kind === 'derived' ? derivations[target.name].accept : null;
  if (accept !== null) return accept(inWords(value, told), records);
  return [{ ...place, value }, ...withoutWhoSaidSo(place, records)];
}

/** Part of a date in a box that takes words: kept as the page writes it. */
function inWords(value: string | number, [first]: readonly StatedPart[]): string | number {
  const isDay = /^(19|20)\d{2}-\d{2}-\d{2}$/.test(String(value));
  const control = first?.part.control;
  if (control === undefined || !('format' in control) || control.format !== 'dateText' || isDay) return value;
  if (!/^\d{4}(-\d{2}){0,2}$/.test(String(value))) return value;
  const written = convert(first?.text ?? '', 'dateText', {});
  return written.ok ? naturalWidth(written.text) : value;
}

/** Clears who answered and when: that belonged to the previous answer. */
function withoutWhoSaidSo({ record, path }: CaptureItem['target'], records: CaseRecords): readonly Edit[] {
  if (!path.endsWith('.answer')) return [];
  const group = path.slice(0, -'.answer'.length);
  return ['saidBy', 'saidOn']
    .map((member) => `${group}.${member}`)
    .filter((one) => valueAt(records[record], one) !== undefined)
    .map((one) => ({ record, path: one, value: undefined }));
}
