import type { SemanticRow } from '../../../spec/form';
import { maritalStatusList as maritalStatuses, nationalitiesAbroad, sexList as sexes } from '../lists';
import { birth, radio, select, text } from '../row-kinds';

/** Who the applicant is. */
export const personRows: readonly SemanticRow[] = [
  select({
    id: 'applicant.nationality',
    en: 'Nationality or region',
    from: 'applicant.nationality',
    list: nationalitiesAbroad,
  }),
  birth({
    id: 'applicant.birth',
    en: 'Date of birth',
    from: 'applicant.birth',
  }),
  text({
    id: 'applicant.nameLatin',
    en: 'Name',
    from: 'derived.passportName',
    format: 'latinName',
    limit: { max: 104 },
  }),
  radio({
    id: 'applicant.sex',
    en: 'Sex',
    from: 'applicant.sex',
    list: sexes,
  }),
];

/** 出生地, where the form asks for it. */
export const birthplaceRows: readonly SemanticRow[] = [
  text({
    id: 'applicant.placeOfBirth',
    en: 'Place of birth',
    from: 'applicant.birthplace',
    format: 'anyWidth',
    limit: { max: 40 },
  }),
];

/** How the applicant lives, where they are reached, and their passport. */
export const livingRows: readonly SemanticRow[] = [
  radio({
    id: 'applicant.marital',
    en: 'Marital status',
    from: 'applicant.maritalStatus',
    list: maritalStatuses,
  }),
  text({
    id: 'applicant.occupation',
    en: 'Occupation',
    from: 'applicant.occupation',
    format: 'anyWidth',
    limit: { max: 40 },
  }),
  text({
    id: 'applicant.homeTown',
    en: 'Home town or city',
    from: 'applicant.homeTown',
    format: 'fullWidth',
    limit: { max: 80 },
  }),
  text({
    id: 'contactJapan.postal',
    en: 'Address in Japan: postal code',
    from: 'applicant.contactInJapan.postalCode',
    format: 'postalCode',
    limit: { exact: 7 },
  }),
  text({
    id: 'contactJapan.address',
    en: 'Address in Japan',
    from: 'applicant.contactInJapan.address',
    format: 'fullWidth',
    limit: { max: 85 },
  }),
  text({
    id: 'contactJapan.phone',
    en: 'Address in Japan: telephone number',
    from: 'applicant.contactInJapan.phone',
    format: 'phone',
    limit: { max: 12 },
  }),
  text({
    id: 'contactJapan.mobile',
    en: 'Address in Japan: mobile number',
    from: 'applicant.contactInJapan.mobile',
    format: 'phone',
    limit: { max: 12 },
  }),
  text({
    id: 'contactJapan.email',
    en: 'E-mail address',
    from: 'applicant.contactInJapan.email',
    format: 'email',
    limit: { max: 60 },
  }),
  text({
    id: 'contactJapan.emailConfirm',
    en: 'E-mail address (again)',
    from: 'applicant.contactInJapan.email',
    format: 'email',
    limit: { max: 60 },
  }),
  text({
    id: 'passport.number',
    en: 'Passport: (1) number',
    from: 'applicant.passport.number',
    format: 'passportNumber',
    limit: { max: 12 },
  }),
  text({
    id: 'passport.expiry',
    en: 'Passport: (2) date of expiration',
    from: 'applicant.passport.expiresOn',
    format: 'date',
    limit: { exact: 8 },
  }),
];
