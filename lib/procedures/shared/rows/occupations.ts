import type { SemanticGroup, SemanticRow } from '../../../spec/form';
import { given } from '../conditions';
import { occupationList } from '../lists';
import { select } from '../row-kinds';

/** 他職種. */
export const occupationsGroup: SemanticGroup = {
  id: 'job.occupationOther',
  label: { ja: '他職種', en: 'Other occupations' },
  list: 'case.job.otherOccupations',
};

/** Item 10.2. */
export const otherOccupations: readonly SemanticRow[] = [0, 1, 2].map((n) =>
  select({
    repeat: { group: occupationsGroup.id, index: n + 1 },
    id: `job.occupationOther[${n}]`,
    en: `Other occupation ${n + 1}`,
    when: given(`case.job.otherOccupations.${n}`),
    from: `case.job.otherOccupations.${n}`,
    list: occupationList,
  }),
);
