import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { describe, expect, it } from 'vitest';
import { isAsked } from '../../lib/editor/asked';
import { describeRecord } from '../../lib/facts/describe';
import type { Draft, FactDescriptor } from '../../lib/facts/descriptor';
import { itemsOf } from '../../lib/editor/items';
import { makePreviewer } from '../../lib/editor/previewer';
import { indexRows } from '../../lib/editor/rows';
import { convert } from '../../lib/convert/convert';
import { factsOf } from '../../lib/facts/facts';
import { plannedValueOf } from '../../lib/engine/plan';

const rows = indexRows(coeGijinkoku.fields);

/** Whether a fact is asked. */
function asked(path: string, draft: Draft, kind: 'applicant' | 'case' = 'applicant'): boolean {
  const preview = makePreviewer({ [kind]: draft }, '2026-06-01', { factsOf, plannedValueOf, convert });
  let siblings: readonly FactDescriptor[] = describeRecord(kind);
  const keys = path.split('.');
  for (const key of keys.slice(0, -1)) {
    const found = siblings.find((one) => one.key === key);
    if (found && 'of' in found) siblings = found.of;
  }
  const fact = siblings.find((one) => one.key === keys.at(-1));
  if (!fact) throw new Error(`No fact at ${path}.`);
  return isAsked(fact, path, siblings, kind, { draft, rows, preview });
}

describe('a fact is asked', () => {
  it.each([
    ['a plain fact of an empty record', 'birthplace', {}, true],
    ['a question nobody has answered', 'work.answer', {}, true],
    ['details of a question nobody has answered', 'work.jobs', {}, false],
    ['details of a question answered with yes', 'work.jobs', { work: { answer: 'yes' } }, true],
    ['details of a question answered with no', 'work.jobs', { work: { answer: 'no' } }, false],
    ['details of a question not asked yet', 'work.jobs', { work: { answer: 'notAsked' } }, false],
    [
      'details that are there, whatever was answered',
      'work.jobs',
      { work: { answer: 'no', jobs: [{ country: 'IND' }] } },
      true,
    ],
    ['who said so, before an answer', 'work.saidBy', {}, false],
    ['who said so, after a no', 'work.saidBy', { work: { answer: 'no' } }, true],
    ['who said so, while not asked', 'work.saidOn', { work: { answer: 'notAsked' } }, false],
  ])('%s', (_, path, draft, expected) => {
    expect(asked(path, { id: 'a', ...draft })).toBe(expected);
  });
});

describe('a fact that hangs on another answer is asked', () => {
  it.each([
    ['not before that answer', {}, false],
    ['not with an answer that makes it unnecessary', { port: 'NRT' }, false],
    ['with the answer that makes it necessary', { port: 'other' }, true],
    ['where it is there, whatever was answered', { port: 'NRT', portOther: 'サンプル港' }, true],
  ])('%s', (_, entry, expected) => {
    expect(asked('entry.portOther', { id: 'c', entry }, 'case')).toBe(expected);
  });
});

describe('the items of a section', () => {
  const section = (kind: 'applicant' | 'employer', key: string) =>
    describeRecord(kind).filter((fact) => fact.key === key);
  it.each([
    ['applicant', 'passport', '10'],
    ['applicant', 'relatives', '21'],
    ['applicant', 'tuberculosis', ''],
  ] as const)('%s %s: %s', (kind, key, items) => {
    expect(itemsOf(section(kind, key), rows)).toBe(items);
  });

  it('stand together as runs', () => {
    expect(itemsOf(describeRecord('applicant'), rows)).toMatch(/^1–\d+/);
  });
});
