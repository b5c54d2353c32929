import { type DatePrecision, precisionOf } from '../domain/calendar';
import { type FactPath, type Facts, factAt } from '../domain/facts';

/** When a row is wanted, as a question to the case's facts. */
export type Condition =
  | { readonly fact: FactPath; readonly is: string | readonly string[] }
  | { readonly given: FactPath }
  /** The date has one of these precisions. */
  | { readonly precision: FactPath; readonly is: readonly DatePrecision[] }
  /** Unless a flag is set. */
  | { readonly unless: FactPath }
  | { readonly all: readonly Condition[] };

/** `unknown`: the case does not say. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Whether a condition holds. A missing answer gives `unknown`; it never counts as "no". */
export function holds(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) {
    let truth: Truth = 'yes';
    for (const part of condition.all) {
      const found = holds(part, facts);
      if (found === 'no') return 'no';
      if (found === 'unknown') truth = 'unknown';
    }
    return truth;
  }
  if ('given' in condition) return factAt(facts, condition.given) === undefined ? 'no' : 'yes';
  if ('unless' in condition) return factAt(facts, condition.unless) === true ? 'no' : 'yes';
  if ('precision' in condition) {
    const date = factAt(facts, condition.precision);
    if (typeof date !== 'string') return 'unknown';
    return condition.is.includes(precisionOf(date)) ? 'yes' : 'no';
  }
  const value = factAt(facts, condition.fact);
  if (value === undefined || value === 'notAsked') return 'unknown';
  const wanted: readonly string[] = typeof condition.is === 'string' ? [condition.is] : condition.is;
  return wanted.includes(String(value)) ? 'yes' : 'no';
}
