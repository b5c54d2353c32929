import type { SemanticGroup, SemanticRow } from '../../../spec/form';
import { all, given, yes } from '../conditions';
import { nationalityList, relationshipList, yesNoList } from '../lists';
import { birth, radio, select, text } from '../row-kinds';

/** 在日親族及び同居者. */
export const relativesGroup: SemanticGroup = {
  id: 'relatives',
  label: { ja: '在日親族及び同居者', en: 'Family in Japan and co-residents' },
  list: 'applicant.relatives.people',
  when: yes('applicant.relatives.answer'),
};

/** One block; `n` counts from 0. */
function block(n: number): readonly SemanticRow[] {
  const person = `applicant.relatives.people.${n}` as const;
  const common = {
    repeat: { group: relativesGroup.id, index: n + 1 },
    // The first block is asked for as soon as the answer is 有, whether the case has anybody yet or not.
    when: n === 0 ? yes('applicant.relatives.answer') : all(yes('applicant.relatives.answer'), given(`${person}.id`)),
  };
  const id = `relatives[${n}]`;
  return [
    select({
      ...common,
      id: `${id}.relationship`,
      en: `Relative ${n + 1}: relationship`,
      from: `${person}.relationship`,
      list: relationshipList,
    }),
    text({
      ...common,
      id: `${id}.name`,
      en: `Relative ${n + 1}: name`,
      from: `${person}.name`,
      format: 'fullWidth',
      limit: { max: 26 },
    }),
    birth({
      ...common,
      id: `${id}.birth`,
      en: `Relative ${n + 1}: date of birth`,
      from: `${person}.birth`,
    }),
    select({
      ...common,
      id: `${id}.nationality`,
      en: `Relative ${n + 1}: nationality or region`,
      from: `${person}.nationality`,
      list: nationalityList,
    }),
    radio({
      ...common,
      id: `${id}.livingTogether`,
      en: `Relative ${n + 1}: will live together`,
      from: `${person}.livingTogether`,
      list: yesNoList,
    }),
    text({
      ...common,
      id: `${id}.workOrSchool`,
      en: `Relative ${n + 1}: place of work or school`,
      from: `${person}.workOrSchool`,
      format: 'fullWidth',
      limit: { max: 60 },
    }),
    text({
      ...common,
      id: `${id}.residenceCardNo`,
      en: `Relative ${n + 1}: residence card number`,
      from: `${person}.residenceCardNumber`,
      format: 'residenceCard',
      limit: { exact: 12 },
    }),
  ];
}

/** 在日親族及び同居者, with six blocks. */
export const relativesRows: readonly SemanticRow[] = [
  radio({
    id: 'relatives.has',
    en: 'Family in Japan and co-residents',
    from: 'applicant.relatives.answer',
    list: yesNoList,
  }),
  ...[0, 1, 2, 3, 4, 5].flatMap(block),
];
