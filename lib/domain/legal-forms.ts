// Forms of legal persons (法人格) as they stand in names. All of it is for names in NFKC: ㈱ and （株） are (株).

/** Kinds of company under the Companies Act, in full. */
const companies = '株式会社|有限会社|合同会社|合資会社|合名会社';
/** How names of companies are shortened, and how they end in Latin letters. */
const shortened = '\\((?:株|有|同)\\)|co\\.?,? ?ltd\\.?|inc\\.?';
const generalAssociations = '一般社団法人|一般財団法人';

const companyForm = new RegExp(`${companies}|${shortened}`, 'gi');
const legalForm = new RegExp(`${companies}|${generalAssociations}|${shortened}|llc`, 'gi');

/** What a firm is called without its kind of company. Associations keep theirs: it tells two of one name apart. */
export const withoutCompanyForm = (name: string): string => name.replace(companyForm, '');

/** What an organisation is called without its form, as people leave it out when they type a name. */
export const withoutLegalForm = (name: string): string => name.replace(legalForm, '');

/** A form of legal person that only exists under Japanese law, or of a body of the state. */
const japaneseForm = new RegExp(
  `${companies}|(?:一般|公益)?(?:社団|財団)法人|(?:学校|医療|宗教|社会福祉|特定非営利活動|NPO|国立大学|独立行政|地方独立行政|監査|弁護士|税理士|行政書士)法人|協同組合`,
);

/** Whether a name says by its form that the organisation is one in Japan. */
export const hasJapaneseForm = (name: string): boolean => japaneseForm.test(name);
