import { loadExpected } from '../../fixtures/cases/load';
import { differs, enter, extra, missing, type PlantedError, wrong } from '../kinds';

/** Entries of one party in the place of another, and of another case. */
const sheet = (caseId: 'testa-arjun' | 'testa-lee' | 'testa-chen' | 'testa-largest') => loadExpected(caseId);
const from = (caseId: 'testa-arjun' | 'testa-lee' | 'testa-chen' | 'testa-largest', row: string) =>
  sheet(caseId)[row]?.value ?? '';

/** Errors of people: whose entry it is. */
export const peopleErrors: readonly PlantedError[] = [
  {
    what: 'representative and agent: names the other way round',
    caseId: 'testa-arjun',
    steps: [enter('proxy.name', 'サンプル　次郎'), enter('agent.name', 'サンプル　花子')],
    found: [differs('proxy.name'), differs('agent.name')],
  },
  {
    what: 'representative and agent: telephones the other way round',
    caseId: 'testa-lee',
    steps: [enter('proxy.phone', '0300000003'), enter('agent.phone', '0300000089')],
    found: [differs('proxy.phone'), differs('agent.phone')],
  },
  {
    what: 'representative: the agent’s whole block',
    caseId: 'testa-chen',
    steps: ['name', 'postal', 'address', 'phone'].map((row) =>
      enter(`proxy.${row}`, from('testa-chen', `agent.${row}`)),
    ),
    found: ['name', 'postal', 'address', 'phone'].map((row) => differs(`proxy.${row}`)),
  },
  wrong(
    'testa-largest',
    'representative: the relationship of somebody else',
    'proxy.relationship',
    '雇用主（代表取締役）',
  ),
  wrong('testa-largest', 'representative: mobile not entered', 'proxy.mobile', ''),
  wrong('testa-largest', 'agent: the organization alone', 'agent.organization', '東京都行政書士会'),
  {
    what: 'agent: name and telephone not entered',
    caseId: 'testa-largest',
    steps: [enter('agent.name', ''), enter('agent.phone', '')],
    found: [missing('agent.name'), missing('agent.phone')],
  },
  wrong('testa-lee', 'employer: branch not entered', 'org.branch', ''),
  {
    what: 'employer: a branch where the case has none',
    caseId: 'testa-arjun',
    steps: [enter('org.branch', '東京支店')],
    found: [extra('org.branch')],
  },
  {
    what: 'employer and site: names the other way round',
    caseId: 'testa-lee',
    steps: [
      enter('org.name', from('testa-lee', 'dispatch.name')),
      enter('dispatch.name', from('testa-lee', 'org.name')),
    ],
    found: [differs('org.name'), differs('dispatch.name')],
  },
  {
    what: 'employer and site: addresses the other way round',
    caseId: 'testa-chen',
    steps: [
      enter('org.address', from('testa-chen', 'dispatch.address')),
      enter('dispatch.address', from('testa-chen', 'org.address')),
    ],
    found: [differs('org.address'), differs('dispatch.address')],
  },
  {
    what: 'site: entered where the case has none',
    caseId: 'testa-arjun',
    steps: [enter('dispatch.name', 'サンプルシステムズ株式会社'), enter('dispatch.postal', '1000008')],
    found: [extra('dispatch.name'), extra('dispatch.postal')],
  },
  {
    what: 'copy of last year: dates and numbers of another application',
    caseId: 'testa-chen',
    steps: ['entry.plannedDateText', 'passport.expiry', 'job.startDate', 'history.entries.latestFrom'].map((row) =>
      enter(row, from('testa-lee', row)),
    ),
    found: ['entry.plannedDateText', 'passport.expiry', 'job.startDate', 'history.entries.latestFrom'].map((row) =>
      differs(row),
    ),
  },
  {
    what: 'copy of another case: employer’s figures',
    caseId: 'testa-lee',
    steps: ['capitalYen', 'annualSalesYen', 'employees', 'foreignEmployees'].map((row) =>
      enter(`org.${row}`, from('testa-arjun', `org.${row}`)),
    ),
    found: ['capitalYen', 'annualSalesYen', 'employees', 'foreignEmployees'].map((row) => differs(`org.${row}`)),
  },
  {
    what: 'copy of another case: the work’s description',
    caseId: 'testa-chen',
    steps: [enter('job.activityDetail', from('testa-lee', 'job.activityDetail'))],
    found: [differs('job.activityDetail')],
  },
  {
    what: 'another applicant’s passport',
    caseId: 'testa-arjun',
    steps: ['passport.number', 'passport.expiry'].map((row) => enter(row, from('testa-lee', row))),
    found: [differs('passport.number'), differs('passport.expiry')],
    identity: true,
  },
  {
    what: 'another applicant’s particulars',
    caseId: 'testa-lee',
    steps: [
      enter('applicant.nationality', from('testa-chen', 'applicant.nationality')),
      enter('applicant.birth', sheet('testa-chen')['applicant.birth']?.day ?? '', 'day'),
      enter('applicant.nameLatin', from('testa-chen', 'applicant.nameLatin')),
      enter('applicant.placeOfBirth', from('testa-chen', 'applicant.placeOfBirth')),
    ],
    found: [
      differs('applicant.nationality'),
      differs('applicant.birth', 'day'),
      differs('applicant.nameLatin'),
      differs('applicant.placeOfBirth'),
    ],
    identity: true,
  },
  {
    what: 'another applicant’s relative',
    caseId: 'testa-lee',
    steps: [
      enter('relatives[0].relationship', from('testa-chen', 'relatives[0].relationship')),
      enter('relatives[0].name', from('testa-chen', 'relatives[0].name')),
      enter('relatives[0].birth', sheet('testa-chen')['relatives[0].birth']?.day ?? '', 'day'),
      enter('relatives[0].residenceCardNo', from('testa-chen', 'relatives[0].residenceCardNo')),
    ],
    found: [
      differs('relatives[0].relationship'),
      differs('relatives[0].name'),
      differs('relatives[0].birth', 'day'),
      differs('relatives[0].residenceCardNo'),
    ],
  },
];
