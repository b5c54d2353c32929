import type { CaseRecords } from '../../domain/records';
import type { Target } from '../capture-targets';
import { convert } from '../../convert/convert';
import { derivations } from '../../facts/derivations';
import { naturalWidth } from '../../convert/width';
import type { StatedPart } from './answers';
import { valueAt } from '../../facts/draft';
import type { Edit } from './edit';
import type { CaptureItem } from './item';

/** The changes that make a fact say what the page says. */
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

/** A part of a date in a box that takes words: as the page has it in words. */
function inWords(value: string | number, [first]: readonly StatedPart[]): string | number {
  const isDay = /^(19|20)\d{2}-\d{2}-\d{2}$/.test(String(value));
  const control = first?.part.control;
  if (control === undefined || !('format' in control) || control.format !== 'dateText' || isDay) return value;
  if (!/^\d{4}(-\d{2}){0,2}$/.test(String(value))) return value;
  const written = convert(first?.text ?? '', 'dateText', {});
  return written.ok ? naturalWidth(written.text) : value;
}

/** Who answered, and when, was said of the answer that stood before. */
function withoutWhoSaidSo({ record, path }: CaptureItem['target'], records: CaseRecords): readonly Edit[] {
  if (!path.endsWith('.answer')) return [];
  const group = path.slice(0, -'.answer'.length);
  return ['saidBy', 'saidOn']
    .map((member) => `${group}.${member}`)
    .filter((one) => valueAt(records[record], one) !== undefined)
    .map((one) => ({ record, path: one, value: undefined }));
}
