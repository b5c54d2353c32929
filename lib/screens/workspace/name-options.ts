import { useMemo } from 'preact/hooks';
import type { NamedOption } from '../../../components/base/NamePicker';
import { useText } from '../../../components/base/text-provider';
import { lists } from '../../../components/workspace/workspace.words';
import { question, useQuery } from '../shared/use-query';

/** The records of a kind as choices of a list. */
export function useNameOptions(kind: 'applicant' | 'employer') {
  const { t } = useText();
  const { value, failure, isLoading } = useQuery(question('overview.names', { kind }));
  const options = useMemo<readonly NamedOption[]>(
    () => (value ?? []).map(([code, name, also, reading]) => ({ code, name: name || t(lists.noName), also, reading })),
    [value],
  );
  return { options, failure, isLoading };
}
