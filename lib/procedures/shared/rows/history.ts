import type { SemanticRow } from '../../../spec/form';
import { yes } from '../conditions';
import { yesNoList as yesNo } from '../lists';
import { numbers, radio, select, text } from '../row-kinds';

/** Items 17 to 20: past stays, applications and deportation. Declarations: never answered by default. */
export const historyRows: readonly SemanticRow[] = [
  radio({
    id: 'history.entries.has',
    en: 'Past entry into and departure from Japan',
    from: 'applicant.history.entries.answer',
    list: yesNo,
  }),
  select({
    id: 'history.entries.count',
    en: 'Past entry: times',
    from: 'applicant.history.entries.count',
    when: yes('applicant.history.entries.answer'),
    list: numbers(1, 99),
  }),
  text({
    id: 'history.entries.latestFrom',
    en: 'Latest entry: from',
    from: 'applicant.history.entries.latestFrom',
    when: yes('applicant.history.entries.answer'),
    format: 'date',
    limit: { exact: 8 },
  }),
  text({
    id: 'history.entries.latestTo',
    en: 'Latest entry: to',
    from: 'applicant.history.entries.latestTo',
    when: yes('applicant.history.entries.answer'),
    format: 'date',
    limit: { exact: 8 },
  }),
  radio({
    id: 'history.coe.has',
    en: 'Past applications for a certificate of eligibility',
    from: 'applicant.history.certificateApplications.answer',
    list: yesNo,
  }),
  select({
    id: 'history.coe.count',
    en: 'Past applications: times',
    from: 'applicant.history.certificateApplications.count',
    when: yes('applicant.history.certificateApplications.answer'),
    list: numbers(1, 99),
  }),
  select({
    id: 'history.coe.refusedCount',
    en: 'Past applications: of these, not issued',
    from: 'applicant.history.certificateApplications.refusedCount',
    when: yes('applicant.history.certificateApplications.answer'),
    list: numbers(0, 99),
  }),
  radio({
    id: 'history.deport.has',
    en: 'Departure by deportation or departure order',
    from: 'applicant.history.deportation.answer',
    list: yesNo,
  }),
  select({
    id: 'history.deport.count',
    en: 'Deportation: times',
    from: 'applicant.history.deportation.count',
    when: yes('applicant.history.deportation.answer'),
    list: numbers(1, 99),
  }),
  text({
    id: 'history.deport.latestDate',
    en: 'Deportation: latest departure',
    from: 'applicant.history.deportation.latestOn',
    when: yes('applicant.history.deportation.answer'),
    format: 'date',
    limit: { exact: 8 },
  }),
];
