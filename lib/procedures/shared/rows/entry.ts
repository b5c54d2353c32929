import type { OptionList } from '../../../spec/field';
import type { SemanticRow } from '../../../spec/form';
import { is } from '../conditions';
import { portList as ports, yesNoList as yesNo } from '../lists';
import { numbers, radio, select, text } from '../row-kinds';

/** Items 11 to 16: how the applicant plans to enter. */
export const entryRows = (purposes: OptionList): readonly SemanticRow[] => [
  select({
    id: 'entry.purpose',
    en: 'Purpose of entry',
    from: 'case.entry.purpose',
    list: purposes,
  }),
  text({
    id: 'entry.plannedDateText',
    en: 'Planned date of entry',
    from: 'derived.plannedEntry',
    format: 'dateText',
    limit: { max: 40 },
  }),
  select({
    id: 'entry.port',
    en: 'Port of entry',
    from: 'case.entry.port',
    list: ports,
  }),
  text({
    id: 'entry.portOther',
    en: 'Port of entry: others',
    from: 'case.entry.portOther',
    when: is('case.entry.port', 'other'),
    format: 'anyWidth',
    limit: { max: 40 },
  }),
  select({
    id: 'entry.stayYears',
    en: 'Intended length of stay (years)',
    from: 'case.entry.stayYears',
    list: numbers(0, 5),
  }),
  select({
    id: 'entry.stayMonths',
    en: 'Intended length of stay (months)',
    from: 'case.entry.stayMonths',
    list: numbers(0, 11),
  }),
  radio({
    id: 'entry.accompanying',
    en: 'Accompanying persons',
    from: 'case.entry.accompanying.answer',
    list: yesNo,
  }),
  text({
    id: 'entry.visaPost',
    en: 'Intended place to apply for the visa',
    from: 'case.entry.visaPost',
    format: 'anyWidth',
    limit: { max: 40 },
  }),
];
