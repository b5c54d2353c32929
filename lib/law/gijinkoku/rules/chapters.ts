import type { Chapter } from '../../../spec/law';
import { text } from './kit';

/** What the rules are about, in the order of the reference. */
export const chapters: readonly Chapter[] = [
  { id: 'activity', title: text('活動内容・契約', 'Activity and contract') },
  { id: 'education', title: text('学歴・職歴', 'Education and experience') },
  { id: 'pay', title: text('報酬', 'Pay') },
  { id: 'landing', title: text('上陸拒否事由・経歴', 'Grounds for denial of landing, record') },
  { id: 'organisation', title: text('所属機関', 'Organisation') },
  { id: 'language', title: text('言語能力', 'Language') },
  { id: 'process', title: text('手続', 'Procedure') },
  { id: 'documents', title: text('書類', 'Documents') },
  { id: 'renewal', title: text('在留期間の更新', 'Extension of the period of stay') },
  { id: 'newEmployer', title: text('転職', 'New employer') },
  { id: 'sideJob', title: text('資格外活動', 'Other activities than the status allows') },
  { id: 'dependants', title: text('家族滞在', 'Dependants') },
  { id: 'permanentResidence', title: text('永住許可', 'Permanent residence') },
  { id: 'stayPeriod', title: text('在留期間', 'Period of stay') },
  { id: 'card', title: text('在留カード', 'Residence card') },
  { id: 'inactivity', title: text('活動をしていない期間', 'Time without the permitted activity') },
  { id: 'notices', title: text('届出', 'Notifications') },
];
