import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../lib/domain/exchange';
import type { CaseRecords } from '../../../lib/domain/records';
import { latinNameOf } from '../../../lib/editor/names';
import type { ProcedureModule } from '../../../lib/spec/module';
import { rowOf } from '../../../lib/tables/agency-csv/columns';
import { joinSheets } from '../../../lib/tables/agency-csv/join';
import { bulkPlan } from '../../../lib/tables/agency-csv/plan';
import { runThrough } from '../../../lib/tables/mapping/steps';
import { cellsOf, fileOf, idMaker, modules, sheetOf, storedOf, today, wholeCases } from './kit';

const [coe, renewal, change] = modules;
if (!coe || !renewal || !change) throw new Error('A procedure is missing.');
// The example and one of the others have the same passport.
const whole = wholeCases(renewal)
  .slice(1)
  .map(({ records }) => records);
const [one, two] = whole;
if (!one || !two) throw new Error('There is no case.');

type Edit = (row: string, text: string, at: number) => string;

/** What the files of these cases would do, with the texts of some cells changed. */
function planned(
  module: ProcedureModule,
  cases: readonly CaseRecords[],
  stored: Exchange,
  edit: Edit = (_, text) => text,
) {
  const sheets = module.agencyCsv.map((template, sheet) =>
    fileOf(
      template,
      cases.map((records, at) =>
        (cellsOf(module, records)[sheet]?.cells ?? []).map((text, index) => {
          const column = template.columns[index];
          return column ? edit(rowOf(column) ?? column.letter, text, at) : text;
        }),
      ),
    ),
  );
  const joined = joinSheets(sheets, modules);
  if (!joined?.ok) throw new Error('The sheets were not joined.');
  const newId = idMaker();
  const [{ procedure, rows }] = joined.fits;
  const nameOf = (applicant: Exchange['applicants'][number]) => latinNameOf(applicant).toUpperCase();
  return runThrough(bulkPlan(rows, stored, { procedure, nameOf, newId, today }));
}

describe('a file of several cases', () => {
  it('finds each case, and changes nothing where it says the same', () => {
    const plan = planned(renewal, whole, storedOf(whole));
    expect(plan.problems).toEqual([]);
    expect(plan.rows.map(({ match, differences, notTaken }) => [match, differences, notTaken])).toEqual(
      whole.map(() => ['case', [], []]),
    );
    expect(plan.records.filter(({ state }) => state !== 'same')).toEqual([]);
  });

  it('takes over what another sheet says, and names the column', () => {
    const plan = planned(renewal, [one, two], storedOf([one, two]), (row, text, at) =>
      row === 'job.activityDetail' && at === 1 ? '機械装置の設計' : text,
    );
    expect(plan.rows[1]?.differences.map(({ sheet, difference }) => [sheet, difference])).toEqual([['N', 'differs']]);
    const changed = plan.records.filter(({ state }) => state !== 'same');
    expect(changed.map(({ kind, id, changes }) => [kind, id, changes.map(({ place }) => place)])).toEqual([
      ['case', two.case.id, ['case.job.activity']],
    ]);
  });

  it('takes over an answer that no page asks', () => {
    const said = (answer: string): CaseRecords => ({
      ...one,
      case: { ...one.case, application: { simultaneous: { reentry: answer } } } as CaseRecords['case'],
    });
    const plan = planned(renewal, [said('yes')], storedOf([said('no')]));
    const changes = plan.records.flatMap((record) => record.changes.map(({ place, after }) => [place, after]));
    expect(changes).toEqual([['case.application.simultaneous.reentry', 'yes']]);
  });

  it('leaves a fact alone where its cell is empty', () => {
    const plan = planned(renewal, [one], storedOf([one]), (row, text) => (row === 'org.phone' ? '' : text));
    expect(plan.rows[0]?.differences.map(({ difference }) => difference)).toEqual(['onlyCase']);
    expect(plan.records.filter(({ state }) => state !== 'same')).toEqual([]);
  });

  it('is refused where two rows say different things of one employer', () => {
    const sharing = { ...two, employer: one.employer, case: { ...two.case, employerId: one.employer.id } };
    const names = (first: string, second: string) =>
      planned(renewal, [one, sharing], storedOf([one, sharing]), (row, text, at) =>
        row === 'org.branch' ? (at === 0 ? first : second) : text,
      );
    expect(names('大阪支店', '名古屋支店').problems).toMatchObject([
      { row: 2, code: 'contradicts', place: 'employer.branch', other: 1 },
    ]);
    const agreed = names('大阪支店', '大阪支店');
    expect(agreed.problems).toEqual([]);
    expect(agreed.records.filter(({ state }) => state !== 'same')).toMatchObject([{ kind: 'employer', rows: [1, 2] }]);
  });

  it('is refused at the cell where a telephone number has lost its first zero, in whatever sheet', () => {
    const plan = planned(renewal, [one], storedOf([one]), (row, text) =>
      row === 'org.phone' || row === 'contactJapan.mobile' ? '9012345678' : text,
    );
    expect(plan.problems.map(({ row, code, place }) => [row, code, place])).toEqual([
      [1, 'lostZero', 'applicant.contactInJapan.mobile'],
      [1, 'lostZero', 'employer.phone'],
    ]);
  });

  it('names what cannot be taken over, and takes the rest', () => {
    const plan = planned(renewal, [one], storedOf([one]), (row, text) => {
      if (row === 'stay.expiresOn') return '20260230';
      if (row === 'applicant.sex') return '不明';
      return row === 'applicant.occupation' ? 'サンプル技術者' : text;
    });
    expect(plan.rows[0]?.notTaken.map(({ header, problem }) => [header, problem])).toEqual([
      ['身分事項_性別', 'unknownOption'],
      ['身分事項_在留期間の満了日', 'noSuchDate'],
    ]);
    expect(plan.records.flatMap(({ changes }) => changes.map(({ place }) => place))).toEqual(['applicant.occupation']);
  });

  it('names the columns that no case has a fact for, and another status than that of the procedure', () => {
    const travel = planned(renewal, [one], storedOf([one]), (row, text) => (row === 'AB' ? '架空国' : text));
    expect(travel.rows[0]?.notTaken).toMatchObject([{ header: '再入国許可申請_予定渡航先国名', problem: 'noFact' }]);
    const changed = wholeCases(change)[1]?.records as CaseRecords;
    const statusOf = (status: string) =>
      planned(change, [changed], storedOf([changed]), (row, text) => (row === 'Z' && text !== '' ? status : text));
    expect(statusOf('留学 Student').rows[0]?.notTaken).toMatchObject([
      { text: '留学 Student', problem: 'otherStatus' },
    ]);
    const own = '技術・人文知識・国際業務 Engineer/Specialist in Humanities/International Services';
    expect(statusOf(own).rows[0]?.notTaken).toEqual([]);
  });

  it("leaves the practice's own record alone", () => {
    const withAgent = whole.find((records) => records.case.filing?.agentId !== undefined);
    if (!withAgent) throw new Error('No case has an agent.');
    const plan = planned(renewal, [withAgent], storedOf([withAgent]), (row, text) =>
      row === 'agent.phone' ? '0399999999' : text,
    );
    expect(plan.rows[0]?.notTaken).toMatchObject([{ text: '0399999999', problem: 'officeOnly' }]);
    expect(plan.records.map(({ kind }) => kind)).not.toContain('office');
    expect(plan.records.filter(({ state }) => state !== 'same')).toEqual([]);
  });
});

describe('whose row it is', () => {
  const matchOf = (cases: readonly CaseRecords[], stored: Exchange) => planned(renewal, cases, stored).rows[0]?.match;

  it('is told by the passport number, or by name and date of birth', () => {
    expect(matchOf([one], storedOf([one, two]))).toBe('case');
    const without = { ...one, applicant: { ...one.applicant, passport: undefined } } as CaseRecords;
    expect(matchOf([without], storedOf([one, two]))).toBe('case');
    expect(matchOf([one], storedOf([two]))).toBe('nobody');
  });

  it('is only about the applicant where there is no case of this procedure, or more than one', () => {
    const certificate = wholeCases(coe)[1]?.records;
    if (!certificate) throw new Error('There is no case.');
    expect(certificate.applicant.id).toBe(one.applicant.id);
    expect(matchOf([one], storedOf([certificate]))).toBe('applicant');
    const again = { ...one, case: { ...one.case, id: 'again' } };
    expect(matchOf([one], storedOf([one, again]))).toBe('applicant');
    const changed = planned(renewal, [one], storedOf([certificate])).records;
    expect(changed.map(({ kind }) => kind)).toEqual(['applicant']);
  });

  it('is a new applicant where nobody fits, without a case', () => {
    const { records } = planned(renewal, [one], storedOf([two]));
    expect(records.map(({ kind, state }) => [kind, state])).toEqual([['applicant', 'added']]);
    expect(records[0]?.after).toMatchObject({ nationality: one.applicant.nationality, birth: one.applicant.birth });
  });

  it('is told by its name in the common sheet', () => {
    const at = sheetOf(renewal, 'common').columns.findIndex((column) => rowOf(column) === 'applicant.nameLatin');
    const { rows } = planned(renewal, [one], storedOf([one]));
    expect(rows[0]).toMatchObject({ row: 2, name: cellsOf(renewal, one)[0]?.cells[at] });
  });
});
