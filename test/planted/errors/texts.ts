import { loadExpected } from '../../fixtures/cases/load';
import { differs, enter, missing, otherForm, type PlantedError, reworded, wrong } from '../kinds';

const textOf = (caseId: 'testa-arjun' | 'testa-lee' | 'testa-chen' | 'testa-largest', row: string) => {
  const text = loadExpected(caseId)[row]?.value;
  if (text === undefined) throw new Error(`${caseId} has no ${row}.`);
  return text;
};
const activity = (caseId: 'testa-arjun' | 'testa-lee' | 'testa-chen' | 'testa-largest') =>
  textOf(caseId, 'job.activityDetail');

/** Errors in names, addresses and free texts. */
export const textErrors: readonly PlantedError[] = [
  { ...reworded('testa-chen', 'name: another order', 'applicant.nameLatin', 'CHEN WEI TESTA'), identity: true },
  { ...wrong('testa-lee', 'name: middle name missing', 'applicant.nameLatin', 'TESTA JIHOON'), identity: true },
  { ...wrong('testa-arjun', 'name: a letter missing', 'applicant.nameLatin', 'TESTA ARJN'), identity: true },
  { ...wrong('testa-arjun', 'name: two letters swapped', 'applicant.nameLatin', 'TESTA AJRUN'), identity: true },
  {
    ...wrong(
      'testa-largest',
      'name: cut at the end',
      'applicant.nameLatin',
      'TESTA SAMPLE DA SILVA E SOUZA DOS SANTOS MAXIMILIANO ALEXANDRINO BARTOLOMEU CRISTOVAO DOMINGOS TEST',
    ),
    identity: true,
  },
  { ...wrong('testa-chen', 'name: of another applicant', 'applicant.nameLatin', 'TESTA LEE JIHOON'), identity: true },
  wrong('testa-lee', 'name: words run together', 'applicant.nameLatin', 'TESTA LEEJIHOON'),
  reworded('testa-arjun', 'name: small letters', 'applicant.nameLatin', 'Testa Arjun'),
  reworded('testa-chen', 'name: full-width', 'applicant.nameLatin', 'ＴＥＳＴＡ　ＣＨＥＮ　ＷＥＩ'),
  reworded('testa-lee', 'name: two spaces', 'applicant.nameLatin', 'TESTA  LEE JIHOON'),

  wrong('testa-arjun', 'address: building missing', 'agent.address', '東京都千代田区サンプル町３－３－３'),
  wrong(
    'testa-arjun',
    'address: house number 1-1-1 as 1-11-1',
    'proxy.address',
    '東京都千代田区サンプル町１－１１－１',
  ),
  wrong('testa-chen', 'address: house number off by one', 'dispatch.address', '茨城県サンプル市サンプル台５－５－６'),
  wrong(
    'testa-lee',
    'address: house number 8-1-8 as 8-18',
    'dispatch.address',
    '大阪府大阪市サンプル区サンプル町８－１８',
  ),
  wrong(
    'testa-chen',
    'address: room missing',
    'contactJapan.address',
    '東京都千代田区サンプル町５－５－５　サンプル荘',
  ),
  wrong(
    'testa-chen',
    'address: room of the neighbour',
    'contactJapan.address',
    '東京都千代田区サンプル町５－５－５　サンプル荘２１０',
  ),
  wrong(
    'testa-lee',
    'address: floor 4 as 14',
    'agent.address',
    '東京都千代田区サンプル町３－３－３　サンプルビル１４階',
  ),
  wrong('testa-arjun', 'address: prefecture missing', 'org.address', '千代田区サンプル町１－１－１'),
  wrong('testa-lee', 'address: another ward', 'org.address', '東京都中央区サンプル町８－８'),
  wrong(
    'testa-largest',
    'address: home town cut',
    'applicant.homeTown',
    textOf('testa-largest', 'applicant.homeTown').slice(0, -4),
  ),
  wrong('testa-arjun', 'address: not entered', 'contactJapan.address', ''),
  reworded('testa-lee', 'address: half-width digits', 'proxy.address', '東京都千代田区サンプル町8-8 採用課'),
  reworded(
    'testa-arjun',
    'address: long marks for hyphens between digits',
    'org.address',
    '東京都千代田区サンプル町１ー１ー１',
  ),
  reworded(
    'testa-chen',
    'address: no space before the building',
    'proxy.address',
    '神奈川県横浜市サンプル区サンプル町５－１人事課',
  ),

  wrong('testa-arjun', 'similar characters: katakana エ for 工', 'org.name', 'サンプル重エ業株式会社'),
  wrong('testa-lee', 'similar characters: ツ for ッ', 'org.name', 'サンプルスタツフ株式会社'),
  wrong('testa-chen', 'similar characters: 二 for 次', 'agent.name', 'サンプル　二郎'),
  wrong(
    'testa-largest',
    'similar characters: ヤ for ア',
    'applicant.occupation',
    textOf('testa-largest', 'applicant.occupation').replace('エンジニア', 'エンジニヤ'),
  ),
  wrong('testa-lee', 'similar characters: long mark missing at the end', 'dispatch.branch', '大阪開発センタ'),
  wrong('testa-lee', 'similar characters: a hyphen for the long mark', 'dispatch.branch', '大阪開発センタ－'),
  wrong(
    'testa-largest',
    'similar characters: ヌ for ン',
    'relatives[5].name',
    'サンプル　テスタ・フェルナヌド・アウグスト・レオ',
  ),
  wrong(
    'testa-largest',
    'similar characters: ブ for プ',
    'relatives[5].workOrSchool',
    textOf('testa-largest', 'relatives[5].workOrSchool').replace('サンプル', 'サンブル'),
  ),
  wrong(
    'testa-largest',
    'similar characters: ウエ for ウェ',
    'work[0].employerKanji',
    textOf('testa-largest', 'work[0].employerKanji').replace('ソフトウェア', 'ソフトウエア'),
  ),
  wrong('testa-arjun', 'similar characters: 仕 for 任', 'job.title', '主仕'),
  wrong(
    'testa-largest',
    'similar characters: 0 for o',
    'job.title',
    textOf('testa-largest', 'job.title').replace('Senior', 'Seni0r'),
  ),
  wrong('testa-lee', 'similar characters: O for 0 in a date', 'passport.expiry', '2O321224'),
  wrong('testa-lee', 'similar characters: 棄 for 葉', 'proxy.name', 'サンプル　棄子'),
  reworded('testa-chen', 'trailing space', 'education.school', 'サンプル大学大学院工学研究科電気工学専攻 '),
  reworded('testa-arjun', 'leading space', 'applicant.occupation', '　機械設計技術者'),
  reworded('testa-lee', 'half-width katakana', 'education.school', 'ｻﾝﾌﾟﾙ大学校情報工学科'),
  wrong('testa-arjun', 'a character nobody sees inside', 'education.school', 'SAMPLE INSTITUTE\u200b OF TECHNOLOGY'),
  wrong('testa-arjun', 'a plural', 'work[0].employerLatin', 'SAMPLE MOTOR LTD'),
  wrong('testa-lee', 'employer in another country’s form', 'work[1].employerLatin', 'SAMPLE CLOUD LTD.'),
  wrong('testa-chen', 'place of birth: another town', 'applicant.placeOfBirth', '中国 遼寧省瀋陽市'),
  wrong('testa-chen', 'visa post: another', 'entry.visaPost', '大連'),
  wrong('testa-lee', 'certificate: another', 'it.name', '韓国 情報処理産業技師'),
  wrong('testa-chen', 'occupation: of last year', 'applicant.occupation', '会社員'),
  wrong('testa-arjun', 'visa post: another town of the same country', 'entry.visaPost', 'ムンバイ'),

  {
    what: 'free text: a line break lost',
    caseId: 'testa-arjun',
    steps: [enter('job.activityDetail', activity('testa-arjun').replace('\n', ''))],
    found: [otherForm('job.activityDetail')],
  },
  {
    what: 'free text: a line break more',
    caseId: 'testa-lee',
    steps: [enter('job.activityDetail', activity('testa-lee').replace('、', '、\n'))],
    found: [otherForm('job.activityDetail')],
  },
  wrong(
    'testa-chen',
    'free text: the last sentence missing',
    'job.activityDetail',
    activity('testa-chen').replace(/[^。]*。$/, ''),
  ),
  wrong(
    'testa-largest',
    'free text: one number of another',
    'job.activityDetail',
    activity('testa-largest').replace('週四十時間', '週三十時間'),
  ),
  wrong(
    'testa-largest',
    'free text: two lines in each other’s place',
    'freeText',
    textOf('testa-largest', 'freeText').replace(/^(.*)\n(.*)\n/, '$2\n$1\n'),
  ),
  wrong(
    'testa-largest',
    'free text: cut in the middle',
    'agent.organization',
    textOf('testa-largest', 'agent.organization').slice(0, 100),
  ),
  {
    what: 'free text where the case has none',
    caseId: 'testa-chen',
    steps: [enter('freeText', '別添のとおり')],
    found: ['freeText value: extra'],
  },

  {
    what: 'e-mail: only the first of two',
    caseId: 'testa-arjun',
    steps: [enter('contactJapan.email', 'jiro@exmaple.jp')],
    found: [differs('contactJapan.email')],
  },
  {
    what: 'e-mail: only the second of two',
    caseId: 'testa-lee',
    steps: [enter('contactJapan.emailConfirm', 'jirou@example.jp')],
    found: [differs('contactJapan.emailConfirm')],
  },
  {
    what: 'e-mail: both wrong in the same way',
    caseId: 'testa-chen',
    steps: [enter('receipt.email', 'jinzi@example.jp'), enter('receipt.emailConfirm', 'jinzi@example.jp')],
    found: [differs('receipt.email'), differs('receipt.emailConfirm')],
  },
  {
    what: 'e-mail: the second not entered',
    caseId: 'testa-lee',
    steps: [enter('receipt.emailConfirm', '')],
    found: [missing('receipt.emailConfirm')],
  },
  {
    what: 'e-mail: that of the notices in both places',
    caseId: 'testa-arjun',
    steps: [enter('receipt.email', 'jiro@example.jp'), enter('receipt.emailConfirm', 'jiro@example.jp')],
    found: [differs('receipt.email'), differs('receipt.emailConfirm')],
  },
  wrong(
    'testa-largest',
    'e-mail: a full stop missing',
    'contactJapan.email',
    'immigration.application.desk.of.sample.practice9@example.jp',
  ),
  {
    what: 'e-mail: full-width',
    caseId: 'testa-largest',
    steps: [enter('receipt.email', textOf('testa-largest', 'receipt.email').replace('@', '＠'))],
    found: [otherForm('receipt.email')],
  },
];
