import { convert } from '../convert/convert';
import { entryOf as codeOf } from '../domain/codes/code';
import { sexes } from '../domain/codes/choices';
import { nationalities } from '../domain/codes/nationality';
import type { FactPath, Facts } from '../domain/facts';
import type { Text } from '../i18n/text';
import type { ControlKind } from '../spec/field';
import type { CopyRow, CopyValue } from './copy-rows';

// 契約機関に関する届出, item by item in the order of the paper forms. The screens of the notification system are known to
// nobody here, so the items are copied by hand.

type Stay = NonNullable<Facts['case']['stay']>;
type NoticeEvent = NonNullable<NonNullable<Stay['notice']>['event']>;

/** The paper form for what has happened. */
export const noticeForms = {
  ended: '参考様式1の4',
  newContract: '参考様式1の5',
  endedAndNew: '参考様式1の3',
  partnerRenamed: '参考様式1の1',
  partnerMoved: '参考様式1の1',
  partnerDissolved: '参考様式1の1',
} as const satisfies Readonly<Record<NoticeEvent, string>>;

/** The items of a notice. */
export interface NoticeItems {
  readonly form: (typeof noticeForms)[NoticeEvent];
  readonly rows: readonly CopyRow[];
}

/** One item before its place in the list is known. */
interface Item {
  readonly label: Text;
  /** Absent: nobody has told it. */
  readonly text: string | undefined;
  readonly fact: FactPath;
  readonly kind?: ControlKind;
  readonly max?: number;
  readonly optional?: true;
}

const sections = {
  person: '① 届出人',
  ended: '② 届出の事由（契約の終了）',
  newContract: '② 届出の事由（新たな契約の締結）',
  partner: '② 届出の事由（契約機関の変更・消滅）',
} as const;

/** The items of the notice that the case's facts ask for; null while nobody has said what has happened. */
export function noticeItemsOf(facts: Facts): NoticeItems | null {
  const event = facts.case.stay?.notice?.event;
  if (event === undefined) return null;
  const parts: readonly (readonly [section: string, items: readonly Item[]])[] = [
    [sections.person, personItems(facts)],
    ...(event === 'ended' || event === 'endedAndNew' ? [[sections.ended, endedItems(facts)] as const] : []),
    ...(event === 'newContract' || event === 'endedAndNew' ? [[sections.newContract, newItems(facts)] as const] : []),
    ...(event.startsWith('partner') ? [[sections.partner, partnerItems(facts, event)] as const] : []),
  ];
  return {
    form: noticeForms[event],
    rows: parts.flatMap(([section, items]) => items.map((item, at) => rowOf(item, section, at))),
  };
}

const text = (ja: string, en: string): Text => ({ ja, en });

/** A day as the form's three boxes have it, in one text. */
function dayText(day: string | undefined): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? [];
  return year === undefined ? undefined : `${year}年${Number(month)}月${Number(date)}日`;
}

/** A card number in capitals and half width; as told where it has another form. */
function cardText(number: string | undefined): string | undefined {
  if (number === undefined) return undefined;
  const made = convert(number, 'residenceCard', {});
  return made.ok ? made.text : number;
}

const personItems = ({ applicant, case: one, derived }: Facts): readonly Item[] => [
  { label: text('氏名', 'Name'), text: derived.passportName, fact: 'applicant.name.family' },
  {
    label: text('性別', 'Sex'),
    text: applicant.sex && codeOf(sexes, applicant.sex).ja,
    ...{ fact: 'applicant.sex', kind: 'select' },
  },
  { label: text('生年月日', 'Date of birth'), text: dayText(applicant.birth), fact: 'applicant.birth' },
  {
    label: text('国籍・地域', 'Nationality or region'),
    text: applicant.nationality && codeOf(nationalities, applicant.nationality).ja,
    fact: 'applicant.nationality',
  },
  {
    label: text('住居地', 'Address in Japan'),
    text: applicant.contactInJapan?.address,
    fact: 'applicant.contactInJapan.address',
  },
  {
    label: text('在留カード番号', 'Residence card number'),
    text: cardText(applicant.residenceCard?.number),
    ...{ fact: 'applicant.residenceCard.number', max: 12 },
  },
  {
    label: text('在留資格', 'Status of residence'),
    text: one.stay?.status,
    ...{ fact: 'case.stay.status', kind: 'select' },
  },
];

const endedItems = ({ case: { stay } }: Facts): readonly Item[] => [
  {
    label: text('契約が終了した年月日', 'Contract ended on'),
    text: dayText(stay?.employerLeftOn),
    fact: 'case.stay.employerLeftOn',
  },
  {
    label: text('契約が終了した機関の法人番号', 'Former partner: corporate number'),
    text: stay?.notice?.formerCorporateNumber,
    ...{ fact: 'case.stay.notice.formerCorporateNumber', max: 13, optional: true },
  },
  {
    label: text('契約が終了した機関の名称', 'Former partner: name'),
    text: stay?.notice?.formerName,
    fact: 'case.stay.notice.formerName',
  },
  {
    label: text('契約が終了した機関の所在地', 'Former partner: address'),
    text: stay?.notice?.formerAddress,
    fact: 'case.stay.notice.formerAddress',
  },
];

const newItems = ({ case: { stay, job }, employer }: Facts): readonly Item[] => [
  {
    label: text('新たな契約を締結した年月日', 'New contract made on'),
    text: dayText(stay?.employerChangedOn),
    fact: 'case.stay.employerChangedOn',
  },
  {
    label: text('新たな契約機関の法人番号', 'New partner: corporate number'),
    text: employer.corporateNumber?.number,
    ...{ fact: 'employer.corporateNumber.number', max: 13, optional: true },
  },
  { label: text('新たな契約機関の名称', 'New partner: name'), text: employer.name, fact: 'employer.name' },
  { label: text('新たな契約機関の所在地', 'New partner: address'), text: employer.address, fact: 'employer.address' },
  {
    label: text('新たな契約による活動の内容', 'Activity under the new contract'),
    text: stay?.notice?.newActivity ?? job?.activity,
    fact: 'case.stay.notice.newActivity',
  },
];

const partnerItems = ({ case: { stay }, employer }: Facts, event: NoticeEvent): readonly Item[] => [
  {
    label: text('事由が生じた年月日', 'Happened on'),
    text: dayText(stay?.employerChangedOn),
    fact: 'case.stay.employerChangedOn',
  },
  {
    label: text('契約機関の法人番号', 'Partner: corporate number'),
    text: employer.corporateNumber?.number,
    ...{ fact: 'employer.corporateNumber.number', max: 13, optional: true },
  },
  ...(event === 'partnerDissolved' ? dissolvedItems(employer) : changedItems(stay, employer, event)),
];

const dissolvedItems = (employer: Facts['employer']): readonly Item[] => [
  { label: text('消滅した契約機関の名称', 'Dissolved partner: name'), text: employer.name, fact: 'employer.name' },
  {
    label: text('消滅した契約機関の所在地', 'Dissolved partner: address'),
    text: employer.address,
    fact: 'employer.address',
  },
];

const changedItems = (stay: Stay | undefined, employer: Facts['employer'], event: NoticeEvent): readonly Item[] => [
  {
    label: text('変更前の名称', 'Earlier name'),
    text: stay?.notice?.formerName,
    fact: 'case.stay.notice.formerName',
    ...(event === 'partnerMoved' ? { optional: true } : {}),
  },
  {
    label: text('変更前の所在地', 'Earlier address'),
    text: stay?.notice?.formerAddress,
    fact: 'case.stay.notice.formerAddress',
    ...(event === 'partnerRenamed' ? { optional: true } : {}),
  },
  { label: text('変更後の名称', 'New name'), text: employer.name, fact: 'employer.name' },
  { label: text('変更後の所在地', 'New address'), text: employer.address, fact: 'employer.address' },
];

function rowOf({ label, text: value, fact, kind = 'text', max, optional }: Item, section: string, at: number): CopyRow {
  return {
    ...{ key: `${section} ${at}`, row: fact, part: 'value', section, item: null, label, block: null, kind },
    limit: max === undefined ? null : { max },
    required: optional !== true,
    isPredicted: false,
    ...{ fact, value: copyValueOf(value, max) },
  };
}

function copyValueOf(value: string | undefined, max: number | undefined): CopyValue {
  const told = value?.trim() ?? '';
  if (told === '') return { state: 'open', waits: false };
  return max !== undefined && told.length > max
    ? { state: 'refused', reason: 'tooLong', characters: [], excess: told.length - max }
    : { state: 'copy', text: told };
}
