import type { SemanticGroup, SemanticRow } from '../../../spec/form';
import { all, given, unless, yes } from '../conditions';
import { nationalityList, yesNoList } from '../lists';
import { monthKnown, radio, select, text } from '../row-kinds';

/** 職歴. */
export const workGroup: SemanticGroup = {
  id: 'work',
  label: { ja: '職歴', en: 'Work experience' },
  list: 'applicant.work.jobs',
  when: yes('applicant.work.answer'),
};

/** One block, items 26.1 to 26.6; `n` counts from 0. */
function block(n: number): readonly SemanticRow[] {
  const job = `applicant.work.jobs.${n}` as const;
  const answered = yes('applicant.work.answer');
  // The first block is asked for as soon as the answer is 有, whether the case has a job yet or not.
  const here = n === 0 ? answered : all(answered, given(`${job}.id`));
  const hasLeft = all(here, unless(`${job}.current`));
  const common = { repeat: { group: workGroup.id, index: n + 1 } };
  const id = `work[${n}]`;
  const en = (label: string) => `Job ${n + 1}: ${label}`;
  return [
    select({
      ...common,
      when: here,
      id: `${id}.country`,
      en: en('country or region'),
      from: `${job}.country`,
      list: nationalityList,
    }),
    monthKnown({
      ...common,
      when: here,
      id: `${id}.joinMonthUnknown`,
      en: en('month of joining unknown'),
      from: `${job}.from`,
    }),
    text({
      ...common,
      when: all(here, { precision: `${job}.from`, is: ['month', 'day'] }),
      id: `${id}.join`,
      en: en('joined (year and month)'),
      from: `${job}.from`,
      format: 'yearMonth',
      limit: { exact: 6 },
    }),
    text({
      ...common,
      when: all(here, { precision: `${job}.from`, is: ['year'] }),
      id: `${id}.joinYear`,
      en: en('joined (year)'),
      from: `${job}.from`,
      format: 'year',
      limit: { exact: 4 },
    }),
    monthKnown({
      ...common,
      when: hasLeft,
      id: `${id}.leaveMonthUnknown`,
      en: en('month of leaving unknown'),
      from: `${job}.to`,
    }),
    text({
      ...common,
      when: all(hasLeft, { precision: `${job}.to`, is: ['month', 'day'] }),
      id: `${id}.leave`,
      en: en('left (year and month)'),
      from: `${job}.to`,
      format: 'yearMonth',
      limit: { exact: 6 },
    }),
    text({
      ...common,
      when: all(hasLeft, { precision: `${job}.to`, is: ['year'] }),
      id: `${id}.leaveYear`,
      en: en('left (year)'),
      from: `${job}.to`,
      format: 'year',
      limit: { exact: 4 },
    }),
    text({
      ...common,
      when: here,
      id: `${id}.employerLatin`,
      en: en('employer (Latin letters)'),
      from: `${job}.employerLatin`,
      format: 'halfWidth',
      limit: { max: 200 },
    }),
    text({
      ...common,
      when: here,
      id: `${id}.employerKanji`,
      en: en('employer (kanji)'),
      from: `${job}.employerKanji`,
      format: 'fullWidth',
      limit: { max: 60 },
    }),
  ];
}

/** 職歴, with six blocks. */
export const workRows: readonly SemanticRow[] = [
  radio({
    id: 'work.has',
    en: 'Work experience',
    from: 'applicant.work.answer',
    list: yesNoList,
  }),
  ...[0, 1, 2, 3, 4, 5].flatMap(block),
];
