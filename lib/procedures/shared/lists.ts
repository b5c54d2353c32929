import {
  birthPrecisions,
  cardReceiptMethods,
  contractTypes,
  maritalStatuses,
  monthPrecisions,
  receiptMethods,
  schoolPlaces,
  sexes,
  startsWhen,
  termKinds,
  yesNo,
} from '../../domain/codes/choices';
import type { Code } from '../../domain/codes/code';
import { educationLevels } from '../../domain/codes/education-level';
import { familyEvents, meansOfSupport, supporterRelations, supporterStatuses } from '../../domain/codes/family';
import { industries } from '../../domain/codes/industry';
import { universityMajors } from '../../domain/codes/major-university';
import { vocationalMajors } from '../../domain/codes/major-vocational';
import { nationalities } from '../../domain/codes/nationality';
import { occupations } from '../../domain/codes/occupation';
import { gijinkokuPeriods, periodsOfStay } from '../../domain/codes/period-of-stay';
import { ports } from '../../domain/codes/port';
import { dependantPurposes, gijinkokuPurposes, purposes } from '../../domain/codes/purpose';
import { receivingAreas } from '../../domain/codes/receiving-area';
import { regionalOffices } from '../../domain/codes/regional-office';
import { relationships } from '../../domain/codes/relationship';
import { statusesOfResidence } from '../../domain/codes/status-of-residence';
import type { OptionList } from '../../spec/field';

// The portal's option lists, each named once.

const list = (id: string, options: readonly Code[]): OptionList => ({ id, options });

/** 国籍・地域 of the applicant: without 日本. */
export const nationalitiesAbroad = list(
  'nationalitiesAbroad',
  nationalities.filter((entry) => entry.code !== 'JPN'),
);
/** 国籍・地域 of relatives and jobs: with 日本. */
export const nationalityList = list('nationalities', nationalities);
export const sexList = list('sexes', sexes);
export const maritalStatusList = list('maritalStatuses', maritalStatuses);
export const yesNoList = list('yesNo', yesNo);
export const birthPrecisionList = list('birthPrecisions', birthPrecisions);
export const monthPrecisionList = list('monthPrecisions', monthPrecisions);
export const schoolPlaceList = list('schoolPlaces', schoolPlaces);
export const contractTypeList = list('contractTypes', contractTypes);
export const termKindList = list('termKinds', termKinds);
export const receiptMethodList = list('receiptMethods', receiptMethods);
export const educationLevelList = list('educationLevels', educationLevels);
export const universityMajorList = list('universityMajors', universityMajors);
export const vocationalMajorList = list('vocationalMajors', vocationalMajors);
export const industryList = list('industries', industries);
export const occupationList = list('occupations', occupations);
export const portList = list('ports', ports);
/** 入国目的 of 技術・人文知識・国際業務, as on the page of 2026-05-01. */
export const purposeList = list(
  'purposes',
  purposes.filter(({ code }) => gijinkokuPurposes.some((one) => one === code)),
);
/**
 * The same of 家族滞在: the Agency's file names no list for it. One option, under the name of the status; a page with others
 * refuses the row.
 */
export const dependantPurposeList = list(
  'dependantPurposes',
  purposes.filter(({ code }) => dependantPurposes.some((one) => one === code)),
);
export const relationshipList = list('relationships', relationships);

export const startsWhenList = list('startsWhen', startsWhen);
export const cardReceiptMethodList = list('cardReceiptMethods', cardReceiptMethods);
export const receivingAreaList = list('receivingAreas', receivingAreas);
export const regionalOfficeList = list('regionalOffices', regionalOffices);
/** 現に有する在留資格 before a change of status. */
export const statusList = list('statuses', statusesOfResidence);
/** Of an extension: whoever is a permanent resident, or 高度専門職２号, has no period to extend. */
export const extendableStatusList = list(
  'extendableStatuses',
  statusesOfResidence.filter(({ code }) => code !== 'permanentResident' && code !== 'highlySkilled2'),
);
/** 在留期間, in whole months. */
export const periodOfStayList: OptionList = { ...list('periodsOfStay', periodsOfStay), numbers: true };
/** 希望する在留期間 of 技術・人文知識・国際業務 in a change of status, written as any period. */
export const gijinkokuPeriodList: OptionList = {
  ...list(
    'gijinkokuPeriods',
    periodsOfStay.filter(({ code }) => gijinkokuPeriods.some((months) => String(months) === code)),
  ),
  numbers: true,
};
/** The same in an extension, where the Agency's list names the status. */
export const gijinkokuExtensionList: OptionList = {
  ...list('gijinkokuExtensions', [
    { code: '3', ja: '3月', en: '3 months', portal: '技術・人文・国際（３月） 3months' },
    { code: '12', ja: '1年', en: '1 year', portal: '技術・人文・国際（１年） One year' },
    { code: '36', ja: '3年', en: '3 years', portal: '技術・人文・国際（３年） 3years' },
    { code: '60', ja: '5年', en: '5 years', portal: '技術・人文・国際（５年） 5years' },
  ]),
  numbers: true,
};

export const familyEventList = list('familyEvents', familyEvents);
export const meansOfSupportList = list('meansOfSupport', meansOfSupport);
export const supporterRelationList = list('supporterRelations', supporterRelations);
export const supporterStatusList = list('supporterStatuses', supporterStatuses);

/** Whole numbers as options, `0` to `11`. */
export function numbers(from: number, to: number): OptionList {
  const options = Array.from({ length: to - from + 1 }, (_, index) => {
    const code = String(from + index);
    return { code, ja: code, en: code, portal: code };
  });
  return { ...list(`numbers-${from}-${to}`, options), numbers: true };
}
