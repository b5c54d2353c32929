import type { SemanticRow } from '../../../spec/form';
import { is, yes } from '../conditions';
import { occupationList as occupations, termKindList as termKinds, yesNoList as yesNo } from '../lists';
import { numbers, radio, select, text, textarea } from '../row-kinds';
import { otherOccupations } from './occupations';
/** Items 5 to 11: the contract, the pay and the job. */
export const jobRows: readonly SemanticRow[] = [
  radio({
    id: 'job.termType',
    en: 'Period of work',
    from: 'case.contract.term',
    list: termKinds,
  }),
  select({
    id: 'job.termYears',
    en: 'Period of work (years)',
    from: 'case.contract.termYears',
    when: is('case.contract.term', 'fixed'),
    list: numbers(0, 40),
  }),
  select({
    id: 'job.termMonths',
    en: 'Period of work (months)',
    from: 'case.contract.termMonths',
    when: is('case.contract.term', 'fixed'),
    list: numbers(0, 11),
  }),
  text({
    id: 'job.startDate',
    en: 'Start of employment',
    from: 'case.contract.startsOn',
    format: 'date',
    limit: { exact: 8 },
  }),
  text({
    id: 'job.monthlySalaryYen',
    en: 'Monthly pay before tax',
    from: 'derived.monthlyPayYen',
    format: 'yen',
    limit: { max: 8 },
  }),
  text({
    id: 'job.experienceMonths',
    en: 'Months of experience',
    from: 'derived.experienceMonths',
    format: 'count',
    limit: { max: 3 },
  }),
  radio({
    id: 'job.hasTitle',
    en: 'Position: has a title',
    from: 'case.job.title.answer',
    list: yesNo,
  }),
  text({
    id: 'job.title',
    en: 'Position: title',
    from: 'case.job.title.name',
    when: yes('case.job.title.answer'),
    format: 'anyWidth',
    limit: { max: 60 },
  }),
  select({
    id: 'job.occupationMain',
    en: 'Main occupation',
    from: 'case.job.occupation',
    list: occupations,
  }),
  ...otherOccupations,
  textarea({
    id: 'job.activityDetail',
    en: 'Details of activities',
    from: 'case.job.activity',
    format: 'multiline',
    limit: { max: 600 },
  }),
];
