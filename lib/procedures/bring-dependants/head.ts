import { headWithoutForm } from '../shared/head-without-form';
import { portalHome } from '../shared/portal';

/** 家族滞在の申請: known by its law only, as nobody has read its form yet. */
export const bringDependantsHead = headWithoutForm('bring-dependants', {
  url: portalHome,
  application: { ja: '家族滞在の申請', en: 'Application for the status Dependant' },
});
