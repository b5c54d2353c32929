import type { Field, RepeatGroup } from '../../../spec/field';
import { all, given, unless, yes } from '../../shared/conditions';
import { nationalityList } from '../../shared/lists';
import { monthKnown, type Row, section, select, text } from '../../shared/portal-rows';

const abroad = '外国におけるものを含みます。';
const monthHint = `${abroad} / 半角数字、6文字 / 例）200101 ¦ 入力例）2000年1月は200001と入力`;
const yearHint = `${abroad} / 半角数字、4文字 / 例）2001`;

/** 職歴: six blocks. */
export const workGroup: RepeatGroup = {
  id: 'work',
  group: '256198',
  blocks: 6,
  label: { ja: '職歴', en: 'Work experience' },
  entries: 'jobs',
};

/** One block, items 26.1 to 26.6; `n` counts from 0. Rows and names of the blocks follow each other by nine. */
function block(n: number): readonly Row[] {
  const seq = 256199 + 9 * n;
  const at = 103 + 9 * n;
  const no = `0${n + 1}`;
  const job = `applicant.work.jobs.${n}` as const;
  const answered = yes('applicant.work.answer');
  // The first block is asked for as soon as the answer is 有, whether the case has a job yet or not.
  const here = n === 0 ? answered : all(answered, given(`${job}.id`));
  const hasLeft = all(here, unless(`${job}.current`));
  const common = { conditional: true, repeat: { group: workGroup.group, index: n + 1 } };
  const required = n === 0;
  const id = `work[${n}]`;
  const en = (label: string) => `Job ${n + 1}: ${label}`;
  return [
    select({
      ...common,
      required,
      when: here,
      id: `${id}.country`,
      seq,
      item: null,
      ja: `国・地域名${no}`,
      en: en('country or region'),
      hint: abroad,
      from: `${job}.country`,
      list: nationalityList,
      box: { id: `select_${seq}`, name: `item[${at}].selectData` },
    }),
    monthKnown({
      ...common,
      required,
      when: here,
      id: `${id}.joinMonthUnknown`,
      seq: seq + 1,
      item: '26.1',
      ja: `２６.１　職歴　入社月不詳${no}`,
      en: en('month of joining unknown'),
      hint: `${abroad} / こちらの項目によって「２６.２　職歴　入社年月」の入力項目が変化します。`,
      from: `${job}.from`,
      box: { id: `radioList_${seq + 1}_1`, name: `item[${at + 1}].selectData` },
    }),
    text({
      ...common,
      required,
      when: all(here, { precision: `${job}.from`, is: ['month', 'day'] }),
      id: `${id}.join`,
      seq: seq + 2,
      item: '26.2',
      ja: `２６.２　職歴　入社年月${no}`,
      en: en('joined (year and month)'),
      hint: monthHint,
      from: `${job}.from`,
      format: 'yearMonth',
      limit: { exact: 6 },
      box: { id: `yearMonthAD_${seq + 2}`, name: `item[${at + 2}].textData` },
    }),
    text({
      ...common,
      required,
      when: all(here, { precision: `${job}.from`, is: ['year'] }),
      hiddenAtLoad: true,
      id: `${id}.joinYear`,
      seq: seq + 3,
      item: '26.2',
      ja: `２６.２　職歴　入社年月${no}`,
      en: en('joined (year)'),
      hint: yearHint,
      from: `${job}.from`,
      format: 'year',
      limit: { exact: 4 },
      box: { id: `switch_${seq + 3}`, name: `item[${at + 3}].textData` },
    }),
    monthKnown({
      ...common,
      when: hasLeft,
      id: `${id}.leaveMonthUnknown`,
      seq: seq + 4,
      item: '26.3',
      ja: `２６.３　職歴　退社月不詳${no}`,
      en: en('month of leaving unknown'),
      hint: `${abroad} / こちらの項目によって「２６.４　職歴　退社年月」の入力項目が変化します。`,
      from: `${job}.to`,
      box: { id: `radioList_${seq + 4}_1`, name: `item[${at + 4}].selectData` },
    }),
    text({
      ...common,
      when: all(hasLeft, { precision: `${job}.to`, is: ['month', 'day'] }),
      id: `${id}.leave`,
      seq: seq + 5,
      item: '26.4',
      ja: `２６.４　職歴　退社年月${no}`,
      en: en('left (year and month)'),
      hint: monthHint,
      from: `${job}.to`,
      format: 'yearMonth',
      limit: { exact: 6 },
      box: { id: `yearMonthAD_${seq + 5}`, name: `item[${at + 5}].textData` },
    }),
    text({
      ...common,
      when: all(hasLeft, { precision: `${job}.to`, is: ['year'] }),
      hiddenAtLoad: true,
      id: `${id}.leaveYear`,
      seq: seq + 6,
      item: '26.4',
      ja: `２６.４　職歴　退社年月${no}`,
      en: en('left (year)'),
      hint: yearHint,
      from: `${job}.to`,
      format: 'year',
      limit: { exact: 4 },
      box: { id: `switch_${seq + 6}`, name: `item[${at + 6}].textData` },
    }),
    text({
      ...common,
      when: here,
      id: `${id}.employerLatin`,
      seq: seq + 7,
      item: '26.5',
      ja: `２６.５　職歴　勤務先名称(英字表記)${no}`,
      en: en('employer (Latin letters)'),
      hint: `${abroad} / 半角英数字記号、200文字以内 / 例）XXXX University, XXXX Corporation`,
      from: `${job}.employerLatin`,
      format: 'halfWidth',
      limit: { max: 200 },
      box: { id: `switch_${seq + 7}`, name: `item[${at + 7}].textData` },
    }),
    text({
      ...common,
      when: here,
      id: `${id}.employerKanji`,
      seq: seq + 8,
      item: '26.6',
      ja: `２６.６　職歴　勤務先名称(漢字表記)${no}`,
      en: en('employer (kanji)'),
      hint: `${abroad} / 全角、60文字以内 / 例）〇〇大学、〇〇会社`,
      from: `${job}.employerKanji`,
      format: 'fullWidth',
      limit: { max: 60 },
      box: { id: `switch_${seq + 8}`, name: `item[${at + 8}].textData` },
    }),
  ];
}

/** Items 26.1 to 26.6. */
export const workRows: readonly Field[] = section('申請人に関する情報等', [0, 1, 2, 3, 4, 5].flatMap(block));
