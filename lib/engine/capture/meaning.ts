import type { Applicant } from '../../domain/applicant';
import type { CaseRecords } from '../../domain/records';
import type { Target } from '../capture-targets';
import { convert } from '../../convert/convert';
import { naturalWidth } from '../../convert/width';
import type { StatedPart } from './answers';
import { type Edit, valueAt } from './edit';
import type { CaptureItem } from './item';

/** The changes that make a fact say what the page says. */
export function editsOf(
  target: Target,
  place: CaptureItem['target'],
  value: string | number,
  told: readonly StatedPart[],
  records: CaseRecords,
): readonly Edit[] {
  switch (target.kind) {
    case 'passportName': {
      const { family, given } = nameSplit(String(value), records.applicant.name);
      return [
        { record: 'applicant', path: 'name.family', value: family },
        { record: 'applicant', path: 'name.given', value: given },
      ];
    }
    case 'plannedEntry':
      return plannedEntry(String(value), told);
    case 'monthlyPay':
      return [
        { ...place, value },
        { record: 'case', path: 'pay.per', value: 'month' },
      ];
    default:
      return [{ ...place, value }, ...withoutWhoSaidSo(place, records)];
  }
}

/**
 * A passport name as family and given name. The page has them in one text, so this is a proposal: where the record's own
 * family name or machine-readable zone fits, its split; else the first word is the family name.
 */
export function nameSplit(
  text: string,
  known: Applicant['name'],
): { readonly family: string; readonly given: string | undefined } {
  const [first = '', ...words] = text.split(' ');
  const families = [known?.family?.toUpperCase(), known?.mrz?.split('<<')[0]?.replaceAll('<', ' ')];
  const family = families.find((one) => one !== undefined && one !== '' && text.startsWith(`${one} `)) ?? first;
  const given = family === first ? words.join(' ') : text.slice(family.length + 1);
  return { family, given: given === '' ? undefined : given };
}

/** A whole date is kept as one; what is less, as the text that stands for it. */
function plannedEntry(value: string, told: readonly StatedPart[]): readonly Edit[] {
  const text = (put: string | undefined): Edit => ({ record: 'case', path: 'entry.plannedText', value: put });
  if (/^(19|20)\d{2}-\d{2}-\d{2}$/.test(value)) {
    return [{ record: 'case', path: 'entry.plannedOn', value }, text(undefined)];
  }
  if (!/^\d{4}(-\d{2}){0,2}$/.test(value)) return [text(value)];
  const written = convert(told[0]?.text ?? value, 'dateText', {});
  return [text(written.ok ? naturalWidth(written.text) : value)];
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
