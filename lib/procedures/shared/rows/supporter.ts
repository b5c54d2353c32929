import type { Condition } from '../../../spec/condition';
import type { SemanticRow } from '../../../spec/form';
import { all, given, is, yes } from '../conditions';
import { nationalitiesAbroad, periodOfStayList, supporterRelationList, supporterStatusList, yesNoList } from '../lists';
import { radio, select, text } from '../row-kinds';

// 扶養者に関する情報等: who supports a member of the family, and where they work.

/** Where the supporter works: the employer of the case. Whoever studies is not asked. */
const works = yes('derived.supporterWorks');

const supporterEmployerRows: readonly SemanticRow[] = [
  text({
    id: 'org.name',
    en: 'Supporter: (9) place of work',
    from: 'employer.name',
    when: works,
    format: 'fullWidth',
    limit: { max: 60 },
  }),
  radio({
    id: 'org.hasCorpNo',
    en: 'Supporter: (10) the employer has a corporate number',
    from: 'employer.corporateNumber.answer',
    when: works,
    list: yesNoList,
  }),
  text({
    id: 'org.corpNo',
    en: "Supporter: (10) the employer's corporate number",
    from: 'employer.corporateNumber.number',
    when: all(works, yes('employer.corporateNumber.answer')),
    format: 'corporateNumber',
    limit: { exact: 13 },
  }),
  text({
    id: 'org.branch',
    en: 'Supporter: (11) name of branch',
    from: 'employer.branch',
    when: works,
    format: 'anyWidth',
    limit: { max: 60 },
  }),
  text({
    id: 'org.postal',
    en: 'Supporter: (12) place of work, postal code',
    from: 'employer.postalCode',
    when: works,
    format: 'postalCode',
    limit: { exact: 7 },
  }),
  text({
    id: 'org.address',
    en: 'Supporter: (12) place of work, address',
    from: 'employer.address',
    when: works,
    format: 'fullWidth',
    limit: { max: 85 },
  }),
  text({
    id: 'org.phone',
    en: 'Supporter: (12) place of work, telephone number',
    from: 'employer.phone',
    when: works,
    format: 'phone',
    limit: { max: 12 },
  }),
];

/** Of a supporter who comes to Japan together with the family, the card does not exist yet. */
const hasCard = is('case.dependant.supporter.filedTogether', 'no');

const presentStay = (when: Condition | null): readonly SemanticRow[] => {
  const asked = when === null ? {} : { when };
  const period = given('case.dependant.supporter.periodMonths');
  return [
    text({
      ...asked,
      id: 'supporter.cardNumber',
      en: 'Supporter: (4) residence card number',
      from: 'case.dependant.supporter.cardNumber',
      format: 'residenceCard',
      limit: { exact: 12 },
    }),
    select({
      ...asked,
      id: 'supporter.status',
      en: 'Supporter: (5) status of residence',
      from: 'case.dependant.supporter.status',
      list: supporterStatusList,
    }),
    select({
      ...asked,
      id: 'supporter.period',
      en: 'Supporter: (6) period of stay',
      from: 'case.dependant.supporter.periodMonths',
      list: periodOfStayList,
    }),
    text({
      id: 'supporter.expiresOn',
      en: 'Supporter: (7) date of expiration',
      from: 'case.dependant.supporter.expiresOn',
      when: when === null ? period : all(when, period),
      format: 'date',
      limit: { exact: 8 },
    }),
  ];
};

const rowsWith = (when: Condition | null): readonly SemanticRow[] => [
  radio({
    id: 'supporter.filedTogether',
    en: 'Filed together with the supporter',
    from: 'case.dependant.supporter.filedTogether',
    list: yesNoList,
  }),
  text({
    id: 'supporter.name',
    en: 'Supporter: (1) name',
    from: 'case.dependant.supporter.name',
    format: 'latinName',
    limit: { max: 104 },
  }),
  text({
    id: 'supporter.birth',
    en: 'Supporter: (2) date of birth',
    from: 'case.dependant.supporter.birth',
    format: 'date',
    limit: { exact: 8 },
  }),
  select({
    id: 'supporter.nationality',
    en: 'Supporter: (3) nationality or region',
    from: 'case.dependant.supporter.nationality',
    list: nationalitiesAbroad,
  }),
  ...presentStay(when),
  select({
    id: 'supporter.relation',
    en: 'Supporter: (8) relationship with the applicant',
    from: 'case.dependant.supporter.relation',
    list: supporterRelationList,
  }),
  text({
    id: 'supporter.relationOther',
    en: 'Supporter: (8) relationship with the applicant, others',
    from: 'case.dependant.supporter.relationOther',
    when: is('case.dependant.supporter.relation', 'other'),
    format: 'anyWidth',
    limit: { max: 40 },
  }),
  ...supporterEmployerRows,
  text({
    id: 'supporter.annualIncome',
    en: 'Supporter: (13) yearly income',
    from: 'case.dependant.supporter.annualIncomeYen',
    format: 'yen',
    limit: { max: 10 },
  }),
];

/** 扶養者 of a family that lives in Japan. */
export const supporterRows = rowsWith(null);
/** 扶養者 of a family that is still abroad, who may come together with it. */
export const supporterRowsFromAbroad = rowsWith(hasCard);
