import type { SemanticRow } from '../../../spec/form';
import { afterArrival, all, yes } from '../../shared/conditions';
import { yesNoList as yesNo } from '../../shared/lists';
import { radio, textarea } from '../../shared/row-kinds';

/** 職務内容変更の有無（前回許可時以降）: on the page, and not wanted of a person who is still abroad. */
export const dutiesRows: readonly SemanticRow[] = [
  radio({
    id: 'job.dutyChanged',
    en: 'Change of duties since the last permission',
    from: 'case.job.dutiesChanged.answer',
    when: afterArrival,
    list: yesNo,
  }),
  textarea({
    id: 'job.dutyChangeDetail',
    en: 'Change of duties: details',
    from: 'case.job.dutiesChanged.detail',
    when: all(afterArrival, yes('case.job.dutiesChanged.answer')),
    format: 'multiline',
    limit: { max: 600 },
  }),
];
