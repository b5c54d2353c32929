import type { BulkColumn, BulkTake, BulkTemplate } from '../../spec/agency-csv';

const control = (header: string, row: string, part = 'value'): BulkColumn => ({
  header,
  take: { kind: 'control', row, part },
});
const column = (header: string, take: BulkTake, max?: number): BulkColumn => ({
  header,
  take,
  ...(max === undefined ? {} : { max }),
});

const identity = '身分事項_';

/** The seven columns of each of the six relatives. */
const relative = (number: number): readonly BulkColumn[] => {
  const head = `${identity}在日親族及び同居者${number}_在日親族及び同居者_`;
  const row = `relatives[${number - 1}]`;
  return [
    control(`${head}続柄`, `${row}.relationship`),
    control(`${head}氏名`, `${row}.name`),
    column(`${head}生年月日`, { kind: 'birth', row: `${row}.birth` }),
    control(`${head}国籍・地域`, `${row}.nationality`),
    control(`${head}同居予定の有無`, `${row}.livingTogether`),
    control(`${head}勤務先名称・通学先名称`, `${row}.workOrSchool`),
    control(`${head}在留カード番号_特別永住者証明書番号`, `${row}.residenceCardNo`),
  ];
};

/** The common part of the Agency's CSV for filing many applications at once: 84 columns in the template's order. */
export const bulkCommon: BulkTemplate = {
  id: 'coe-common',
  label: { ja: '一括申請用CSV（共通部分）', en: "The Agency's bulk CSV (common part)" },
  source: {
    title: '在留資格認定証明書交付申請　一括申請用テンプレート（共通）（出入国在留管理庁、公共データ利用規約）',
    checkedOn: '2026-05-01',
    confidence: 'official',
  },
  ownRows: [
    { column: 0, starts: 'プルダウンから選択' },
    { column: 2, starts: 'HOUMU TARO' },
  ],
  columns: [
    control(`${identity}国籍・地域`, 'applicant.nationality'),
    column(`${identity}生年月日`, { kind: 'birth', row: 'applicant.birth' }),
    control(`${identity}氏名`, 'applicant.nameLatin'),
    control(`${identity}性別`, 'applicant.sex'),
    control(`${identity}出生地`, 'applicant.placeOfBirth'),
    control(`${identity}配偶者の有無`, 'applicant.marital'),
    control(`${identity}職業`, 'applicant.occupation'),
    control(`${identity}本国における居住地`, 'applicant.homeTown'),
    control(`${identity}日本における連絡先_郵便番号`, 'contactJapan.postal'),
    column(`${identity}日本における連絡先_居住地(都道府県)`, {
      kind: 'address',
      row: 'contactJapan.address',
      piece: 'prefecture',
    }),
    column(`${identity}日本における連絡先_居住地(市区町村)`, {
      kind: 'address',
      row: 'contactJapan.address',
      piece: 'municipality',
    }),
    column(
      `${identity}日本における連絡先_居住地(町名丁目番地号等)`,
      { kind: 'address', row: 'contactJapan.address', piece: 'rest' },
      85,
    ),
    control(`${identity}日本における連絡先_電話番号`, 'contactJapan.phone'),
    control(`${identity}日本における連絡先_携帯電話番号`, 'contactJapan.mobile'),
    control(`${identity}メールアドレス`, 'contactJapan.email'),
    control(`${identity}旅券_（1）番号`, 'passport.number'),
    control(`${identity}旅券_（2）有効期限`, 'passport.expiry'),
    control(`${identity}入国目的`, 'entry.purpose'),
    control(`${identity}入国予定年月`, 'entry.plannedDateText'),
    control(`${identity}上陸予定港`, 'entry.port'),
    control(`${identity}上陸予定港_その他`, 'entry.portOther'),
    control(`${identity}滞在予定期間(年数)`, 'entry.stayYears'),
    control(`${identity}滞在予定期間(月数)`, 'entry.stayMonths'),
    control(`${identity}同伴者の有無`, 'entry.accompanying'),
    control(`${identity}査証申請予定地`, 'entry.visaPost'),
    control(`${identity}過去の出入国歴_有無`, 'history.entries.has'),
    control(`${identity}過去の出入国歴_回数`, 'history.entries.count'),
    control(`${identity}直近の出入国歴(始期)`, 'history.entries.latestFrom'),
    control(`${identity}直近の出入国歴(終期)`, 'history.entries.latestTo'),
    control(`${identity}過去の在留資格認定証明書交付申請歴_有無`, 'history.coe.has'),
    control(`${identity}過去の在留資格認定証明書交付申請歴_回数`, 'history.coe.count'),
    control(`${identity}過去の在留資格認定証明書交付申請歴_うち不交付となった回数`, 'history.coe.refusedCount'),
    control(`${identity}犯罪を理由とする処分を受けたことの有無`, 'history.criminal', 'choice'),
    control(`${identity}犯罪を理由とする処分を受けたことの有無_有_内容入力欄`, 'history.criminal', 'detail'),
    control(`${identity}退去強制又は出国命令による出国の有無`, 'history.deport.has'),
    control(`${identity}退去強制又は出国命令による出国の有無_回数`, 'history.deport.count'),
    control(`${identity}退去強制又は出国命令による出国の有無_直近の送還歴`, 'history.deport.latestDate'),
    control(`${identity}在日親族及び同居者_有無`, 'relatives.has'),
    ...[1, 2, 3, 4, 5, 6].flatMap(relative),
    control('受領方法等_在留資格認定証明書の受領方法', 'receipt.method'),
    control('受領方法等_通知送信用メールアドレス', 'receipt.email'),
    column('入力情報確認_申請に先立ち、申請者本人に申請の意思を確認してください。', { kind: 'yours' }),
    control('入力情報確認_フリー欄', 'freeText'),
  ],
};
