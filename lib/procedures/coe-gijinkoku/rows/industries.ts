import type { Condition } from '../../../spec/condition';
import type { RepeatGroup } from '../../../spec/field';
import { all, atSite, given } from '../../shared/conditions';
import { industryList } from '../../shared/lists';
import { type Row, select, text } from '../../shared/portal-rows';

/** 他業種 of the employer: two blocks. */
export const industriesGroup: RepeatGroup = {
  id: 'org.industryOther',
  group: '256278',
  blocks: 2,
  label: { ja: '所属機関等契約先　他業種', en: 'Contracting organization: other business types' },
  entries: 'industries',
};

/** 他業種 of the dispatch site: two blocks. */
export const siteIndustriesGroup: RepeatGroup = {
  id: 'dispatch.industryOther',
  group: '256316',
  blocks: 2,
  label: { ja: '派遣先等　他業種', en: 'Dispatch site: other business types' },
  entries: 'siteIndustries',
};

const choose = '他に業種があれば一覧から選択してください。';
const describe = 'その他を選択した場合は内容について入力してください。 / 40文字以内';

interface Place {
  readonly group: RepeatGroup;
  readonly seq: number;
  readonly at: number;
  readonly items: readonly [string, string];
  readonly labels: readonly [string, string];
  readonly en: string;
  readonly note: string;
  readonly facts: 'employer' | 'case.dispatch.site';
  readonly when: readonly Condition[];
}

function blocks(place: Place): readonly Row[] {
  return [0, 1].flatMap((n): readonly Row[] => {
    const seq = place.seq + 2 * n;
    const at = place.at + 2 * n;
    const entry = `${place.facts}.industries.others.${n}` as const;
    const common = { conditional: true, repeat: { group: place.group.group, index: n + 1 } };
    const id = `${place.group.id}[${n}]`;
    return [
      select({
        ...common,
        id,
        seq,
        item: place.items[0],
        ja: `${place.labels[0]}0${n + 1}`,
        en: `${place.en} ${n + 1}`,
        hint: `${place.note}${choose}`,
        when: all(...place.when, given(`${entry}.code`)),
        from: `${entry}.code`,
        list: industryList,
        box: { id: `select_${seq}`, name: `item[${at}].selectData` },
      }),
      text({
        ...common,
        hiddenAtLoad: true,
        id: `${id}.text`,
        seq: seq + 1,
        item: place.items[1],
        ja: `${place.labels[1]}0${n + 1}`,
        en: `${place.en} ${n + 1}, others`,
        hint: `${place.note}${describe}`,
        when: all(...place.when, given(`${entry}.other`)),
        reveal: 'maybe',
        from: `${entry}.other`,
        format: 'anyWidth',
        limit: { max: 40 },
        box: { id: `switch_${seq + 1}`, name: `item[${at + 1}].textData` },
      }),
    ];
  });
}

/** Items 3.7 and 3.8. */
export const employerIndustries = blocks({
  group: industriesGroup,
  seq: 256279,
  at: 183,
  items: ['3.7', '3.8'],
  note: '',
  facts: 'employer',
  when: [],
  labels: ['３.７　所属機関等契約先　(5)他業種', '３.８　所属機関等契約先　(5)他業種　その他'],
  en: 'Contracting organization: (5) other business type',
});

/** Items 12.7 and 12.8. */
export const siteIndustries = blocks({
  group: siteIndustriesGroup,
  seq: 256317,
  at: 221,
  items: ['12.7', '12.8'],
  facts: 'case.dispatch.site',
  note: '人材派遣の場合又は所属機関等契約先と異なる場合に入力してください。 / ',
  when: [atSite],
  labels: ['１２.７　派遣先等　(5)業種　他業種', '１２.８　派遣先等(5)業種　他業種　その他'],
  en: 'Dispatch site: (5) other business type',
});
