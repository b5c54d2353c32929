import { describe, expect, it } from 'vitest';
import { makePreviewer } from '../../lib/editor/previewer';
import { indexRows } from '../../lib/editor/rows';
import type { Drafts } from '../../lib/editor/preview-facts';
import { convert } from '../../lib/convert/convert';
import { factsOf } from '../../lib/facts/facts';
import { plannedValueOf } from '../../lib/engine/plan';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';

const rows = indexRows(coeGijinkoku.fields);
const requiredAt = (path: string, drafts: Drafts): boolean => {
  const preview = makePreviewer(drafts, '2026-06-15', { factsOf, plannedValueOf, convert });
  return rows.feedsOf(path).some((feed) => preview.isRequired?.(path, feed) === true);
};
const applicant = (more: object): Drafts => ({ applicant: { id: 'a', ...more } });

describe('what the form insists on', () => {
  it.each<[string, string, Drafts, boolean]>([
    ['a row that is always there', 'applicant.birthplace', applicant({}), true],
    ['a row that is never required', 'applicant.passport.number', applicant({}), false],
    [
      'a number below 有',
      'employer.corporateNumber.number',
      { employer: { id: 'e', corporateNumber: { answer: 'yes' } } },
      true,
    ],
    [
      'a number below 無',
      'employer.corporateNumber.number',
      { employer: { id: 'e', corporateNumber: { answer: 'no' } } },
      false,
    ],
    ['a number below a question nobody answered', 'employer.corporateNumber.number', { employer: { id: 'e' } }, false],
    [
      'details of the chosen school',
      'applicant.education.1.levelOther',
      applicant({ education: [{ id: 's1' }, { id: 's2', level: 'other', highest: true }] }),
      true,
    ],
    [
      'details of a school that is not the highest',
      'applicant.education.0.levelOther',
      applicant({
        education: [
          { id: 's1', level: 'other' },
          { id: 's2', level: 'other', highest: true },
        ],
      }),
      false,
    ],
  ])('%s', (_, path, drafts, expected) => {
    expect(rows.feedsOf(path).length).toBeGreaterThan(0);
    expect(requiredAt(path, drafts)).toBe(expected);
  });
});
