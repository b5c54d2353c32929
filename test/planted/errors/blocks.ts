import type { Step } from '../hand';
import { add, differs, enter, extra, missing, otherForm, type PlantedError, remove, wrong } from '../kinds';

const yes = '有 Yes';
const no = '無 No';
const dayKnown = '生年月日に不明な点は無い No unknown point about the date of birth';

/** An invented relative in a block (from 0). */
const relative = (n: number, name: string): Step[] => [
  enter(`relatives[${n}].relationship`, '弟 Young brother'),
  enter(`relatives[${n}].name`, name),
  enter(`relatives[${n}].birth`, '20010203', 'day'),
  enter(`relatives[${n}].nationality`, 'ネパール Nepal'),
  enter(`relatives[${n}].livingTogether`, no),
  enter(`relatives[${n}].workOrSchool`, 'サンプル学園'),
  enter(`relatives[${n}].residenceCardNo`, 'AB99999999CD'),
];
const relativeParts: readonly (readonly [string, string])[] = [
  ['relationship', 'value'],
  ['name', 'value'],
  ['birth', 'day'],
  ['nationality', 'value'],
  ['livingTogether', 'value'],
  ['workOrSchool', 'value'],
  ['residenceCardNo', 'value'],
];
const ofRelative = (n: number, say: (row: string, part?: string) => string) =>
  relativeParts.map(([row, part]) => say(`relatives[${n}].${row}`, part));

const wife: readonly Step[] = [
  enter('relatives[1].relationship', '妻 Wife'),
  enter('relatives[1].name', 'ＣＨＥＮ　ＴＥＳＴＡ　ＬＩ'),
  enter('relatives[1].birth', '19950809', 'day'),
  enter('relatives[1].residenceCardNo', 'AB12345678CD'),
];
const child: readonly Step[] = [
  enter('relatives[0].relationship', '子 Child'),
  enter('relatives[0].name', 'ＴＥＳＴＡ　小梅'),
  enter('relatives[0].birth', '20230201', 'day'),
  enter('relatives[0].residenceCardNo', 'AB12345679CD'),
];
const varying = ['relationship value', 'name value', 'birth day', 'residenceCardNo value'];
const inBlock = (n: number, say: (row: string, part?: string) => string) =>
  varying.map((name) => {
    const [row = '', part] = name.split(' ');
    return say(`relatives[${n}].${row}`, part);
  });

/** Errors of repeat blocks: one entry too many, too few, in the wrong block, mixed, doubled. */
export const blockErrors: readonly PlantedError[] = [
  {
    what: 'relatives: 有 for 無, with a relative',
    caseId: 'testa-arjun',
    steps: [enter('relatives.has', yes), ...relative(0, 'ＴＥＳＴＡ　ＢＩＢＥＫ')],
    found: [differs('relatives.has'), ...ofRelative(0, extra)],
  },
  {
    what: 'relatives: 無 for 有',
    caseId: 'testa-chen',
    steps: [enter('relatives.has', no)],
    found: [differs('relatives.has')],
    follows: ['relatives['],
  },
  {
    what: 'relatives: taken away',
    caseId: 'testa-lee',
    steps: [enter('relatives.has', '')],
    found: [missing('relatives.has')],
    follows: ['relatives['],
  },
  {
    what: 'relatives: one too many',
    caseId: 'testa-lee',
    steps: [add('relatives', 1), ...relative(1, 'ＴＥＳＴＡ　ＢＩＢＥＫ')],
    found: ofRelative(1, extra),
  },
  {
    what: 'relatives: the last one deleted',
    caseId: 'testa-chen',
    steps: [remove('relatives', 6)],
    found: [
      missing('relatives[5].relationship'),
      missing('relatives[5].name'),
      missing('relatives[5].birth', 'month'),
      missing('relatives[5].nationality'),
      missing('relatives[5].livingTogether'),
      missing('relatives[5].workOrSchool'),
      missing('relatives[5].residenceCardNo'),
    ],
    follows: ['relatives[5].birth'],
  },
  {
    what: 'relatives: two in each other’s blocks',
    caseId: 'testa-chen',
    steps: [...wife, ...child],
    found: [...inBlock(0, otherForm), ...inBlock(1, otherForm)],
  },
  {
    what: 'relatives: one of them twice, another nowhere',
    caseId: 'testa-chen',
    steps: wife,
    found: inBlock(1, differs),
  },
  {
    what: 'relatives: a gap before the only one',
    caseId: 'testa-lee',
    steps: [
      add('relatives', 1),
      enter('relatives[1].relationship', '姉 Old sister'),
      enter('relatives[1].name', 'ＴＥＳＴＡ　ＬＥＥ　ＳＵＡ'),
      enter('relatives[1].birth', '19920714', 'day'),
      enter('relatives[1].nationality', '韓国 Republic of Korea'),
      enter('relatives[1].livingTogether', no),
      enter('relatives[1].workOrSchool', 'サンプル翻訳株式会社'),
      enter('relatives[1].residenceCardNo', 'NP45678901QR'),
      ...['relationship', 'name', 'nationality', 'livingTogether', 'workOrSchool', 'residenceCardNo'].map((row) =>
        enter(`relatives[0].${row}`, ''),
      ),
      enter('relatives[0].birth', '', 'day'),
    ],
    found: [...ofRelative(0, otherForm), ...ofRelative(1, otherForm)],
    follows: ['relatives[0].birth', 'relatives[1].birth'],
  },
  {
    what: 'relatives: residence cards of two of them mixed up',
    caseId: 'testa-largest',
    steps: [
      enter('relatives[0].residenceCardNo', 'AB12345671CD'),
      enter('relatives[1].residenceCardNo', 'AB12345670CD'),
    ],
    found: [differs('relatives[0].residenceCardNo'), differs('relatives[1].residenceCardNo')],
  },
  {
    what: 'relatives: two people mixed into one',
    caseId: 'testa-largest',
    steps: [
      enter('relatives[4].name', 'ＴＥＳＴＡ　ＳＡＭＰＬＥ　ＲＩＣＡＲＤＯ　ＰＥＤＲＯ'),
      enter('relatives[4].relationship', '弟 Young brother'),
    ],
    found: [differs('relatives[4].name'), differs('relatives[4].relationship')],
  },
  wrong('testa-chen', 'relationship: 弟 for 兄', 'relatives[2].relationship', '弟 Young brother'),
  wrong('testa-largest', 'relationship: 夫 for 妻', 'relatives[0].relationship', '夫 Husband'),
  wrong('testa-lee', 'relationship: 妹 for 姉', 'relatives[0].relationship', '妹 Young sister'),
  wrong('testa-chen', 'living together: the other', 'relatives[0].livingTogether', no),
  wrong('testa-largest', 'living together: taken away', 'relatives[3].livingTogether', ''),
  wrong('testa-chen', 'employer of a relative: of another relative', 'relatives[2].workOrSchool', 'サンプル農園'),
  {
    what: 'residence card of a relative who has none',
    caseId: 'testa-chen',
    steps: [enter('relatives[3].residenceCardNo', 'JK34567890LM')],
    found: [extra('relatives[3].residenceCardNo')],
  },
  {
    what: 'jobs: 無 for 有',
    caseId: 'testa-arjun',
    steps: [enter('work.has', no)],
    found: [differs('work.has')],
    follows: ['work['],
  },
  {
    what: 'jobs: one too many',
    caseId: 'testa-arjun',
    steps: [
      add('work', 1),
      enter('work[1].country', 'インド India'),
      enter('work[1].join', '201906'),
      enter('work[1].leave', '202003'),
      enter('work[1].employerLatin', 'SAMPLE PARTS LTD'),
    ],
    found: [extra('work[1].country'), extra('work[1].join'), extra('work[1].leave'), extra('work[1].employerLatin')],
  },
  {
    what: 'jobs: the last one deleted',
    caseId: 'testa-lee',
    steps: [remove('work', 2)],
    found: [
      missing('work[1].country'),
      missing('work[1].join'),
      missing('work[1].leave'),
      missing('work[1].employerLatin'),
      missing('work[1].employerKanji'),
    ],
    follows: ['work[1].'],
  },
  {
    what: 'jobs: the latest first',
    caseId: 'testa-lee',
    steps: [
      enter('work[0].join', '202304'),
      enter('work[0].leave', '202603'),
      enter('work[0].employerLatin', 'SAMPLE CLOUD INC.'),
      enter('work[0].employerKanji', '株式会社サンプルクラウド'),
      enter('work[1].join', '202104'),
      enter('work[1].leave', '202303'),
      enter('work[1].employerLatin', 'SAMPLE SOFT KOREA CO., LTD.'),
      enter('work[1].employerKanji', ''),
    ],
    found: ['work[0]', 'work[1]'].flatMap((job) =>
      ['join', 'leave', 'employerLatin', 'employerKanji'].map((row) => otherForm(`${job}.${row}`)),
    ),
  },
  {
    what: 'jobs: the same one twice',
    caseId: 'testa-lee',
    steps: [
      enter('work[1].join', '202104'),
      enter('work[1].leave', '202303'),
      enter('work[1].employerLatin', 'SAMPLE SOFT KOREA CO., LTD.'),
      enter('work[1].employerKanji', ''),
    ],
    found: [
      differs('work[1].join'),
      differs('work[1].leave'),
      differs('work[1].employerLatin'),
      missing('work[1].employerKanji'),
    ],
  },
  wrong(
    'testa-largest',
    'jobs: the employer of another job',
    'work[2].employerKanji',
    'サンプル情報システム技術株式会社第２開発本部ソフトウェア開発部基盤技術課設計第一係ネットワーク設計担当班主任技術者',
  ),
  {
    what: 'industries: main and other the other way round',
    caseId: 'testa-lee',
    steps: [
      enter('org.industryMain', '情報通信業 Information and communication industry'),
      enter('org.industryOther[0]', '職業紹介・労働者派遣業 Employment placement / worker dispatch industry'),
    ],
    found: [differs('org.industryMain'), differs('org.industryOther[0]')],
  },
  {
    what: 'occupations: two others in another order',
    caseId: 'testa-largest',
    steps: [
      enter(
        'job.occupationOther[0]',
        '企画事務（マーケティング，リサーチ） Planning administration work (marketing, research)',
      ),
      enter('job.occupationOther[1]', '翻訳・通訳 Translation / Interpretation'),
    ],
    found: [otherForm('job.occupationOther[0]'), otherForm('job.occupationOther[1]')],
  },
  {
    what: 'occupations: one too many',
    caseId: 'testa-arjun',
    steps: [add('job.occupationOther', 1), enter('job.occupationOther[1]', '会計事務 Accounting business')],
    found: [extra('job.occupationOther[1]')],
  },
  wrong('testa-largest', 'occupations: one of the others not chosen', 'job.occupationOther[1]', ''),
  {
    what: 'a relative where the case has a child: precision as it stood',
    caseId: 'testa-largest',
    steps: [enter('relatives[3].birth', dayKnown, 'precision'), enter('relatives[3].birth', '19990101', 'day')],
    found: [differs('relatives[3].birth', 'precision'), extra('relatives[3].birth', 'day')],
  },
];
