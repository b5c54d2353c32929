import { headWithoutForm, portalHome } from '../shared/head-without-form';

/** 在留資格変更許可申請: known by its law only, as nobody has read its form yet. */
export const changeGijinkokuHead = headWithoutForm('change-gijinkoku', {
  url: portalHome,
  application: { ja: '在留資格変更許可申請', en: 'Change of status of residence' },
});
