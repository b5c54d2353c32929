import { headWithoutForm } from '../shared/head-without-form';
import { portalHome } from '../shared/portal';

/** 資格外活動許可申請: known by its law only, as nobody has read its form yet. */
export const sideJobHead = headWithoutForm('side-job', {
  url: portalHome,
  application: { ja: '資格外活動許可申請', en: 'Permission for another activity' },
});
