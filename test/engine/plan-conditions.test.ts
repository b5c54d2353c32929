import { describe, expect, it } from 'vitest';
import { jobTold, wanted, writesOf } from './case-kit';

const notAnswered = '(none: notAnswered)';
const notApplicable = '(none: notApplicable)';
const waits = '(none: waits)';

describe('a row that depends on another answer', () => {
  const portOther = (port: 'NRT' | 'other' | undefined) =>
    jobTold({ case: { entry: { ...(port ? { port } : {}), portOther: 'サンプル空港' } } });

  it('is wanted where the answer asks for it, not where it does not, and open where there is none', () => {
    expect(wanted(portOther('other'), 'entry.portOther')).toBe('サンプル空港');
    expect(wanted(portOther('NRT'), 'entry.portOther')).toBe(notApplicable);
    expect(wanted(portOther(undefined), 'entry.portOther')).toBe(waits);
  });

  it.each([
    ['master', 'education.majorUniv', 'education.majorSenmon'],
    ['juniorCollege', 'education.majorUniv', 'education.majorSenmon'],
    ['vocational', 'education.majorSenmon', 'education.majorUniv'],
  ] as const)('of the two lists of majors %s takes %s', (level, taken, other) => {
    const job = jobTold({ applicant: { education: [{ id: 'e', level, majorDetail: 'サンプル学' }] } });
    expect(wanted(job, `${taken}Detail`)).toBe('サンプル学');
    expect(wanted(job, `${other}Detail`)).toBe(notApplicable);
    expect(wanted(job, taken)).toBe(notAnswered);
    expect(wanted(job, other)).toBe(notApplicable);
  });

  it.each(['highSchool', 'other'] as const)('%s takes none of the two lists of majors', (level) => {
    const job = jobTold({ applicant: { education: [{ id: 'e', level, majorDetail: 'サンプル学' }] } });
    expect(wanted(job, 'education.majorUnivDetail')).toBe(notApplicable);
    expect(wanted(job, 'education.majorSenmonDetail')).toBe(notApplicable);
  });

  it.each([
    ['agent', 'テスタ サンプル', 'テスタ　サンプル'],
    ['representative', 'テスタ サンプル', notApplicable],
    ['applicant', 'テスタ サンプル', notApplicable],
    [undefined, 'テスタ サンプル', waits],
  ] as const)('about the agent, where %s files', (filer, name, expected) => {
    const job = jobTold({
      office: { agents: [{ id: 'a', name }] },
      case: { filing: { ...(filer ? { filer } : {}), agentId: 'a' } },
    });
    expect(wanted(job, 'agent.name')).toBe(expected);
  });

  it('about the agent is not answered where the office does not have the one that the case names', () => {
    const job = jobTold({
      office: { agents: [{ id: 'a', name: 'サンプル' }] },
      case: { filing: { filer: 'agent', agentId: 'b' } },
    });
    expect(wanted(job, 'agent.name')).toBe(notAnswered);
  });

  it('about the time since the last permission is never wanted for a certificate', () => {
    // As a case of the first version could have it.
    const told = (step: 'certificate' | 'renewal') =>
      jobTold({
        case: { plannedStep: step as 'certificate', job: { dutiesChanged: { answer: 'yes', detail: 'サンプル' } } },
      });
    expect(wanted(told('certificate'), 'job.dutyChanged')).toBe(notApplicable);
    expect(wanted(told('renewal'), 'job.dutyChanged')).toBe('有 Yes');
  });

  it.each([
    ['yes', undefined, '株式会社サンプル'],
    ['no', 'yes', '株式会社サンプル'],
    ['no', 'no', notApplicable],
    ['no', undefined, waits],
    [undefined, undefined, waits],
    ['notAsked', 'no', waits],
  ] as const)('about the dispatch site, dispatched %s and elsewhere %s', (isDispatch, elsewhere, expected) => {
    const site = { name: '株式会社サンプル' };
    const job = jobTold({
      case: { dispatch: { ...(isDispatch ? { isDispatch } : {}), ...(elsewhere ? { elsewhere } : {}), site } },
    });
    expect(wanted(job, 'dispatch.name')).toBe(expected);
  });
});

describe('capital and sales', () => {
  const told = (nonProfit: 'yes' | 'no' | 'notAsked' | undefined, capitalYen: number | undefined) =>
    jobTold({
      employer: { ...(nonProfit ? { nonProfit } : {}), ...(capitalYen === undefined ? {} : { capitalYen }) },
    });

  it.each([
    ['yes', undefined, '0'],
    ['yes', 5_000_000, '0'],
    ['no', undefined, notAnswered],
    ['no', 5_000_000, '5000000'],
    ['no', 0, '0'],
    ['notAsked', undefined, notAnswered],
    [undefined, undefined, notAnswered],
    [undefined, 9_999_999_999_999, '9999999999999'],
    [undefined, 10_000_000_000_000, '(refused: tooLong)'],
  ] as const)('of a non-profit body (%s) with %s yen', (nonProfit, yen, expected) => {
    expect(wanted(told(nonProfit, yen), 'org.capitalYen')).toBe(expected);
  });

  it('are both zero for a non-profit body, and nothing else of it', () => {
    expect(writesOf(told('yes', undefined))).toEqual({ 'org.capitalYen value': '0', 'org.annualSalesYen value': '0' });
  });

  it('of a dispatch site are its own, and only where there is a site', () => {
    const at = (isDispatch: 'yes' | 'no') =>
      jobTold({ case: { dispatch: { isDispatch, elsewhere: 'no', site: { nonProfit: 'yes', capitalYen: 1 } } } });
    expect(wanted(at('yes'), 'dispatch.capitalYen')).toBe('0');
    expect(wanted(at('no'), 'dispatch.capitalYen')).toBe(notApplicable);
  });
});
