import { useEffect, useState } from 'preact/hooks';
import { call } from '../../messaging/call';

/**
 * Who checks at this desk, as said in the settings; empty where nobody is named. Never who the case is assigned to: a check is signed
 * by who made it.
 */
export function useStaffName(): string {
  const [staff, setStaff] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    void call('desk.get', null).then((answer) => {
      if (!isOver && answer.ok) setStaff(answer.value.staffName);
    });
    return () => {
      isOver = true;
    };
  }, []);
  return staff ?? '';
}
