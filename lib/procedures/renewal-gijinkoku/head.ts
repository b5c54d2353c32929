import { headWithoutForm, portalHome } from '../shared/head-without-form';

/** 在留期間更新許可申請: known by its law only, as nobody has read its form yet. */
export const renewalGijinkokuHead = headWithoutForm('renewal-gijinkoku', {
  url: portalHome,
  application: { ja: '在留期間更新許可申請', en: 'Extension of the period of stay' },
});
