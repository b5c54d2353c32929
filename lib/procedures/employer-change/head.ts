import { headWithoutForm } from '../shared/head-without-form';

/** 契約機関に関する届出: known by its law only, as nobody has read its form yet. */
export const employerChangeHead = headWithoutForm('employer-change', {
  url: null,
  application: { ja: '契約機関に関する届出', en: 'Notice of the contract partner' },
});
