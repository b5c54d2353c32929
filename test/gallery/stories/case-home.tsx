import { CaseDates } from '../../../components/workspace/CaseDates';
import { CaseHome, type CaseHomeProps } from '../../../components/workspace/CaseHome';
import { CaseWorkCard } from '../../../components/workspace/CaseWorkCard';
import { NextStepCard } from '../../../components/workspace/NextStepCard';
import { wayOf } from '../../../lib/screens/workspace/remaining-way';
import { counted } from '../../../lib/checks/remaining/item';
import type { CaseRecords } from '../../../lib/domain/records';
import type { NextDate } from '../../../lib/overview/next-date';
import { type FormWork, type NextStep, nextStepOf } from '../../../lib/overview/next-step';
import { longWord, procedure, reportFor, today, unknown, worked } from '../samples/records';
import { nothing } from '../samples/actions';
import type { Stories } from '../story';

const dates: readonly NextDate[] = [
  { kind: 'document', on: '2026-06-20', document: 'D02' },
  { kind: 'filing', on: '2026-07-01' },
  { kind: 'passport', on: '2030-11-20' },
];
const check = { by: '見本 花子', when: '2026-06-10 15:02', findings: 1, second: null, holds: 'no' } as const;
const untouched: FormWork = { hasForm: true, filled: false, checked: false, record: null };
const documentName = (id: string) => `${id} ${longWord}`;

function homeOf(records: CaseRecords, change: Partial<CaseHomeProps> = {}, work = untouched) {
  const report = reportFor(records);
  const step = nextStepOf({
    ...{ status: 'collecting', remaining: report.remaining, dates, asked: new Map(), work, today },
  });
  return (
    <CaseHome
      {...{ caseId: 'c', remaining: report.remaining, way: wayOf(report), step, dates, documentName, today }}
      {...{ portalUrl: procedure.url, filled: false, check: 'none', requests: [], onNext: nothing }}
      {...change}
    />
  );
}

const step = (next: NextStep) => {
  const report = reportFor(unknown);
  return (
    <NextStepCard
      {...{ caseId: 'c', step: next, left: counted(report.remaining), way: wayOf(report), documentName }}
      portalUrl={procedure.url}
      onNext={nothing}
    />
  );
};
const [item] = reportFor(unknown).remaining;
if (!item) throw new Error('Of a case that nothing is known of nothing remains.');

export const caseHome: Stories = {
  folder: 'workspace',
  window: 'workspace',
  components: {
    CaseHome: {
      new: () => homeOf(unknown, { dates: [] }),
      'much left': () => homeOf(worked, { check, filled: true }),
      'nothing left': () =>
        homeOf(worked, {
          remaining: [],
          step: { step: 'send' },
          check: { ...check, second: '確認者サンプル', holds: 'yes', findings: 0 },
        }),
    },
    CaseDates: {
      'one gone by': () => <CaseDates dates={dates} today="2026-06-25" documentName={documentName} />,
      none: () => <CaseDates dates={[]} today={today} documentName={documentName} />,
    },
    CaseWorkCard: {
      'not to be relied on': () => <CaseWorkCard caseId="c" filled check={{ ...check, holds: 'broken' }} />,
      'on its way': () => <CaseWorkCard caseId="c" filled={false} check={null} />,
    },
    NextStepCard: {
      overdue: () => step({ step: 'overdue', date: { kind: 'filing', on: '2026-06-01' }, item: null }),
      ask: () => step({ step: 'ask', item }),
      wait: () => step({ step: 'wait', item, due: '2026-06-30' }),
      filed: () => step({ step: 'filed' }),
    },
  },
};
