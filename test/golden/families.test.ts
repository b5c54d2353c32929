import { describe, expect, it } from 'vitest';
import { caseHashOf } from '../../lib/checks/record/state';
import { reportOf } from '../../lib/checks/report';
import { planFill } from '../../lib/engine/plan';
import { factsOf } from '../../lib/facts/facts';
import { coeDependant } from '../../lib/procedures/coe-dependant/form';
import { coeDependantLaw } from '../../lib/procedures/coe-dependant/law';
import { renewalDependant } from '../../lib/procedures/renewal-dependant/form';
import { renewalDependantLaw } from '../../lib/procedures/renewal-dependant/law';
import { allFamilyIds, familyIds, familyOf } from '../fixtures/cases/families';
import { confirmedOn } from '../generic/confirmed';
import { compareGolden, goldenNames } from './file';
import { goldenForm } from './form';
import { planLines, reportLines } from './make';

const on = '2026-06-15';
const kinds = [
  ['certificate', coeDependant, coeDependantLaw],
  ['renewal', renewalDependant, renewalDependantLaw],
] as const;
const hint = 'If that is meant, write the golden files anew with TENKEN_GOLDEN=write and say why in the commit.';

describe.each(kinds)('the golden files of a %s of a family', (kind, form, law) => {
  // As if a person had confirmed every row on the page that is expected.
  const confirmed = confirmedOn(form);

  it.each(familyIds[kind])('%s is filled and judged as it was', (id) => {
    const records = familyOf(id);
    const made = {
      caseHash: caseHashOf(records),
      ...planLines(planFill(form, factsOf(records, on), confirmed)),
      ...reportLines(reportOf({ form, law, records, on })),
    };
    expect(compareGolden(`families/${id}`, made), hint).toEqual([]);
  });

  it('have the form as it was, row by row', () => {
    expect(compareGolden(`families/form-${kind}`, goldenForm(form)), hint).toEqual([]);
  });
});

it('are those of the cases there are, and the forms', () => {
  const forms = kinds.map(([kind]) => `form-${kind}`);
  expect(goldenNames('families')).toEqual([...allFamilyIds, ...forms].sort());
});
