import type { Condition } from '../../../spec/condition';
import type { SemanticGroup, SemanticRow } from '../../../spec/form';
import { all, atSite, given } from '../conditions';
import { industryList } from '../lists';
import { select, text } from '../row-kinds';

/** 他業種 of the employer. */
export const industriesGroup: SemanticGroup = {
  id: 'org.industryOther',
  label: { ja: '所属機関等契約先　他業種', en: 'Contracting organization: other business types' },
  list: 'employer.industries.others',
};

/** 他業種 of the dispatch site. */
export const siteIndustriesGroup: SemanticGroup = {
  id: 'dispatch.industryOther',
  label: { ja: '派遣先等　他業種', en: 'Dispatch site: other business types' },
  list: 'case.dispatch.site.industries.others',
  when: atSite,
};

interface Place {
  readonly group: SemanticGroup;
  readonly en: string;
  readonly facts: 'employer' | 'case.dispatch.site';
  readonly when: readonly Condition[];
}

function blocks(place: Place): readonly SemanticRow[] {
  return [0, 1].flatMap((n): readonly SemanticRow[] => {
    const entry = `${place.facts}.industries.others.${n}` as const;
    const common = { repeat: { group: place.group.id, index: n + 1 } };
    const id = `${place.group.id}[${n}]`;
    return [
      select({
        ...common,
        id,
        en: `${place.en} ${n + 1}`,
        when: all(...place.when, given(`${entry}.code`)),
        from: `${entry}.code`,
        list: industryList,
      }),
      text({
        ...common,
        id: `${id}.text`,
        en: `${place.en} ${n + 1}, others`,
        when: all(...place.when, given(`${entry}.other`)),
        from: `${entry}.other`,
        format: 'anyWidth',
        limit: { max: 40 },
      }),
    ];
  });
}

/** Items 3.7 and 3.8. */
export const employerIndustries = blocks({
  group: industriesGroup,
  facts: 'employer',
  when: [],
  en: 'Contracting organization: (5) other business type',
});

/** Items 12.7 and 12.8. */
export const siteIndustries = blocks({
  group: siteIndustriesGroup,
  facts: 'case.dispatch.site',
  when: [atSite],
  en: 'Dispatch site: (5) other business type',
});
