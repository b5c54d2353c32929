import {
  cardReceiptMethods,
  contractTypes,
  maritalStatuses,
  receiptMethods,
  schoolPlaces,
  sexes,
  startsWhen,
  termKinds,
} from '../domain/codes/choices';
import type { Code } from '../domain/codes/code';
import { familyEvents, meansOfSupport, supporterRelations } from '../domain/codes/family';
import { educationLevels } from '../domain/codes/education-level';
import { industries } from '../domain/codes/industry';
import { universityMajors } from '../domain/codes/major-university';
import { vocationalMajors } from '../domain/codes/major-vocational';
import { nationalities } from '../domain/codes/nationality';
import { occupations } from '../domain/codes/occupation';
import { ports } from '../domain/codes/port';
import { purposes } from '../domain/codes/purpose';
import { receivingAreas } from '../domain/codes/receiving-area';
import { regionalOffices } from '../domain/codes/regional-office';
import { relationships } from '../domain/codes/relationship';
import { statusesOfResidence } from '../domain/codes/status-of-residence';
import { codeSentences } from '../domain/codes/codes.words';
import type { Option } from './descriptor';

/** The portal's lists, each entry also with the portal's own words. */
export const portalLists: readonly (readonly Code[])[] = [
  cardReceiptMethods,
  contractTypes,
  educationLevels,
  familyEvents,
  industries,
  maritalStatuses,
  meansOfSupport,
  nationalities,
  occupations,
  ports,
  purposes,
  receiptMethods,
  receivingAreas,
  regionalOffices,
  relationships,
  schoolPlaces,
  sexes,
  startsWhen,
  statusesOfResidence,
  supporterRelations,
  termKinds,
  universityMajors,
  vocationalMajors,
];

/** Every list of options that the schemas may use: the portal's and our own small ones. */
export const optionLists: readonly (readonly Option[])[] = [
  ...portalLists.map((list) => list.map(({ code, ja, en }) => ({ code, ja, en }))),
  ...Object.values(codeSentences).map((list) => Object.entries(list).map(([code, text]) => ({ code, ...text }))),
];

/**
 * The codes of an enum with a label for each, in the list's order. A list is identified by its set of codes, so that a
 * schema need not name it. Throws when no list has exactly these codes: its labels are missing.
 */
export function optionsOf(codes: readonly string[]): readonly Option[] {
  const wanted = new Set(codes);
  const list = optionLists.find(
    (candidate) => candidate.length === wanted.size && candidate.every(({ code }) => wanted.has(code)),
  );
  if (!list)
    throw new Error(`No labels for the codes ${codes.join(', ')}: add them to lib/domain/codes/codes.words.ts.`);
  return list;
}
