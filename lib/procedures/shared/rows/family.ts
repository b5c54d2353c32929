import type { SemanticRow } from '../../../spec/form';
import { is } from '../conditions';
import { familyEventList, meansOfSupportList } from '../lists';
import { select, radio, text } from '../row-kinds';

/** 届出先及び届出年月日 of a marriage, a birth or an adoption, and 滞在費支弁方法. */
export const familyRows: readonly SemanticRow[] = [
  select({
    id: 'family.event',
    en: 'Marriage, birth or adoption',
    from: 'case.dependant.relation',
    list: familyEventList,
  }),
  text({
    id: 'family.inJapan.place',
    en: 'Notified in Japan: where',
    from: 'case.dependant.inJapan.place',
    format: 'anyWidth',
    limit: { max: 40 },
  }),
  text({
    id: 'family.inJapan.on',
    en: 'Notified in Japan: on',
    from: 'case.dependant.inJapan.on',
    format: 'date',
    limit: { exact: 8 },
  }),
  text({
    id: 'family.atHome.place',
    en: 'Notified in the home country: where',
    from: 'case.dependant.atHome.place',
    format: 'anyWidth',
    limit: { max: 40 },
  }),
  text({
    id: 'family.atHome.on',
    en: 'Notified in the home country: on',
    from: 'case.dependant.atHome.on',
    format: 'date',
    limit: { exact: 8 },
  }),
  radio({
    id: 'support.means',
    en: 'How the stay is paid for',
    from: 'case.dependant.support',
    list: meansOfSupportList,
  }),
  text({
    id: 'support.other',
    en: 'How the stay is paid for: others',
    from: 'case.dependant.supportOther',
    when: is('case.dependant.support', 'other'),
    format: 'anyWidth',
    limit: { max: 40 },
  }),
];

/** 代理人 of somebody abroad: as a rule the supporter. */
export const familyProxyRows: readonly SemanticRow[] = [
  text({
    id: 'proxy.name',
    en: 'Representative: (1) name',
    from: 'case.dependant.proxy.name',
    format: 'fullWidth',
    limit: { max: 26 },
  }),
  text({
    id: 'proxy.relationship',
    en: 'Representative: (2) relationship with the applicant',
    from: 'case.dependant.proxy.relationship',
    format: 'anyWidth',
    limit: { max: 40 },
  }),
  text({
    id: 'proxy.postal',
    en: 'Representative: (3) postal code',
    from: 'case.dependant.proxy.postalCode',
    format: 'postalCode',
    limit: { exact: 7 },
  }),
  text({
    id: 'proxy.address',
    en: 'Representative: (3) address',
    from: 'case.dependant.proxy.address',
    format: 'fullWidth',
    limit: { max: 85 },
  }),
  text({
    id: 'proxy.phone',
    en: 'Representative: (3) telephone number',
    from: 'case.dependant.proxy.phone',
    format: 'phone',
    limit: { max: 12 },
  }),
  text({
    id: 'proxy.mobile',
    en: 'Representative: (3) mobile number',
    from: 'case.dependant.proxy.mobile',
    format: 'phone',
    limit: { max: 12 },
  }),
];
