import type { RepeatGroup } from '../../../spec/field';
import { given } from '../../shared/conditions';
import { occupationList } from '../../shared/lists';
import { type Row, select } from '../../shared/portal-rows';

/** 他職種: three blocks. */
export const occupationsGroup: RepeatGroup = {
  id: 'job.occupationOther',
  group: '256302',
  blocks: 3,
  label: { ja: '他職種', en: 'Other occupations' },
  entries: 'occupations',
};

/** Item 10.2. */
export const otherOccupations: readonly Row[] = [0, 1, 2].map((n) =>
  select({
    conditional: true,
    repeat: { group: occupationsGroup.group, index: n + 1 },
    id: `job.occupationOther[${n}]`,
    seq: 256303 + n,
    item: '10.2',
    ja: `１０.２　職種　他職種0${n + 1}`,
    en: `Other occupation ${n + 1}`,
    hint: '「技術・人文知識・国際業務」「高度専門職」又は「特定活動」での入国を希望する場合で，他に職種があれば入力してください。',
    when: given(`case.job.otherOccupations.${n}`),
    from: `case.job.otherOccupations.${n}`,
    list: occupationList,
    box: { id: `select_${256303 + n}`, name: `item[${207 + n}].selectData` },
  }),
);
