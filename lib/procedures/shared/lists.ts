import {
  birthPrecisions,
  contractTypes,
  maritalStatuses,
  monthPrecisions,
  receiptMethods,
  schoolPlaces,
  sexes,
  termKinds,
  yesNo,
} from '../../domain/codes/choices';
import type { Code } from '../../domain/codes/code';
import { educationLevels } from '../../domain/codes/education-level';
import { industries } from '../../domain/codes/industry';
import { universityMajors } from '../../domain/codes/major-university';
import { vocationalMajors } from '../../domain/codes/major-vocational';
import { nationalities } from '../../domain/codes/nationality';
import { occupations } from '../../domain/codes/occupation';
import { ports } from '../../domain/codes/port';
import { purposes } from '../../domain/codes/purpose';
import { relationships } from '../../domain/codes/relationship';
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
export const purposeList = list('purposes', purposes);
export const relationshipList = list('relationships', relationships);

/** Whole numbers as options, `0` to `11`. */
export function numbers(from: number, to: number): OptionList {
  const options = Array.from({ length: to - from + 1 }, (_, index) => {
    const code = String(from + index);
    return { code, ja: code, en: code, portal: code };
  });
  return { ...list(`numbers-${from}-${to}`, options), numbers: true };
}
