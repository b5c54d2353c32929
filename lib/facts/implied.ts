import type { Case } from '../domain/case/case';
import { isCorporateNumber } from '../domain/check-digits';
import type { Employer } from '../domain/employer';
import { hasJapaneseForm } from '../domain/legal-forms';
import type { CaseRecords } from '../domain/records';
import type { YesNo } from '../domain/values';
import { monthlyPay } from '../convert/pay';

// A question that other facts of a case already answer is not asked again. A person's own answer stays, even if it puts
// the question off (未確認); only an untouched question is filled in. Declarations of an applicant are never made from
// other facts.

interface Asked {
  readonly answer?: YesNo | undefined;
}

/** An address that begins with a prefecture, or with a Japanese postal mark. */
const japaneseAddress = /^(?:〒?\s*\d{3}-?\d{4}\s*)?(?:東京都|北海道|(?:京都|大阪)府|.{2,3}県)/;

/** A question with its details: given details answer it. */
function answered<T extends Asked>(asked: T | undefined, given: (asked: T) => boolean): T | undefined {
  return asked !== undefined && asked.answer === undefined && given(asked) ? { ...asked, answer: 'yes' } : asked;
}

const hasNumber = ({ number }: { readonly number?: string | undefined }): boolean => number !== undefined;

/** Whether name, address or corporate number show that an organisation is in Japan. */
function isInJapan({ name, address, corporateNumber }: Employer): boolean {
  const number = corporateNumber?.number?.normalize('NFKC').replace(/[^\d]/g, '');
  return (
    hasJapaneseForm(name?.normalize('NFKC') ?? '') ||
    japaneseAddress.test(address?.normalize('NFKC').trim() ?? '') ||
    (number !== undefined && isCorporateNumber(number))
  );
}

function ofEmployer(employer: Employer): Employer {
  const corporateNumber = answered(employer.corporateNumber, hasNumber);
  const employmentInsurance = answered(employer.employmentInsurance, hasNumber);
  return {
    ...employer,
    ...(corporateNumber ? { corporateNumber } : {}),
    ...(employmentInsurance ? { employmentInsurance } : {}),
    ...(employer.inJapan === undefined && isInJapan(employer) ? { inJapan: 'yes' as const } : {}),
  };
}

/** The contract's base pay shows for which period a typed amount is, and that it contains no allowances. */
function ofPay(pay: NonNullable<Case['pay']>): NonNullable<Case['pay']> {
  const { amountYen: amount, contractAmountYen: contract } = pay;
  if (amount === undefined || contract === undefined || contract === 0) return pay;
  const per = pay.per ?? (['month', 'year'] as const).find((one) => monthlyPay({ amount, per: one }).yen === contract);
  const agrees = per !== undefined && monthlyPay({ amount, per }).yen === contract;
  return {
    ...pay,
    ...(per === undefined ? {} : { per }),
    ...(agrees && pay.includesAllowances === undefined ? { includesAllowances: 'no' as const } : {}),
  };
}

function ofCase(one: Case): Case {
  const title = answered(one.job?.title, ({ name }) => name !== undefined);
  const site = one.dispatch?.site;
  const corporateNumber = answered(site?.corporateNumber, hasNumber);
  const employmentInsurance = answered(site?.employmentInsurance, hasNumber);
  return {
    ...one,
    ...(one.pay ? { pay: ofPay(one.pay) } : {}),
    ...(one.job && title ? { job: { ...one.job, title } } : {}),
    ...(one.dispatch && site
      ? {
          dispatch: {
            ...one.dispatch,
            site: {
              ...site,
              ...(corporateNumber ? { corporateNumber } : {}),
              ...(employmentInsurance ? { employmentInsurance } : {}),
            },
          },
        }
      : {}),
  };
}

/** The records with every open question answered that another of their facts answers. */
export function withImplied(records: CaseRecords): CaseRecords {
  return {
    ...records,
    employer: ofEmployer(records.employer),
    case: ofCase(records.case),
  };
}
