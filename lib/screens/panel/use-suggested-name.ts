import { useEffect, useState } from 'preact/hooks';
import { call } from '../../messaging/call';

/** Who the case is assigned to, and so who is likely to overrule a finding; empty where nobody is named. */
export function useSuggestedName(caseId: string | null): string {
  const [name, setName] = useState('');
  useEffect(() => {
    let isOver = false;
    setName('');
    if (caseId === null) return;
    void call('records.get', { kind: 'case', id: caseId }).then((answer) => {
      const assigned = answer.ok ? (answer.value.payload as { assignedTo?: string }).assignedTo : undefined;
      if (!isOver && assigned !== undefined) setName(assigned);
    });
    return () => {
      isOver = true;
    };
  }, [caseId]);
  return name;
}
