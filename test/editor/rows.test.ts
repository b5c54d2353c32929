import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../lib/domain/record-kinds';
import { describeRecord } from '../../lib/facts/describe';
import { type FactDescriptor, templateOf } from '../../lib/facts/descriptor';
import { hintLines, indexRows, sourcesOf } from '../../lib/editor/rows';

const { fields } = coeGijinkoku;
const rows = indexRows(fields);
const items = (path: string) => rows.feedsOf(path).map(({ field }) => field.item);

function paths(descriptors: readonly FactDescriptor[]): readonly string[] {
  return descriptors.flatMap((one) => {
    if ('of' in one) return paths(one.of);
    return one.kind === 'choices' ? [one.path, `${one.path}.*`] : [one.path];
  });
}

describe('the rows that a fact feeds', () => {
  it.each([
    ['applicant.passport.number', ['10.1']],
    ['applicant.contactInJapan.email', ['9.5', '9.6']],
    ['applicant.name.given', ['3']],
    ['applicant.education.3.school', ['23.4']],
    ['applicant.relatives.people.5.name', ['21.3']],
    ['applicant.relatives.people.6.name', []],
    ['case.pay.amountYen', ['7']],
    ['case.entry.plannedOn', ['12']],
    ['employer.contacts.1.name', ['27.1']],
    ['office.agents.0.organization', [null]],
    ['case.job.otherOccupations.1', ['10.2']],
    ['applicant.notes', []],
  ])('%s: %j', (path, expected) => {
    expect(items(path)).toEqual(expected);
  });

  it('are found from some fact of the editor for every control of the form', () => {
    const known = new Set(recordKinds.flatMap((kind) => paths(describeRecord(kind))));
    const froms = fields.flatMap(({ parts, role }) => (role === 'form' ? parts.flatMap(({ from }) => from ?? []) : []));
    expect(froms.length).toBeGreaterThan(150);
    const lost = froms.filter((from) => !sourcesOf(from).some((source) => known.has(templateOf(source))));
    expect(lost).toEqual([]);
  });

  it.each([
    ['applicant.relatives.people'],
    ['applicant.work.jobs'],
    ['employer.industries.others'],
    ['case.dispatch.site.industries.others'],
    ['case.job.otherOccupations'],
  ])('of %s have room for as many entries as the form has blocks', (list) => {
    const group = coeGijinkoku.groups.find((one) => one.list === list);
    expect(group?.blocks).toBeGreaterThan(0);
    expect(rows.blocksOf(list)).toBe(group?.blocks);
  });

  it.each(['applicant.education', 'applicant.qualifications'])('of %s know no blocks', (list) => {
    expect(rows.blocksOf(list)).toBeNull();
  });

  it('have their hints in lines', () => {
    expect(hintLines('半角数字、7文字 / 例）1234567 ¦ 入力例）123-4567は1234567と入力')).toEqual([
      '半角数字、7文字',
      '例）1234567',
      '入力例）123-4567は1234567と入力',
    ]);
  });
});
