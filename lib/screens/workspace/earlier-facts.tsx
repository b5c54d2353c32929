import { useState } from 'preact/hooks';
import { FailureNotice } from '../../../components/base/FailureNotice';
import { useText } from '../../../components/base/text-provider';
import { caseHref } from '../../../components/navigation/routes';
import { EarlierFacts } from '../../../components/next-case/EarlierFacts';
import type { EditedRecord } from '../../editor/edited-record';
import { type EarlierGroupId, earlierGroupsOf, withEarlier } from '../../editor/carried';
import { basedOnOf } from '../../editor/next-case';
import type { Draft } from '../../facts/descriptor';
import { withValue } from '../../facts/draft';
import { question, useQuery } from '../shared/use-query';
import { factLines } from './fact-lines';
import { useArrival } from './scroll-to-fact';

interface Props {
  readonly caseId: string;
  readonly edited: EditedRecord;
  /** The employer and the office of the case on the screen. */
  readonly employer: unknown;
  readonly office: unknown;
  readonly at: string | undefined;
}

/** What the earlier case of the same person says of what is asked again, with a press for each group. */
export function EarlierFactsCard({ caseId, edited, employer, office, at }: Props) {
  const { language } = useText();
  const [tookOver, setTookOver] = useState<EarlierGroupId | null>(null);
  const draft = edited.state().draft ?? {};
  const before = basedOnOf(draft);
  const earlier = useQuery(before === null ? null : question('records.get', { kind: 'case', id: before }));
  const source = (earlier.value?.payload ?? null) as Draft | null;
  useArrival(at, source !== null);
  // A case that is gone has nothing more to say.
  if (earlier.failure !== null && earlier.failure !== 'notFound') return <FailureNotice code={earlier.failure} />;
  if (source === null) return null;
  const groups = earlierGroupsOf(source, draft);
  return (
    <EarlierFacts
      groups={groups.map(({ id, facts }) => ({
        id,
        lines: factLines(
          facts.reduce<Draft>((known, [path, value]) => withValue(known, path, value), {}),
          { office, employer },
          language,
        ),
        href: caseHref(caseId, 'case', `case.${facts[0]?.[0] ?? id}`),
      }))}
      tookOver={tookOver}
      onStill={(id) => {
        const group = groups.find((one) => one.id === id);
        if (!group) return;
        edited.edit((now) => withEarlier(now, group));
        setTookOver(id);
      }}
    />
  );
}
