import type { SemanticRow } from '../../../spec/form';
import { given, is, yes } from '../conditions';
import { contractTypeList as contractTypes, industryList as industries, yesNoList as yesNo } from '../lists';
import { radio, radioWithText, select, text } from '../row-kinds';
import { employerIndustries } from './industries';
/** Items 2 to 4: the contracting organization. */
export const employerRows: readonly SemanticRow[] = [
  radioWithText({
    id: 'org.contractType',
    en: 'Type of contract',
    from: 'case.contract.type',
    list: contractTypes,
    detail: {
      from: 'case.contract.typeOther',
      when: is('case.contract.type', 'other'),
      max: 40,
    },
  }),
  text({
    id: 'org.name',
    en: 'Contracting organization: (1) name',
    from: 'employer.name',
    format: 'fullWidth',
    limit: { max: 60 },
  }),
  radio({
    id: 'org.hasCorpNo',
    en: 'Contracting organization: (2) has a corporate number',
    from: 'employer.corporateNumber.answer',
    list: yesNo,
  }),
  text({
    id: 'org.corpNo',
    en: 'Contracting organization: (2) corporate number',
    from: 'employer.corporateNumber.number',
    when: yes('employer.corporateNumber.answer'),
    format: 'corporateNumber',
    limit: { exact: 13 },
  }),
  text({
    id: 'org.branch',
    en: 'Contracting organization: (3) name of branch',
    from: 'employer.branch',
    format: 'anyWidth',
    limit: { max: 60 },
  }),
  text({
    id: 'org.empInsNo',
    en: 'Contracting organization: (4) employment insurance office number',
    from: 'employer.employmentInsurance.number',
    when: yes('employer.employmentInsurance.answer'),
    format: 'insuranceNumber',
    limit: { exact: 11 },
  }),
  select({
    id: 'org.industryMain',
    en: 'Contracting organization: (5) main business type',
    from: 'employer.industries.main',
    list: industries,
  }),
  text({
    id: 'org.industryMainOther',
    en: 'Contracting organization: (5) main business type, others',
    from: 'employer.industries.mainOther',
    when: given('employer.industries.mainOther'),
    format: 'anyWidth',
    limit: { max: 40 },
  }),
  ...employerIndustries,
  text({
    id: 'org.postal',
    en: 'Contracting organization: (6) postal code',
    from: 'employer.postalCode',
    format: 'postalCode',
    limit: { exact: 7 },
  }),
  text({
    id: 'org.address',
    en: 'Contracting organization: (6) address',
    from: 'employer.address',
    format: 'fullWidth',
    limit: { max: 85 },
  }),
  text({
    id: 'org.phone',
    en: 'Contracting organization: (6) telephone number',
    from: 'employer.phone',
    format: 'phone',
    limit: { max: 12 },
  }),
  text({
    id: 'org.capitalYen',
    en: 'Contracting organization: (7) capital',
    from: 'employer.capitalYen',
    zeroWhen: 'employer.nonProfit',
    format: 'yen',
    limit: { max: 13 },
  }),
  text({
    id: 'org.annualSalesYen',
    en: 'Contracting organization: (8) annual sales, latest year',
    from: 'employer.annualSalesYen',
    zeroWhen: 'employer.nonProfit',
    format: 'yen',
    limit: { max: 15 },
  }),
  text({
    id: 'org.employees',
    en: 'Contracting organization: (9) employees',
    from: 'employer.employees',
    format: 'count',
    limit: { max: 5 },
  }),
  text({
    id: 'org.foreignEmployees',
    en: 'Contracting organization: (9) of these, foreign employees',
    from: 'employer.foreignEmployees',
    format: 'count',
    limit: { max: 5 },
  }),
  text({
    id: 'org.technicalInterns',
    en: 'Contracting organization: (9) of these, technical interns',
    from: 'employer.technicalInterns',
    format: 'count',
    limit: { max: 5 },
  }),
];
