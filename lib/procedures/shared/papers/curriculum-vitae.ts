import type { Paper } from '../../../spec/paper';
import { body, closing, date, heading, part, practiceSource, row, rowHead, signature, title } from './kit';

/** 履歴書・職務経歴書 (D08): organisations, contents and periods of the work in question. */
export const curriculumVitae: Paper = {
  id: 'curriculum-vitae',
  title: { ja: '履歴書・職務経歴書', en: 'Curriculum vitae' },
  about: {
    ja: '学歴、職歴（機関・内容・期間）、資格を記した書面。申請人が確かめ、署名します。',
    en: 'Education, work (organisation, contents, period) and qualifications. The applicant checks and signs it.',
  },
  signs: 'applicant',
  documents: ['D08'],
  need: () => 'usual',
  source: practiceSource,
  parts: [
    part('head', [date('{日付}現在'), title('履歴書・職務経歴書')]),
    part('person', [
      body('氏名　{氏名}'),
      body('漢字氏名　{氏名漢字}', { when: '氏名漢字' }),
      body('国籍 {国籍}　性別 {性別}　生年月日 {生年月日}'),
      body('現住所　{applicant.postalAddress}', { when: 'applicant.postalAddress' }),
    ]),
    part('education', [
      heading('学歴'),
      rowHead('入学\t卒業\t学校・学部\t学位'),
      row('{enteredOn}\t{graduatedOn}\t{school}　{faculty}\t{degreeName}', { each: 'applicant.education' }),
    ]),
    part(
      'work',
      [
        heading('職歴'),
        rowHead('期間\t勤務先\t部署・役職\t職務の内容'),
        row('{from}～{to}\t{employerLatin}\t{department}　{position}\t{duties}', { each: 'applicant.work.jobs' }),
      ],
      'applicant.work.jobs',
    ),
    part(
      'gaps',
      [heading('在籍・就労のない期間'), row('{from}～{to}\t{why}', { each: 'applicant.gaps' })],
      'applicant.gaps',
    ),
    part(
      'qualifications',
      [heading('資格・語学'), row('{obtainedOn}\t{name}', { each: 'applicant.qualifications' })],
      'applicant.qualifications',
    ),
    part('end', [body('上記のとおり相違ありません。'), closing('以上'), signature('（署名）　{氏名}')]),
  ],
};
