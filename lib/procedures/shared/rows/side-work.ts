import type { SemanticGroup, SemanticRow } from '../../../spec/form';
import { all, given, yes } from '../conditions';
import { yesNoList } from '../lists';
import { radio, text } from '../row-kinds';

const has = yes('case.dependant.sideWork.answer');

/** 資格外活動: a block for each place of work. */
export const sideWorkGroup: SemanticGroup = {
  id: 'sideWork',
  label: { ja: '資格外活動', en: 'Work with permission' },
  list: 'case.dependant.sideWork.places',
  when: has,
};

/** One block; `n` counts from 0. */
function block(n: number): readonly SemanticRow[] {
  const place = `case.dependant.sideWork.places.${n}` as const;
  const common = {
    repeat: { group: sideWorkGroup.id, index: n + 1 },
    // The first block is asked for as soon as the answer is 有, whether the case has a place of work yet or not.
    when: n === 0 ? has : all(has, given(`${place}.id`)),
  };
  const named = (part: string, what: string) => ({
    ...common,
    id: `sideWork[${n}].${part}`,
    en: `Work ${n + 1}: ${what}`,
  });
  return [
    text({
      ...named('content', 'what it is'),
      from: `${place}.content`,
      format: 'anyWidth',
      limit: { max: 40 },
    }),
    text({
      ...named('name', 'place of work'),
      from: `${place}.name`,
      format: 'anyWidth',
      limit: { max: 60 },
    }),
    text({
      ...named('branch', 'branch'),
      from: `${place}.branch`,
      format: 'anyWidth',
      limit: { max: 60 },
    }),
    text({
      ...named('phone', 'telephone number'),
      from: `${place}.phone`,
      format: 'phone',
      limit: { max: 12 },
    }),
    text({
      ...named('weeklyHours', 'hours a week'),
      from: `${place}.weeklyHours`,
      format: 'count',
      limit: { max: 4 },
    }),
    text({
      ...named('monthlyPay', 'pay a month'),
      from: `${place}.monthlyYen`,
      format: 'yen',
      limit: { max: 8 },
    }),
  ];
}

/** How many places of work the form takes. */
export const sideWorkBlocks = 10;

/** 資格外活動の有無, with ten blocks. */
export const sideWorkRows: readonly SemanticRow[] = [
  radio({
    id: 'sideWork.has',
    en: 'Work with permission',
    from: 'case.dependant.sideWork.answer',
    list: yesNoList,
  }),
  ...Array.from({ length: sideWorkBlocks }, (_, n) => block(n)).flat(),
];
