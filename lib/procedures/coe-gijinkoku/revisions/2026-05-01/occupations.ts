import type { BlockLayout } from '../../../../spec/form';
import { type Line, line } from '../../../shared/page-lines';

/** 他職種. */
export const occupationsBlocks: BlockLayout = { group: '256302', blocks: 3 };

/** Item 10.2. */
export const otherOccupations: readonly Line[] = [0, 1, 2].map((n) =>
  line({
    conditional: true,
    row: `job.occupationOther[${n}]`,
    seq: 256303 + n,
    item: '10.2',
    label: `１０.２　職種　他職種0${n + 1}`,
    hint: '「技術・人文知識・国際業務」「高度専門職」又は「特定活動」での入国を希望する場合で，他に職種があれば入力してください。',
    box: { id: `select_${256303 + n}`, name: `item[${207 + n}].selectData` },
  }),
);
