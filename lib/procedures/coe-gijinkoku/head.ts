/** What is known of the procedure without its rows: for windows that show no row of it. */
export const coeGijinkokuHead = {
  id: 'coe-gijinkoku',
  /** Where the form begins. */
  url: 'https://www.rasens-immi.moj.go.jp/rasens-u/offer/offerRSS_gotoOffer',
} as const;
