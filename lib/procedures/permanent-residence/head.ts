import { headWithoutForm } from '../shared/head-without-form';

/** 永住許可申請: known by its law only, as nobody has read its form yet. */
export const permanentResidenceHead = headWithoutForm('permanent-residence', {
  url: null,
  application: { ja: '永住許可申請', en: 'Permanent residence' },
});
