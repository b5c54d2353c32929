import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFacts } from '../../../lib/engine/shape/case-facts';
import { makeShape } from '../../../lib/engine/shape/make-shape';
import type { SeenPage } from '../../../lib/engine/shape/seen-page';
import { textsIn, withheld } from '../../../lib/engine/shape/shape-file';
import { knownTextsOf, looksLikeSomebodys, withholding } from '../../../lib/engine/shape/withhold';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { type CaseId, caseIds, loadCase } from '../../fixtures/cases/load';
import { jobOfCase, today, writesOf } from '../case-kit';

const known = knownTextsOf([coeGijinkoku]);
const mayTell = (text: string, facts: readonly string[] = [], as?: 'name') =>
  withholding(known, facts, [text])(text, as);

describe('a text of a page', () => {
  it.each([
    ['sample@example.com', true],
    ['ｓａｍｐｌｅ＠ｅｘａｍｐｌｅ．ｃｏｍ', true],
    ['電話 03-1234-5678', true],
    ['０９０１２３４５６７８', true],
    ['+81 90 1234 5678', true],
    ['在留カード AB12345678CD', true],
    ['旅券 TZ1234567', true],
    ['法人番号 1234567890123', true],
    ['テスタ花子様', true],
    ['申請様式', false],
    ['同様の場合', false],
    ['半角数字、12文字以内', false],
    ['１０.１　旅券　(1)番号', false],
    ['入力例）2000年1月23日は20000123と入力', false],
    ['tr_256101', false],
    ['item[297].choiceList[0].checkFlag', false],
  ] as const)('"%s" looks like somebody’s: %s', (text, expected) => {
    expect(looksLikeSomebodys(text)).toBe(expected);
  });

  it.each([
    ['the name, as it is', 'TESTA HANAKO', '申請人 TESTA HANAKO', false],
    ['the name without its space, in full width', 'TESTA HANAKO', 'ＴＥＳＴＡＨＡＮＡＫＯ', false],
    ['the family name alone', 'TESTA HANAKO', 'Testa さんの申請', false],
    ['a short name inside of a word', 'LEE', 'EMPLOYEE', true],
    ['a short name as a word', 'LEE', 'Mr. Lee', false],
    ['a Japanese family name alone', '見本 花子', '見本さんの申請', false],
    ['a day, as stored', '1996-04-02', '生年月日 1996年4月2日', false],
    ['a day, as the form takes it', '19960402', '1996/04/02', false],
    ['a number with separators', '12345678', '1234-5678', false],
    ['a year as a number', '2015', '2015年に卒業', false],
    ['a year inside of a number', '2015', '120156', true],
    ['a count', '12', '12文字以内で', true],
    ['a letter', 'A', 'A欄', true],
  ] as const)('with %s', (_, fact, text, expected) => {
    expect(mayTell(text, [fact])).toBe(expected);
  });

  it('is told where the form we know prints it, whatever a case says', () => {
    expect(mayTell('５　出生地 必須', ['出生地'])).toBe(true);
    expect(mayTell('５　出生地は', ['出生地'])).toBe(false);
  });

  it('as an id counts items, and may have a number that a case has, too', () => {
    expect(mayTell('item[297].textData', ['297'], 'name')).toBe(true);
    expect(mayTell('box_TESTA_297', ['TESTA HANAKO'], 'name')).toBe(false);
    expect(mayTell('297', ['297'], 'name')).toBe(false);
  });
});

/** A page with a place for a text everywhere. */
const pageWith = (text: string, at: number): SeenPage => {
  let place = 0;
  const here = (own: string) => (place++ === at ? `${own}${text}` : own);
  return {
    path: here('/rasens-u/offer'),
    title: here('手続き申込'),
    status: { label: here('希望する在留資格'), text: here('架空') },
    sections: [here('選択中の手続き名： 架空の手続'), here('身分事項')],
    rows: [
      {
        ...{
          key: 'a',
          id: here('tr_1'),
          section: '身分事項',
          label: here('見本の項目'),
          required: true,
          conditional: false,
        },
        ...{ notes: [[here('注記'), here('二行目')], [here('入力例）')]], legends: [here('凡例')] },
        ...{ block: { group: here('256137'), index: 1 }, hidden: false },
        controls: [
          {
            kind: 'select',
            id: here('select_1'),
            name: here('item[1]'),
            ids: ['select_1'],
            limit: null,
            list: 0,
            enabled: true,
            words: '',
          },
          {
            kind: 'radio',
            id: here('r_1'),
            name: here('item[2]'),
            ids: [here('r_1'), here('r_2')],
            limit: null,
            list: 1,
            enabled: true,
            words: '',
          },
          {
            kind: 'button',
            id: '',
            name: '',
            ids: [''],
            limit: null,
            list: null,
            enabled: true,
            words: here('住所検索'),
          },
        ],
      },
    ],
    lists: [
      [here('見本一'), here('見本二')],
      [here('有 Yes'), here('無 No')],
    ],
    loose: [{ kind: 'text', id: here('keyword'), name: here('keyword'), label: here('手続き名'), limit: null }],
    heads: [{ section: '身分事項', labels: [here('受付番号')] }],
    ...{ untouched: true, tooLarge: false, held: [] },
    tries: [0, 1].map((option) => ({ row: 'a', control: 1, option, shown: option === 0 ? ['a'] : [], changed: ['a'] })),
  };
};
const placesOfText = 28;

const factsOfCase = (id: CaseId): readonly string[] => {
  const { applicants, employers, offices, cases } = loadCase(id);
  const [applicant, employer, office, one] = [applicants[0], employers[0], offices[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error(`The file of ${id} lacks a record.`);
  return caseFacts({ applicant, employer, office, case: one }, jobOfCase(id));
};

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();

describe('the file of a page', () => {
  it('has a place in the test for each of its texts', () => {
    const texts = (at: number) => textsIn(makeShape(pageWith('※印', at), () => true, today).file);
    const before = texts(-1);
    const reached = Array.from({ length: placesOfText }, (_, at) => texts(at)).filter(
      (now) => JSON.stringify(now) !== JSON.stringify(before),
    );
    expect(reached).toHaveLength(placesOfText);
  });

  it.each(caseIds)('holds no fact of %s, wherever the page prints it', (id) => {
    const facts = factsOfCase(id);
    const job = jobOfCase(id);
    const options = new Set(Object.values(job.lists).flat());
    const planted = Object.values(writesOf(job)).filter(
      (text) => !options.has(text) && plain(text).length >= (/^\d+$/.test(plain(text)) ? 5 : 2),
    );
    expect(planted.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(fc.constantFrom(...planted), fc.nat(placesOfText - 1), fc.boolean(), (fact, at, isBeside) => {
        const page = pageWith(isBeside ? `（${fact}）` : fact, at);
        const { held: _held, ...words } = page;
        const { file } = makeShape(page, withholding(known, facts, textsIn(words)), today);
        const said = textsIn(file).map(plain).join('\n');
        expect(said).not.toContain(plain(fact));
      }),
    );
  });

  it('says that a text is missing, and what else stands there', () => {
    const page = pageWith('TESTA HANAKO', -1);
    const [row] = page.rows;
    if (!row) throw new Error('The page has no row.');
    const told = { ...page, rows: [{ ...row, notes: [['注記', 'TESTA HANAKO'], ['二つ目']] }] };
    const { file } = makeShape(told, withholding(known, ['TESTA HANAKO'], ['TESTA HANAKO']), today);
    expect(file.rows[0]?.hint).toBe(`注記 / ${withheld} ¦ 二つ目`);
  });
});
