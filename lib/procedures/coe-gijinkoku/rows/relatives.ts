import type { Field, RepeatGroup } from '../../../spec/field';
import { all, given, yes } from '../../shared/conditions';
import { nationalityList, relationshipList, yesNoList } from '../../shared/lists';
import { birth, type Row, radio, section, select, text } from '../../shared/portal-rows';

const about =
  '在日親族（父・母・配偶者・子・兄弟姉妹・祖父母・叔(伯)父・叔(伯)母など）及び同居者について入力してください。';

/** 在日親族及び同居者: six blocks. */
export const relativesGroup: RepeatGroup = {
  id: 'relatives',
  group: '256137',
  blocks: 6,
  label: { ja: '在日親族及び同居者', en: 'Family in Japan and co-residents' },
  entries: 'relatives',
};

/** One block, items 21.2 to 21.8; `n` counts from 0. Rows and names of the blocks follow each other by seven. */
function block(n: number): readonly Row[] {
  const seq = 256138 + 7 * n;
  const at = 42 + 7 * n;
  const no = `0${n + 1}`;
  const person = `applicant.relatives.people.${n}` as const;
  const common = {
    conditional: true,
    repeat: { group: relativesGroup.group, index: n + 1 },
    // The first block is asked for as soon as the answer is 有, whether the case has anybody yet or not.
    when: n === 0 ? yes('applicant.relatives.answer') : all(yes('applicant.relatives.answer'), given(`${person}.id`)),
  };
  const required = n === 0;
  const id = `relatives[${n}]`;
  return [
    select({
      ...common,
      required,
      id: `${id}.relationship`,
      seq,
      item: '21.2',
      ja: `２１.２　在日親族及び同居者　続柄${no}`,
      en: `Relative ${n + 1}: relationship`,
      hint: about,
      from: `${person}.relationship`,
      list: relationshipList,
      box: { id: `select_${seq}`, name: `item[${at}].selectData` },
    }),
    text({
      ...common,
      required,
      id: `${id}.name`,
      seq: seq + 1,
      item: '21.3',
      ja: `２１.３　在日親族及び同居者　氏名${no}`,
      en: `Relative ${n + 1}: name`,
      hint: `${about} / 全角、26文字以内 / 例）法務たろう`,
      from: `${person}.name`,
      format: 'fullWidth',
      limit: { max: 26 },
      box: { id: `switch_${seq + 1}`, name: `item[${at + 1}].textData` },
    }),
    birth({
      ...common,
      required,
      id: `${id}.birth`,
      seq: seq + 2,
      at: at + 2,
      item: '21.4',
      ja: `２１.４　在日親族及び同居者　生年月日${no}`,
      en: `Relative ${n + 1}: date of birth`,
      hint: `${about} ¦ 半角数字、4文字 / 例）2001 半角数字、6文字 / 例）200101 ¦ 入力例）2000年1月23日は20000123と入力`,
      from: `${person}.birth`,
    }),
    select({
      ...common,
      required,
      id: `${id}.nationality`,
      seq: seq + 3,
      item: '21.5',
      ja: `２１.５　在日親族及び同居者　国籍・地域${no}`,
      en: `Relative ${n + 1}: nationality or region`,
      hint: about,
      from: `${person}.nationality`,
      list: nationalityList,
      box: { id: `select_${seq + 3}`, name: `item[${at + 3}].selectData` },
    }),
    radio({
      ...common,
      required,
      id: `${id}.livingTogether`,
      seq: seq + 4,
      item: '21.6',
      ja: `２１.６　在日親族及び同居者　同居予定の有無${no}`,
      en: `Relative ${n + 1}: will live together`,
      hint: about,
      from: `${person}.livingTogether`,
      list: yesNoList,
      box: { id: `radioList_${seq + 4}_1`, name: `item[${at + 4}].selectData` },
    }),
    text({
      ...common,
      required,
      id: `${id}.workOrSchool`,
      seq: seq + 5,
      item: '21.7',
      ja: `２１.７　在日親族及び同居者　勤務先名称・通学先名称${no}`,
      en: `Relative ${n + 1}: place of work or school`,
      hint: `${about} / 全角、60文字以内 / 例）株式会社○○、○○大学`,
      from: `${person}.workOrSchool`,
      format: 'fullWidth',
      limit: { max: 60 },
      box: { id: `switch_${seq + 5}`, name: `item[${at + 5}].textData` },
    }),
    text({
      ...common,
      id: `${id}.residenceCardNo`,
      seq: seq + 6,
      item: '21.8',
      ja: `２１.８　在日親族及び同居者　在留カード番号　特別永住者証明書番号${no}`,
      en: `Relative ${n + 1}: residence card number`,
      hint: `${about} / 半角英数字(大文字入力)、12文字 / 例）AB12345678CD`,
      from: `${person}.residenceCardNumber`,
      format: 'residenceCard',
      limit: { exact: 12 },
      box: { id: `switch_${seq + 6}`, name: `item[${at + 6}].textData` },
    }),
  ];
}

/** Items 21.2 to 21.8. */
export const relativesRows: readonly Field[] = section('身分事項', [0, 1, 2, 3, 4, 5].flatMap(block));
