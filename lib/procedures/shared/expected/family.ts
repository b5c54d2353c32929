import type { Line } from '../page-lines';
import { blockNumber, expected } from './line';

const notified = '配偶者については婚姻、子については出生又は縁組の届出先及び届出年月日';

/** 届出先及び届出年月日 and 滞在費支弁方法, under items of the paper form. */
export const expectedFamily = (event: string, support: string): readonly Line[] => [
  expected('family.event', `${event}.1`, notified, { required: true, confidence: 'medium' }),
  expected('family.inJapan.place', `${event}.2`, `${notified}　(1)日本国届出先`, {
    required: true,
    confidence: 'medium',
  }),
  expected('family.inJapan.on', `${event}.3`, `${notified}(1)日本国届出年月日`, { confidence: 'medium' }),
  expected('family.atHome.place', `${event}.4`, `${notified}　(2)本国等届出先`, {
    required: true,
    confidence: 'medium',
  }),
  expected('family.atHome.on', `${event}.5`, `${notified}(2)本国等届出年月日`, { confidence: 'medium' }),
  expected('support.means', `${support}.1`, '滞在費支弁方法', { required: true, confidence: 'medium' }),
  expected('support.other', `${support}.2`, '滞在費支弁方法　その他　入力内容', {
    required: true,
    conditional: true,
    hiddenAtLoad: true,
    confidence: 'medium',
  }),
];

function block(item: string, index: number): readonly Line[] {
  const row = (id: string, number: number, name: string): Line =>
    expected(`sideWork[${index}].${id}`, `${item}.${number}`, `資格外活動　${name}${blockNumber(index)}`, {
      conditional: true,
      confidence: 'medium',
      ...(index === 0 ? { required: true, hiddenAtLoad: true } : {}),
    });
  return [
    row('content', 2, '(1)内容'),
    row('name', 3, '(2)名称'),
    row('branch', 4, '(3)支店・事業所名'),
    row('phone', 5, '(4)電話番号'),
    row('weeklyHours', 6, '(5)週間稼働時間'),
    row('monthlyPay', 7, '(6)月額報酬'),
  ];
}

/** 資格外活動, with as many blocks as the form has, under an item of the paper form. */
export const expectedSideWork = (item: string, blocks: number): readonly Line[] => [
  expected('sideWork.has', `${item}.1`, '資格外活動の有無', { required: true, confidence: 'medium' }),
  ...Array.from({ length: blocks }, (_, index) => block(item, index)).flat(),
];

/**
 * 扶養者に関する情報等.
 * @param card whether card, status and period are asked of every supporter, or only of one who lives in Japan already
 */
export function expectedSupporter(card: 'always' | 'ifNotTogether'): readonly Line[] {
  const row = (id: string, number: number, name: string, more: Parameters<typeof expected>[3] = {}): Line =>
    expected(id, `2.${number}`, `扶養者　${name}`, { confidence: 'medium', ...more });
  const required = { required: true } as const;
  const opened = { required: true, conditional: true, hiddenAtLoad: true } as const;
  const stay = card === 'always' ? required : opened;
  return [
    expected('supporter.filedTogether', null, '扶養者との同時申請の有無', { required: true, confidence: 'medium' }),
    row('supporter.name', 1, '(1)氏名', required),
    row('supporter.birth', 2, '(2)生年月日', required),
    row('supporter.nationality', 3, '(3)国籍・地域', required),
    row('supporter.cardNumber', 4, '(4)在留カード番号', stay),
    row('supporter.status', 5, '(5)在留資格', stay),
    row('supporter.period', 6, '(6)在留期間', stay),
    row('supporter.expiresOn', 7, '(7)在留期間の満了日', opened),
    row('supporter.relation', 8, '(8)申請人との関係(続柄)', required),
    row('supporter.relationOther', 9, '(8)申請人との関係(続柄)　その他', opened),
    row('org.name', 10, '(9)勤務先名称'),
    row('org.hasCorpNo', 11, '(10)法人番号の有無'),
    row('org.corpNo', 11, '(10)法人番号', { conditional: true, hiddenAtLoad: true }),
    row('org.branch', 12, '(11)支店・事業所名'),
    row('org.postal', 13, '(12)勤務先　郵便番号'),
    row('org.address', 14, '(12)勤務先　所在地'),
    row('org.phone', 15, '(12)電話番号（勤務場所）'),
    row('supporter.annualIncome', 16, '(13)年収'),
  ];
}
