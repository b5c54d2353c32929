import { z } from 'zod';
import { history } from './applicant-history';
import { gap, living, skill, statement, subject } from './applicant-statement';
import { permission, residenceCard } from './applicant-stay';
import { maritalStatuses, schoolPlaces, sexes } from './codes/choices';
import { codesOf } from './codes/code';
import { educationLevels } from './codes/education-level';
import { universityMajors } from './codes/major-university';
import { vocationalMajors } from './codes/major-vocational';
import { nationalities } from './codes/nationality';
import { relationships } from './codes/relationship';
import { asking, fact, must } from './label';
import {
  answer,
  careerDate,
  count,
  declaration,
  digitsText,
  isoDate,
  line,
  paragraph,
  partialDate,
  recordId,
  sampleMark,
} from './values';

const nationality = z.enum(codesOf(nationalities));

/** 氏名: as printed in the passport, and other writings of it. A single name is stored as `family` or `given` alone. */
export const personName = z.strictObject({
  family: fact(line, '姓（旅券）', 'Family name (passport)'),
  given: fact(line, '名（旅券）', 'Given name (passport)', {
    hintJa: '旅券の身分事項ページのとおり。一語の氏名は片方だけに入力します。',
    hintEn: 'As on the passport. For a single name, fill only one of the two.',
  }),
  kanji: fact(line, '漢字氏名', 'Name in kanji'),
  kana: fact(line, 'フリガナ', 'Name in kana'),
  mrz: fact(line, '旅券MRZの氏名', 'Name in the machine-readable zone'),
});

const education = z.strictObject({
  id: must(recordId, '識別子', 'Identifier'),
  place: fact(z.enum(codesOf(schoolPlaces)), '本邦・外国', 'Japan or abroad'),
  country: fact(nationality, '国・地域', 'Country or region'),
  level: fact(z.enum(codesOf(educationLevels)), '学歴区分', 'Level'),
  levelOther: fact(line, '学歴区分（その他の内容）', 'Level: details of "others"'),
  school: fact(line, '学校名', 'Name of school'),
  enteredOn: fact(careerDate, '入学年月', 'Entered'),
  graduatedOn: fact(partialDate, '卒業年月日', 'Date of graduation'),
  universityMajor: fact(z.enum(codesOf(universityMajors)), '専攻（大学等）', 'Major (university)'),
  vocationalMajor: fact(z.enum(codesOf(vocationalMajors)), '専攻（専門学校）', 'Major (vocational school)'),
  majorDetail: fact(line, '専攻の詳細', 'Details of the major'),
  highest: fact(z.boolean(), '最終学歴として申告する', 'Declare as the highest education'),
  isTechnicalCollege: fact(answer, '高等専門学校', 'College of technology (KOSEN)'),
  degreeAwarded: fact(answer, '学位・称号の授与', 'Degree or title awarded'),
  title: fact(z.enum(['senmonshi', 'kodoSenmonshi']), '専門士・高度専門士', 'Senmonshi title'),
  certifiedDepartment: fact(
    answer,
    'キャリア形成促進プログラム認定学科',
    'Department certified for career development',
  ),
  accredited: fact(answer, '学位授与機関の認可', 'Accredited institution'),
  equivalenceDoubtful: fact(answer, '学位の同等性に疑義', 'Equivalence of the degree doubtful'),
  faculty: fact(
    line,
    '学部・学科',
    'Faculty and department',
    asking('学部・学科（研究科・専攻）の名称は何ですか。', 'Which faculty and department?'),
  ),
  degreeName: fact(
    line,
    '学位の名称',
    'Name of the degree',
    asking(
      '学位記のとおりの学位の名称（訳）は何ですか。',
      'What is the degree called on the diploma (in translation)?',
    ),
  ),
  thesis: fact(
    line,
    '論文・卒業研究の題目',
    'Title of the thesis',
    asking('卒業論文・修士論文などの題目は何ですか。', 'What is the title of the thesis?'),
  ),
});

const job = z.strictObject({
  id: must(recordId, '識別子', 'Identifier'),
  country: fact(nationality, '国・地域', 'Country or region'),
  from: fact(careerDate, '入社年月', 'Joined'),
  to: fact(careerDate, '退社年月', 'Left'),
  current: fact(z.boolean(), '在職中', 'Still employed'),
  employerLatin: fact(line, '勤務先名称（英字）', 'Employer (Latin letters)'),
  employerKanji: fact(line, '勤務先名称（漢字）', 'Employer (kanji)'),
  duties: fact(paragraph, '職務内容', 'Duties', { widget: 'multiline' }),
  employerClosed: fact(answer, '勤務先は廃業', 'Employer has closed'),
  department: fact(
    line,
    '勤務先での部署',
    'Department there',
    asking('どの部署に所属していましたか。', 'Which department were you in?'),
  ),
  position: fact(line, '勤務先での役職', 'Position there', asking('役職は何でしたか。', 'What was your position?')),
  fullTime: fact(answer, '勤務先での常勤', 'Full-time there', asking('常勤でしたか。', 'Was it full-time?')),
  hours: fact(
    z.number().min(0).max(168),
    '勤務先での週の労働時間',
    'Hours a week there',
    asking('週に何時間働いていましたか。', 'How many hours a week did you work?'),
  ),
  results: fact(paragraph, '具体的な担当と成果', 'What was done and achieved', {
    ...asking(
      '具体的に何を担当し、どのような成果がありましたか（件数など）。',
      'What exactly did you do, and with which results (numbers)?',
    ),
    widget: 'multiline',
  }),
});

const relative = z.strictObject({
  id: must(recordId, '識別子', 'Identifier'),
  relationship: fact(z.enum(codesOf(relationships)), '続柄', 'Relationship'),
  name: fact(line, '氏名', 'Name'),
  birth: fact(partialDate, '生年月日', 'Date of birth'),
  nationality: fact(nationality, '国籍・地域', 'Nationality or region'),
  livingTogether: fact(answer, '同居予定', 'Will live together'),
  workOrSchool: fact(line, '勤務先名称・通学先名称', 'Place of work or school'),
  residenceCardNumber: fact(digitsText, '在留カード番号・特別永住者証明書番号', 'Residence card number'),
  statusOfResidence: fact(line, '在留資格', 'Status of residence'),
  expiresOn: fact(
    isoDate,
    '家族の在留期限',
    'Their period of stay expires on',
    asking('在留カードの在留期間の満了日はいつですか。', 'When does the period of stay on the residence card expire?'),
  ),
  dependent: fact(answer, '申請人の被扶養者', 'Dependent of the applicant'),
});

const qualification = z.strictObject({
  id: must(recordId, '識別子', 'Identifier'),
  kind: fact(z.enum(['itExam', 'language', 'teaching', 'licence', 'other']), '種類', 'Kind'),
  name: fact(line, '名称', 'Name'),
  language: fact(line, '言語', 'Language'),
  cefr: fact(z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native']), 'CEFR相当', 'CEFR level'),
  obtainedOn: fact(isoDate, '取得日', 'Obtained on'),
  expiresOn: fact(isoDate, '有効期限', 'Expires on'),
  certificate: fact(answer, '証明書あり', 'Certificate at hand'),
});

/** 申請人: the person who will come to Japan. Every fact may be absent: absent means not asked yet. */
export const applicant = z.strictObject({
  id: must(recordId, '識別子', 'Identifier'),
  sample: sampleMark,
  name: fact(personName, '氏名', 'Name'),
  sex: fact(z.enum(codesOf(sexes)), '性別', 'Sex'),
  birth: fact(partialDate, '生年月日', 'Date of birth'),
  nationality: fact(nationality, '国籍・地域', 'Nationality or region'),
  birthplace: fact(line, '出生地', 'Place of birth'),
  maritalStatus: fact(z.enum(codesOf(maritalStatuses)), '配偶者の有無', 'Marital status'),
  spouseInJapan: fact(answer, '配偶者は日本に在住', 'Spouse lives in Japan'),
  occupation: fact(line, '職業', 'Occupation'),
  homeTown: fact(line, '本国における居住地', 'Home town or city'),
  residence: fact(nationality, '現在の居住国・地域', 'Country or region of residence'),
  contactInJapan: fact(
    z.strictObject({
      postalCode: fact(digitsText, '郵便番号', 'Postal code'),
      address: fact(line, '居住地', 'Address'),
      phone: fact(digitsText, '電話番号', 'Telephone number'),
      mobile: fact(digitsText, '携帯電話番号', 'Mobile number'),
      email: fact(line, 'メールアドレス（オンラインシステム利用者）', 'E-mail address (user of the online system)'),
    }),
    '日本における連絡先',
    'Address in Japan',
  ),
  email: fact(line, '本人のメールアドレス', "Applicant's own e-mail address"),
  passport: fact(
    z.strictObject({
      number: fact(line, '旅券番号', 'Passport number'),
      expiresOn: fact(isoDate, '有効期限', 'Date of expiration'),
      issuedOn: fact(isoDate, '発行日', 'Date of issue'),
      issuingState: fact(nationality, '発行国', 'Issuing state'),
    }),
    '旅券',
    'Passport',
  ),
  education: fact(z.array(education), '学歴', 'Education'),
  itQualification: fact(
    declaration({ name: fact(line, '資格名又は試験名', 'Name of the qualification or examination') }),
    '情報処理技術者資格又は試験合格',
    'Information-processing qualification or examination',
  ),
  qualifications: fact(z.array(qualification), '資格・試験', 'Qualifications and examinations'),
  work: fact(declaration({ jobs: fact(z.array(job), '職歴', 'Jobs') }), '職歴', 'Work experience'),
  relatives: fact(
    declaration({ people: fact(z.array(relative), '在日親族及び同居者', 'Family in Japan and co-residents') }),
    '在日親族及び同居者',
    'Family in Japan and co-residents',
  ),
  history: fact(history, '出入国・申請・処分の経歴', 'Immigration and record'),
  inJapan: fact(
    declaration({
      status: fact(line, '現在の在留資格', 'Present status of residence'),
      expiresOn: fact(isoDate, '在留期限', 'Period of stay expires on'),
    }),
    '現在日本に在留',
    'Now in Japan',
  ),
  residenceCard: fact(residenceCard, '在留カード', 'Residence card'),
  permissions: fact(z.array(permission), '在留許可の履歴', 'Permissions of stay', {
    hintJa: 'これまでに日本で受けた在留の許可を、古い順に。永住許可の見通しと在留の日程に使います。',
    hintEn: 'The permissions of stay in Japan so far, the oldest first: for the timeline and permanent residence.',
  }),
  tuberculosis: fact(
    z.strictObject({
      exemption: fact(
        z.enum(['none', 'residentElsewhere', 'jet', 'jica', 'governmentScholar', 'epa']),
        '結核非発病証明書の免除事由',
        'Exemption from the tuberculosis certificate',
      ),
      xRayOn: fact(isoDate, 'Ｘ線撮影日', 'Date of the X-ray'),
      validUntil: fact(isoDate, '証明書の有効期限', "Certificate's own date of expiry"),
    }),
    '結核スクリーニング',
    'Tuberculosis screening',
  ),
  dependants: fact(count, '扶養する家族の人数', 'Number of dependants'),
  postalAddress: fact(
    line,
    '国外の現住所',
    'Present address abroad',
    asking('現在の住所はどこですか。', 'What is your present address?'),
  ),
  phone: fact(
    digitsText,
    '国外の電話番号',
    'Telephone number abroad',
    asking('現在の電話番号は何ですか（国番号から）。', 'What is your present telephone number, with the country code?'),
  ),
  subjects: fact(
    z.array(subject),
    '業務に関係する科目',
    'Subjects related to the job',
    asking(
      '業務に関係する科目を、成績証明書の表記で教えてください。',
      'Subjects related to the job, as the transcript has them.',
    ),
  ),
  gaps: fact(
    z.array(gap),
    '学歴・職歴の空白期間',
    'Gaps between schools and jobs',
    asking(
      '学校にも勤務先にも属していない期間（3か月を超えるもの）について教えてください。',
      'Times of more than three months without school or job.',
    ),
  ),
  skills: fact(
    z.array(skill),
    '技能・使用ソフト・語学',
    'Skills, software and languages',
    asking('仕事で使える技能、ソフト、言語を教えてください。', 'Skills, software and languages that you use at work.'),
  ),
  statement: fact(statement, '申請理由書の内容', "The applicant's own statement"),
  living: fact(living, '日本での住居・家族', 'Home and family in Japan'),
  notes: fact(paragraph, 'メモ', 'Notes', { widget: 'multiline' }),
});
export type Applicant = z.infer<typeof applicant>;
export type Education = z.infer<typeof education>;
export type WorkEntry = z.infer<typeof job>;
export type Relative = z.infer<typeof relative>;
