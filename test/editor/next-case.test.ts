import { describe, expect, it } from 'vitest';
import { counted } from '../../lib/checks/remaining/item';
import { reportOf } from '../../lib/checks/report';
import type { Applicant } from '../../lib/domain/applicant';
import { type Case, caseRecord } from '../../lib/domain/case/case';
import type { ProcedureId } from '../../lib/domain/case/procedures';
import { earlierGroupsOf, withEarlier } from '../../lib/editor/carried';
import { nextCase, nextProcedureOf } from '../../lib/editor/next-case';
import { module as renewal } from '../../lib/procedures/renewal-gijinkoku/module';
import { loadCase } from '../fixtures/cases/load';

const today = '2027-07-01';
const gijinkoku = '技術・人文知識・国際業務';

/** The certificate of a year ago: filed, decided. */
function lastYear() {
  const { cases, applicants, employers, offices } = loadCase('testa-arjun');
  const [one, applicant, employer, office] = [cases[0], applicants[0], employers[0], offices[0]];
  if (!one || !applicant || !employer || !office) throw new Error('The fixture is not whole.');
  const source = { ...one, status: 'issued', filedOn: '2026-06-15', decidedOn: '2026-08-10' } as const;
  return { source: source as unknown as Case, applicant, employer, office };
}

const draftOf = (one: object) => ({ ...one }) as Readonly<Record<string, unknown>>;

function renewed(applicant?: Applicant, employerId?: string) {
  const known = lastYear();
  const person = applicant ?? known.applicant;
  const to = { id: 'next', procedure: 'renewal-gijinkoku', applicant: person, today, office: known.office } as const;
  const next = nextCase(draftOf(known.source), { ...to, employerId: employerId ?? known.source.employerId });
  return { ...known, next, applicant: person };
}

/** What the form still asks, each once; what one press confirms is one. */
function questionsOf(next: Readonly<Record<string, unknown>>, known: ReturnType<typeof renewed>) {
  const records = { ...known, case: next as unknown as Case };
  const { remaining } = reportOf({ form: renewal.form, law: renewal.law, records, on: today });
  return counted(remaining).filter(({ kind, level }) => kind === 'field' && level === 'needed');
}

describe('the renewal from last year’s certificate', () => {
  it('is a sound case with the present status, and names the certificate', () => {
    const { next } = renewed();
    const made = caseRecord.parse(next);
    expect(made).toMatchObject({ procedure: 'renewal-gijinkoku', basedOn: 'testa-arjun', status: 'draft' });
    expect(made.stay).toEqual({ status: gijinkoku });
    expect(made.contract).toMatchObject({ type: 'employment', term: 'indefinite', startsOn: '2026-09-15' });
    expect(made.filing).toMatchObject({ agentId: 'agent-sample-jiro', representativeId: 'contact-1' });
  });

  it('asks ten things at most: two presses for what is as it was, and eight answers', () => {
    const known = renewed();
    const groups = earlierGroupsOf(draftOf(known.source), known.next);
    expect(groups.map(({ id }) => id)).toEqual(['pay', 'job']);
    const confirmed = groups.reduce(withEarlier, known.next);
    const answers = questionsOf(confirmed, known).map(({ id }) => id);
    expect(answers).toEqual([
      'fact case.stay.periodMonths',
      'fact case.stay.expiresOn',
      'fact applicant.residenceCard.number',
      'fact case.application.wantedMonths',
      'fact case.application.reason',
      'fact employer.branch',
      'fact case.job.dutiesChanged.answer',
      'fact case.application.card.receipt',
    ]);
    expect(groups.length + answers.length).toBeLessThanOrEqual(10);
  });

  it('asks eight where the landing permission is on record', () => {
    const { applicant } = lastYear();
    const landing = { id: 'p', status: gijinkoku, periodMonths: 12, from: '2026-09-01', to: '2027-09-01' };
    const known = renewed({ ...applicant, permissions: [landing] });
    expect(known.next.stay).toEqual({ status: gijinkoku, periodMonths: 12, expiresOn: '2027-09-01' });
    const groups = earlierGroupsOf(draftOf(known.source), known.next);
    expect(groups.length + questionsOf(groups.reduce(withEarlier, known.next), known).length).toBe(8);
  });

  it('asks about pay and work as long as nobody has said that they are as they were', () => {
    const known = renewed();
    const ids = questionsOf(known.next, known).map(({ id }) => id);
    expect(ids).toContain('fact case.pay.amountYen');
    expect(ids).toContain('fact case.job.activity');
    expect(ids).toContain('fact case.job.occupation');
  });

  it('keeps what somebody has said over what the earlier case says', () => {
    const { source, next } = renewed();
    const raised = { ...next, pay: { amountYen: 360000, per: 'month' } };
    const [pay] = earlierGroupsOf(draftOf(source), raised);
    expect(pay?.facts.map(([path]) => path)).not.toContain('pay.amountYen');
    expect(pay && withEarlier(raised, pay).pay).toMatchObject({ amountYen: 360000, paidFromAbroad: 'no' });
  });

  it('asks for the time that is left of a contract with an end', () => {
    const { source, next } = renewed();
    const fixed = { ...source, contract: { ...source.contract, term: 'fixed', termYears: 1 } };
    expect(earlierGroupsOf(draftOf(fixed), next)[0]).toEqual({ id: 'contract', facts: [['contract.termYears', 1]] });
  });

  it('takes nothing of an employment over to another employer', () => {
    const { next } = renewed(undefined, 'employer-other');
    for (const key of ['contract', 'pay', 'job', 'dispatch', 'hiring', 'training'])
      expect(next).not.toHaveProperty(key);
    expect(next).toMatchObject({ employerId: 'employer-other', officeId: 'office-sample' });
    expect(next.filing).toEqual({ filer: 'agent', agentId: 'agent-sample-jiro', registered: 'yes' });
  });
});

describe('the sample', () => {
  it('goes on as the sample, with its own office', () => {
    const { source, office, applicant } = lastYear();
    const to = { id: 'n', procedure: 'renewal-gijinkoku', employerId: source.employerId, applicant, today } as const;
    const marked = nextCase({ ...draftOf(source), sample: true }, { ...to, office: { ...office, sample: true } });
    expect(marked).toMatchObject({ sample: true, officeId: 'office-sample' });
    const real = nextCase({ ...draftOf(source), id: 'own-1' }, { ...to, office: { ...office, sample: true } });
    expect(real).not.toHaveProperty('sample');
    expect(real).not.toHaveProperty('officeId');
  });
});

describe('the procedure that comes next', () => {
  const student = { inJapan: { answer: 'yes', status: '留学', expiresOn: '2028-03-31' } } as const;
  const working = { permissions: [{ id: 'p', status: gijinkoku, from: '2026-09-01', to: '2027-09-01' }] };
  it.each([
    ['a certificate that was issued', 'coe-gijinkoku', 'issued', {}, 'renewal-gijinkoku'],
    ['a certificate that was refused', 'coe-gijinkoku', 'refused', {}, 'coe-gijinkoku'],
    [
      'a certificate that was withdrawn by a student in Japan',
      'coe-gijinkoku',
      'withdrawn',
      student,
      'change-gijinkoku',
    ],
    ['a certificate that is filed', 'coe-gijinkoku', 'filed', {}, 'renewal-gijinkoku'],
    ['a change that was granted', 'change-gijinkoku', 'issued', {}, 'renewal-gijinkoku'],
    ['a change that a student was refused', 'change-gijinkoku', 'refused', student, 'change-gijinkoku'],
    ['a renewal', 'renewal-gijinkoku', 'issued', working, 'renewal-gijinkoku'],
    ['a side job of somebody who works', 'side-job', 'issued', working, 'renewal-gijinkoku'],
    ['permanent residence', 'permanent-residence', 'refused', working, 'permanent-residence'],
  ] as const)('after %s', (_, procedure, status, facts, expected) => {
    const source = { procedure: procedure as ProcedureId, status } as unknown as Case;
    expect(nextProcedureOf(source, { id: 'a', ...facts } as Applicant, today)).toBe(expected);
  });

  it('is a change with the student’s status and its end in place', () => {
    const { source, applicant, office } = lastYear();
    const person: Applicant = { ...applicant, ...student };
    const procedure = nextProcedureOf({ ...source, status: 'withdrawn' }, person, today);
    const to = { id: 'n', procedure, employerId: source.employerId, applicant: person, today, office };
    const next = caseRecord.parse(nextCase({ ...draftOf(source), status: 'withdrawn' }, to));
    expect(next).toMatchObject({ procedure: 'change-gijinkoku', stay: { status: '留学', expiresOn: '2028-03-31' } });
  });
});
