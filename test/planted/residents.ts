import type { ResidentCaseId } from '../fixtures/cases/residents/load';
import { differs, extra, missing, otherForm, type PlantedError } from './kinds';

/** One entry made wrongly on the rightly filled page of an extension or a change of status, and what a check must say. */
export interface ResidentError extends Pick<PlantedError, 'what' | 'found' | 'follows' | 'identity'> {
  readonly row: string;
  readonly part: string;
  readonly text: string;
}

type More = Pick<ResidentError, 'follows' | 'identity'>;
const as =
  (finding: (row: string, part?: string) => string) =>
  (what: string, row: string, text: string, more: More & { readonly part?: string } = {}): ResidentError => {
    const { part = 'value', ...rest } = more;
    return { what, row, part, text, found: [finding(row, part)], ...rest };
  };
const wrong = as(differs);
const gone = (what: string, row: string): ResidentError => as(missing)(what, row, '');
const more = as(extra);
const reworded = as(otherForm);

/** What anybody gets wrong on either form. */
const onBoth: readonly ResidentError[] = [
  wrong('passport: expiry a year later', 'passport.expiry', '20330305'),
  wrong('sex: the other', 'applicant.sex', '男 Male'),
  wrong('pay: a digit less', 'job.monthlySalaryYen', '24500'),
  wrong('experience: of another', 'job.experienceMonths', '12'),
  wrong('insurance number: digits swapped', 'org.empInsNo', '99990000300'),
  wrong('occupation: another of the list', 'job.occupationMain', '翻訳・通訳 Translation / Interpretation'),
  gone('branch: not entered', 'org.branch'),
  wrong('school: day of graduation', 'education.graduated', '20100330'),
  wrong('e-mail: only the second of two', 'receipt.emailConfirm', 'offise@example.jp'),
  more('legal representative: entered where there is none', 'legal.name', 'サンプル　太郎'),
  wrong('duties in the free text of somebody else', 'job.activityDetail', '通訳に従事する。'),
];

/** By the case whose page they are planted on. */
export const residentErrors: Partial<Record<ResidentCaseId, readonly ResidentError[]>> = {
  'testa-silva-renewal': [
    ...onBoth,
    wrong('card number: two digits swapped', 'card.number', 'TS34567809TC'),
    reworded('card number: in small letters', 'card.number', 'ts34567890tc'),
    wrong('expiry: a day later', 'stay.expiresOn', '20261206'),
    wrong('present period: months and years', 'stay.period', '３年'),
    wrong('period applied for: three years for one', 'application.period', '技術・人文・国際（３年） 3years'),
    gone('reason: not entered', 'application.reason'),
    wrong('duties changed: no for yes', 'job.dutyChanged', '無 No', { follows: ['job.dutyChangeDetail'] }),
    wrong(
      'duties changed: the second sentence lost',
      'job.dutyChangeDetail',
      '前回の許可の時は市場調査のみを担当していた。',
    ),
    wrong('criminal record: yes for no', 'history.criminal', '有 Yes', { part: 'choice' }),
    wrong('relatives: yes for no', 'relatives.has', '有 Yes', { follows: ['relatives'] }),
    wrong('receipt: by post', 'card.receipt', '郵送 Mailing', { follows: ['card.area', 'card.office'] }),
    wrong('receipt: the neighbouring prefecture', 'card.area', '群馬県'),
    gone('receipt: no office', 'card.office'),
    wrong('card: none', 'card.has', '無 No', { follows: ['card.number'] }),
    wrong('address: another house', 'contactJapan.address', '埼玉県さいたま市サンプル区サンプル町３－３１'),
    wrong('start of work: a day later', 'job.startDate', '20260916'),
    { ...wrong('name: a letter missing', 'applicant.nameLatin', 'TESTA SILVA BEATRI'), identity: true },
  ],
  'testa-santos-change': [
    ...onBoth,
    wrong('card number: two digits swapped', 'card.number', 'TS40000040TF'),
    wrong('expiry: a day earlier', 'stay.expiresOn', '20280409'),
    wrong('present status: another', 'stay.status', '留学 Student'),
    wrong('period applied for: three years for one', 'application.period', '３年'),
    wrong('start of work: after graduation', 'job.startsWhen', '未定ではない'),
    more('start of work: a day where it is undecided', 'job.startDate', '20261019'),
    gone('free text: not entered', 'freeText'),
    wrong('place of birth: another town', 'applicant.placeOfBirth', 'フィリピン マニラ'),
    wrong('criminal record: no for yes', 'history.criminal', '無 No', {
      part: 'choice',
      follows: ['history.criminal'],
    }),
    wrong('criminal record: other details', 'history.criminal', '2022年フィリピンにて速度超過', { part: 'detail' }),
    wrong('relative: digits of the card swapped', 'relatives[0].residenceCardNo', 'TS40000050TF'),
    wrong('relative: does not live together', 'relatives[0].livingTogether', '無 No'),
    wrong('duties changed: yes for no', 'job.dutyChanged', '有 Yes'),
    wrong('receipt: another office', 'card.office', '東京出入国在留管理局 Tokyo Regional Immigration Services Bureau'),
    wrong('work: month of leaving', 'work[1].leave', '202504'),
    wrong('reason: of another', 'application.reason', 'サンプル商会において、翻訳に従事するため。'),
  ],
};
