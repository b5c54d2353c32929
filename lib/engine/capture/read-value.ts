import { holdsMyNumber } from '../../domain/check-digits';
import type { OptionList } from '../../spec/field';
import type { Format } from '../../spec/format';
import type { ValueRefusal } from '../../spec/outcome';
import { convert } from '../../convert/convert';
import { rules } from '../../convert/rules';
import { foldAnew } from '../fold';
import type { CaptureProblem } from './item';

/** What one text of the page means as a fact, or why it has no meaning. */
export type Read =
  | { readonly ok: true; readonly value: string | number }
  | { readonly ok: false; readonly problem: CaptureProblem };

const no = (problem: CaptureProblem): Read => ({ ok: false, problem });

/** The maximum of a fact, as in `lib/domain/values`; the records' schemas decide in the end. */
const most = { line: 500, paragraph: 5000, yen: 999_999_999_999_999, count: 99_999 };

const dates: readonly Format[] = ['date', 'yearMonth', 'year'];

/** The fact behind the text of a box. */
export function readText(text: string, format: Format): Read {
  const made = convert(text, format, {});
  if (format === 'yen' || format === 'count') {
    if (!made.ok) return no(problemOf(made.reason));
    return Number(made.text) > most[format] ? no('tooLong') : { ok: true, value: Number(made.text) };
  }
  const natural = made.ok ? rules[format].natural(made.text).trim() : undefined;
  if (holdsMyNumber(natural ?? text)) return no('myNumber');
  if (!made.ok) return no(problemOf(made.reason));
  if (natural === undefined || natural === '') return no('format');
  if (natural.length > (format === 'multiline' ? most.paragraph : most.line)) return no('tooLong');
  // Records take the years 1900 to 2099.
  if (dates.includes(format) && !/^(19|20)/.test(natural)) return no('format');
  return { ok: true, value: natural };
}

function problemOf(reason: ValueRefusal): CaptureProblem {
  switch (reason) {
    case 'wrongLength':
    case 'character':
    case 'noSuchDate':
    case 'precision':
    case 'checkDigit':
    case 'tooLong':
      return reason;
    default:
      return 'format';
  }
}

/** The code of an option, found by the portal's whole words. */
export function readOption(text: string, list: OptionList): Read {
  const option = list.options.find(({ portal }) => sameOption(portal, text));
  if (option === undefined) return no('unknownOption');
  return { ok: true, value: list.numbers === true ? Number(option.code) : option.code };
}

/** Whether two texts are words of the same option, apart from widths and spaces. */
export const sameOption = (a: string, b: string): boolean => foldAnew(a) === foldAnew(b);
