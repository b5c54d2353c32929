import type { SemanticRow } from '../../../spec/form';
import { text } from '../../shared/row-kinds';
/** Item 27: applicant, legal representative or authorized representative. */
export const representativeRows: readonly SemanticRow[] = [
  text({
    id: 'proxy.name',
    en: 'Applicant, legal representative or authorized representative: (1) name',
    from: 'representative.name',
    format: 'fullWidth',
    limit: { max: 26 },
  }),
  text({
    id: 'proxy.relationship',
    en: 'Authorized representative: (2) relationship with the applicant',
    from: 'representative.relationship',
    format: 'anyWidth',
    limit: { max: 40 },
  }),
  text({
    id: 'proxy.postal',
    en: 'Authorized representative: (3) postal code',
    from: 'representative.postalCode',
    format: 'postalCode',
    limit: { exact: 7 },
  }),
  text({
    id: 'proxy.address',
    en: 'Authorized representative: (3) address',
    from: 'representative.address',
    format: 'fullWidth',
    limit: { max: 85 },
  }),
  text({
    id: 'proxy.phone',
    en: 'Authorized representative: (3) telephone number',
    from: 'representative.phone',
    format: 'phone',
    limit: { max: 12 },
  }),
  text({
    id: 'proxy.mobile',
    en: 'Authorized representative: (3) mobile number',
    from: 'representative.mobile',
    format: 'phone',
    limit: { max: 12 },
  }),
];
