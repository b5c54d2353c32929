import { describe, expect, it } from 'vitest';
import { noticeForms, noticeItemsOf } from '../../lib/editor/notice-rows';
import { factsOf } from '../../lib/facts/facts';
import { exampleRecords, type RecordChanges } from '../../lib/law/gijinkoku/examples';

type Stay = NonNullable<RecordChanges['case']>['stay'];

const itemsOf = (stay: Stay, applicant: RecordChanges['applicant'] = {}) =>
  noticeItemsOf(factsOf(exampleRecords({ case: { stay }, applicant }), '2026-11-29'));

const former = {
  formerName: 'サンプル商事株式会社',
  formerAddress: '東京都千代田区サンプル町2-2',
  formerCorporateNumber: '7000000000002',
} as const;
const days = { employerLeftOn: '2026-11-15', employerChangedOn: '2026-11-16' } as const;
const person = ['氏名', '性別', '生年月日', '国籍・地域', '住居地', '在留カード番号', '在留資格'];
const ended = [
  '契約が終了した年月日',
  '契約が終了した機関の法人番号',
  '契約が終了した機関の名称',
  '契約が終了した機関の所在地',
];
const made = [
  ...['新たな契約を締結した年月日', '新たな契約機関の法人番号', '新たな契約機関の名称', '新たな契約機関の所在地'],
  '新たな契約による活動の内容',
];
const changed = ['変更前の名称', '変更前の所在地', '変更後の名称', '変更後の所在地'];

describe('the items of a notice', () => {
  it.each([
    ['ended', '参考様式1の4', [...person, ...ended]],
    ['newContract', '参考様式1の5', [...person, ...made]],
    ['endedAndNew', '参考様式1の3', [...person, ...ended, ...made]],
    ['partnerRenamed', '参考様式1の1', [...person, '事由が生じた年月日', '契約機関の法人番号', ...changed]],
    ['partnerMoved', '参考様式1の1', [...person, '事由が生じた年月日', '契約機関の法人番号', ...changed]],
    [
      'partnerDissolved',
      '参考様式1の1',
      [...person, '事由が生じた年月日', '契約機関の法人番号', '消滅した契約機関の名称', '消滅した契約機関の所在地'],
    ],
  ] as const)('of %s are those of %s, in its order', (event, form, labels) => {
    const items = itemsOf({ ...days, status: '技術・人文知識・国際業務', notice: { event, ...former } });
    expect(items?.form).toBe(form);
    expect(items?.rows.map(({ label }) => label.ja)).toEqual(labels);
    expect(new Set(items?.rows.map(({ key }) => key)).size).toBe(labels.length);
  });

  it('are none while nobody has said what has happened', () => {
    expect(itemsOf(days)).toBeNull();
    expect(Object.keys(noticeForms)).toHaveLength(6);
  });

  it('have what the facts say, as the form has it', () => {
    const items = itemsOf(
      { ...days, status: '技術・人文知識・国際業務', notice: { event: 'endedAndNew', ...former } },
      { residenceCard: { number: 'ab12345678cd' } },
    );
    const texts = items?.rows.map(({ value }) => (value.state === 'copy' ? value.text : value.state));
    expect(texts).toEqual([
      ...['TESTA EXAMPLE', '女', '1996年4月12日', 'インド', '東京都千代田区サンプル町1-1', 'AB12345678CD'],
      ...['技術・人文知識・国際業務', '2026年11月15日', '7000000000002', 'サンプル商事株式会社'],
      ...['東京都千代田区サンプル町2-2', '2026年11月16日', '8000000000001', 'サンプル重工業株式会社'],
      ...['東京都千代田区サンプル町1-1', expect.stringContaining('機械装置の設計開発')],
    ]);
  });

  it('name what is missing, each with its box', () => {
    const rows = itemsOf({ notice: { event: 'ended' } })?.rows ?? [];
    const open = rows.filter(({ value }) => value.state === 'open');
    expect(open.map(({ label, fact, required }) => [label.ja, fact, required])).toEqual([
      ['在留カード番号', 'applicant.residenceCard.number', true],
      ['在留資格', 'case.stay.status', true],
      ['契約が終了した年月日', 'case.stay.employerLeftOn', true],
      ['契約が終了した機関の法人番号', 'case.stay.notice.formerCorporateNumber', false],
      ['契約が終了した機関の名称', 'case.stay.notice.formerName', true],
      ['契約が終了した機関の所在地', 'case.stay.notice.formerAddress', true],
    ]);
  });

  it.each([
    ['AB12345678CD', { state: 'copy', text: 'AB12345678CD' }],
    ['AB123456789CD', { state: 'refused', reason: 'tooLong', characters: [], excess: 1 }],
  ])('take twelve characters of a card number and no more: %s', (number, value) => {
    const rows = itemsOf({ notice: { event: 'ended' } }, { residenceCard: { number } })?.rows ?? [];
    expect(rows.find(({ label }) => label.ja === '在留カード番号')?.value).toEqual(value);
  });
});
