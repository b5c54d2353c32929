import { CaseRelations } from '../../../components/next-case/CaseRelations';
import { EarlierFacts } from '../../../components/next-case/EarlierFacts';
import { NextCase, type NextCaseProps } from '../../../components/next-case/NextCase';
import { useText } from '../../../components/base/text-provider';
import { failures } from '../../../components/base/failures.words';
import type { Case } from '../../../lib/domain/case/case';
import { procedureNames } from '../../../lib/domain/case/procedures';
import { earlierGroupsOf } from '../../../lib/editor/carried';
import { nextCase } from '../../../lib/editor/next-case';
import type { Draft } from '../../../lib/facts/descriptor';
import type { Language } from '../../../lib/i18n/i18n';
import { module as renewal } from '../../../lib/procedures/renewal-gijinkoku/module';
import type { CaseRow } from '../../../lib/overview/query';
import { factLines } from '../../../lib/screens/workspace/fact-lines';
import { sidesOf } from '../../../lib/screens/workspace/next-case-sides';
import { nothing } from '../samples/actions';
import { arjun, longEmployer, longName, longWord } from '../samples/records';
import type { Stories } from '../story';

const today = '2027-07-01';
const source = { ...arjun.case, status: 'issued', decidedOn: '2026-08-10' } as unknown as Case;
const { applicant, employer, office } = arjun;
const draft = source as unknown as Draft;

const made = (employerId = source.employerId) =>
  nextCase(draft, { id: 'n', procedure: 'renewal-gijinkoku', employerId, applicant, today, office });
const sides = (language: Language, employerId?: string) =>
  sidesOf(draft, made(employerId), { applicant, employer, office }, { office, employer }, renewal, language, today);

function Dialog({
  change = {},
  employerId,
}: {
  readonly change?: Partial<NextCaseProps>;
  readonly employerId?: string;
}) {
  const { t, language } = useText();
  return (
    <NextCase
      from={{ name: 'TESTA ARJUN', procedure: t(procedureNames[source.procedure]) }}
      procedure="renewal-gijinkoku"
      employers={[{ code: source.employerId, name: employer.name ?? '', also: '', reading: '' }]}
      employerId={source.employerId}
      isOtherEmployer={employerId !== undefined}
      sides={sides(language, employerId)}
      busy={false}
      onProcedure={nothing}
      onEmployer={nothing}
      onCreate={nothing}
      onClose={nothing}
      {...change}
    />
  );
}

function Failed() {
  const { t } = useText();
  return <Dialog change={{ error: t(failures.unexpected) }} />;
}

function Groups({ took = false }: { readonly took?: boolean }) {
  const { language } = useText();
  const groups = earlierGroupsOf(draft, made()).map(({ id, facts }) => ({
    ...{ id, href: '#' },
    lines: factLines(Object.fromEntries([[id, draft[id]]]) as Draft, { office, employer }, language).filter(
      ({ path }) => facts.some(([one]) => path.startsWith(one)),
    ),
  }));
  return <EarlierFacts groups={took ? groups.slice(1) : groups} tookOver={took ? 'pay' : null} onStill={nothing} />;
}

const row = (change: Partial<CaseRow>): CaseRow => ({
  ...{ id: 'c-1', procedure: 'coe-gijinkoku', title: '', applicantId: 'a', employerId: 'e', status: 'issued' },
  ...{ applicantName: 'TESTA ARJUN', applicantKanji: '', passportNumber: '', employerName: longEmployer },
  ...{ assignedTo: '', next: null, blockers: null, updatedAt: '2026-08-10T00:00:00.000Z' },
  ...change,
});

export const nextCases: Stories = {
  folder: 'next-case',
  window: 'workspace',
  components: {
    NextCase: {
      'a renewal from last year’s certificate': () => <Dialog />,
      'for another employer': () => <Dialog employerId="other" />,
      'nothing is known yet': () => <Dialog change={{ sides: null, from: { name: longName, procedure: longWord } }} />,
      'nothing taken over, nothing asked': () => <Dialog change={{ sides: { taken: [], asked: [] } }} />,
      busy: () => <Dialog change={{ busy: true }} />,
      failed: () => <Failed />,
    },
    EarlierFacts: {
      'all groups': () => <Groups />,
      'one was taken over': () => <Groups took />,
      'nothing left': () => <EarlierFacts groups={[]} tookOver="job" onStill={nothing} />,
    },
    CaseRelations: {
      both: () => (
        <CaseRelations
          before={row({})}
          after={[
            row({ id: 'c-2', procedure: 'renewal-gijinkoku', status: 'draft' }),
            row({ id: 'c-3', procedure: 'bring-dependants', status: 'collecting', applicantName: longName }),
          ]}
        />
      ),
      'the earlier one': () => <CaseRelations before={row({})} after={[]} />,
      'a later one': () => <CaseRelations before={null} after={[row({ applicantName: '' })]} />,
      none: () => <CaseRelations before={null} after={[]} />,
    },
  },
};
