import type { OptionList } from '../../../spec/field';
import type { SemanticRow } from '../../../spec/form';
import { all, given, is, yes } from '../conditions';
import {
  cardReceiptMethodList,
  periodOfStayList,
  receivingAreaList,
  regionalOfficeList,
  startsWhenList,
  yesNoList,
} from '../lists';
import { radio, select, text, textarea } from '../row-kinds';

// What an extension and a change of status ask of a person who lives in Japan, beyond what the certificate asks.

/** 現に有する在留資格, 在留期間, 在留カード. */
export const presentStayRows = (statuses: OptionList): readonly SemanticRow[] => [
  select({ id: 'stay.status', en: 'Present status of residence', from: 'derived.presentStatus', list: statuses }),
  select({ id: 'stay.period', en: 'Present period of stay', from: 'case.stay.periodMonths', list: periodOfStayList }),
  text({
    id: 'stay.expiresOn',
    en: 'Date of expiration of the period of stay',
    from: 'case.stay.expiresOn',
    format: 'date',
    limit: { exact: 8 },
  }),
  radio({ id: 'card.has', en: 'Residence card', from: 'derived.cardHeld', list: yesNoList }),
  text({
    id: 'card.number',
    en: 'Residence card number',
    from: 'applicant.residenceCard.number',
    when: yes('derived.cardHeld'),
    format: 'residenceCard',
    limit: { exact: 12 },
  }),
  text({
    id: 'card.edLetters',
    en: 'ED number (letters)',
    from: 'applicant.residenceCard.edLetters',
    when: is('derived.cardHeld', 'no'),
    format: 'passportNumber',
    limit: { max: 4 },
  }),
  text({
    id: 'card.edDigits',
    en: 'ED number (digits)',
    from: 'applicant.residenceCard.edDigits',
    when: is('derived.cardHeld', 'no'),
    format: 'passportNumber',
    limit: { exact: 7 },
  }),
];

/** 希望する在留期間. */
export const wantedPeriodRow = (periods: OptionList): SemanticRow =>
  select({
    id: 'application.period',
    en: 'Desired period of stay',
    from: 'case.application.wantedMonths',
    list: periods,
  });

/** 更新の理由, 変更の理由. */
export const reasonRow = (en: string): SemanticRow =>
  textarea({
    id: 'application.reason',
    en,
    from: 'case.application.reason',
    format: 'multiline',
    limit: { max: 600 },
  });

const filedByThem = yes('case.application.legalRepresentative.answer');

/** 代理人（法定代理人による申請の場合に記入）. */
export const legalRepresentativeRows: readonly SemanticRow[] = [
  text({
    id: 'legal.name',
    en: 'Legal representative: (1) name',
    from: 'case.application.legalRepresentative.name',
    when: filedByThem,
    format: 'fullWidth',
    limit: { max: 26 },
  }),
  text({
    id: 'legal.relationship',
    en: 'Legal representative: (2) relationship with the applicant',
    from: 'case.application.legalRepresentative.relationship',
    when: filedByThem,
    format: 'anyWidth',
    limit: { max: 40 },
  }),
  text({
    id: 'legal.postal',
    en: 'Legal representative: (3) postal code',
    from: 'case.application.legalRepresentative.postalCode',
    when: filedByThem,
    format: 'postalCode',
    limit: { exact: 7 },
  }),
  text({
    id: 'legal.address',
    en: 'Legal representative: (3) address',
    from: 'case.application.legalRepresentative.address',
    when: filedByThem,
    format: 'fullWidth',
    limit: { max: 85 },
  }),
  text({
    id: 'legal.phone',
    en: 'Legal representative: (3) telephone number',
    from: 'case.application.legalRepresentative.phone',
    when: filedByThem,
    format: 'phone',
    limit: { max: 12 },
  }),
  text({
    id: 'legal.mobile',
    en: 'Legal representative: (3) mobile number',
    from: 'case.application.legalRepresentative.mobile',
    when: filedByThem,
    format: 'phone',
    limit: { max: 12 },
  }),
];

/** 雇用開始未定の場合. */
export const startsWhenRows: readonly SemanticRow[] = [
  select({
    id: 'job.startsWhen',
    en: 'Start of employment, where undecided',
    from: 'case.application.startsWhen',
    when: given('case.application.startsWhen'),
    list: startsWhenList,
  }),
  text({
    id: 'job.startsWhenOther',
    en: 'Start of employment, where undecided: others',
    from: 'case.application.startsWhenOther',
    when: all(given('case.application.startsWhen'), is('case.application.startsWhen', 'other')),
    format: 'anyWidth',
    limit: { max: 40 },
  }),
];

/** 職務内容変更の有無（前回許可時以降）: a declaration, never answered by default and never carried over. */
export const dutiesSinceRows: readonly SemanticRow[] = [
  radio({
    id: 'job.dutyChanged',
    en: 'Change of duties since the last permission',
    from: 'case.job.dutiesChanged.answer',
    list: yesNoList,
  }),
  textarea({
    id: 'job.dutyChangeDetail',
    en: 'Change of duties: details',
    from: 'case.job.dutiesChanged.detail',
    when: yes('case.job.dutiesChanged.answer'),
    format: 'multiline',
    limit: { max: 600 },
  }),
];

const atCounter = is('case.application.card.receipt', 'counter');

/** 在留カードの受領方法. */
export const cardReceiptRows: readonly SemanticRow[] = [
  radio({
    id: 'card.receipt',
    en: 'How to receive the residence card',
    from: 'case.application.card.receipt',
    list: cardReceiptMethodList,
  }),
  select({
    id: 'card.area',
    en: 'Where the applicant lives',
    from: 'case.application.card.area',
    when: atCounter,
    list: receivingAreaList,
  }),
  select({
    id: 'card.office',
    en: 'Office of receipt',
    from: 'case.application.card.office',
    when: atCounter,
    list: regionalOfficeList,
  }),
];
