import type { BlockLayout } from '../../../../spec/form';
import { type Line, line } from '../../../shared/page-lines';

/** 他業種 of the employer. */
export const industriesBlocks: BlockLayout = { group: '256278', blocks: 2 };

/** 他業種 of the dispatch site. */
export const siteIndustriesBlocks: BlockLayout = { group: '256316', blocks: 2 };

const choose = '他に業種があれば一覧から選択してください。';
const describe = 'その他を選択した場合は内容について入力してください。 / 40文字以内';

interface Place {
  /** Id of the group. */
  readonly group: string;
  readonly seq: number;
  readonly at: number;
  readonly items: readonly [string, string];
  readonly labels: readonly [string, string];
  readonly note: string;
}

function blocks(place: Place): readonly Line[] {
  return [0, 1].flatMap((n): readonly Line[] => {
    const seq = place.seq + 2 * n;
    const at = place.at + 2 * n;
    const common = { conditional: true };
    const id = `${place.group}[${n}]`;
    return [
      line({
        ...common,
        row: id,
        seq,
        item: place.items[0],
        label: `${place.labels[0]}0${n + 1}`,
        hint: `${place.note}${choose}`,
        box: { id: `select_${seq}`, name: `item[${at}].selectData` },
      }),
      line({
        ...common,
        hiddenAtLoad: true,
        row: `${id}.text`,
        seq: seq + 1,
        item: place.items[1],
        label: `${place.labels[1]}0${n + 1}`,
        hint: `${place.note}${describe}`,
        reveal: 'maybe',
        box: { id: `switch_${seq + 1}`, name: `item[${at + 1}].textData` },
      }),
    ];
  });
}

/** Items 3.7 and 3.8. */
export const employerIndustries = blocks({
  group: 'org.industryOther',
  seq: 256279,
  at: 183,
  items: ['3.7', '3.8'],
  note: '',
  labels: ['３.７　所属機関等契約先　(5)他業種', '３.８　所属機関等契約先　(5)他業種　その他'],
});

/** Items 12.7 and 12.8. */
export const siteIndustries = blocks({
  group: 'dispatch.industryOther',
  seq: 256317,
  at: 221,
  items: ['12.7', '12.8'],
  note: '人材派遣の場合又は所属機関等契約先と異なる場合に入力してください。 / ',
  labels: ['１２.７　派遣先等　(5)業種　他業種', '１２.８　派遣先等(5)業種　他業種　その他'],
});
