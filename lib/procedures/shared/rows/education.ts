import type { SemanticRow } from '../../../spec/form';
import { is, university, vocational, yes } from '../conditions';
import {
  educationLevelList as educationLevels,
  schoolPlaceList as schoolPlaces,
  universityMajorList as universityMajors,
  vocationalMajorList as vocationalMajors,
  yesNoList as yesNo,
} from '../lists';
import { radio, select, text } from '../row-kinds';
/** Items 23 to 25 and whether there is work experience. */
export const educationRows: readonly SemanticRow[] = [
  radio({
    id: 'education.place',
    en: 'Highest education (1): Japan or abroad',
    from: 'derived.education.place',
    list: schoolPlaces,
  }),
  select({
    id: 'education.level',
    en: 'Highest education (2): level',
    from: 'derived.education.level',
    list: educationLevels,
  }),
  text({
    id: 'education.levelOther',
    en: 'Highest education (2): others',
    from: 'derived.education.levelOther',
    when: is('derived.education.level', 'other'),
    format: 'anyWidth',
    limit: { max: 40 },
  }),
  text({
    id: 'education.school',
    en: 'Highest education (3): name of school',
    from: 'derived.education.school',
    format: 'anyWidth',
    limit: { max: 60 },
  }),
  text({
    id: 'education.graduated',
    en: 'Highest education (4): date of graduation',
    from: 'derived.education.graduatedOn',
    format: 'date',
    limit: { exact: 8 },
  }),
  select({
    id: 'education.majorUniv',
    en: 'Major field of study (university)',
    from: 'derived.education.universityMajor',
    when: university,
    list: universityMajors,
  }),
  text({
    id: 'education.majorUnivDetail',
    en: 'Major field of study (university): others',
    from: 'derived.education.majorDetail',
    when: university,
    format: 'anyWidth',
    limit: { max: 40 },
  }),
  select({
    id: 'education.majorSenmon',
    en: 'Major field of study (vocational school)',
    from: 'derived.education.vocationalMajor',
    when: vocational,
    list: vocationalMajors,
  }),
  text({
    id: 'education.majorSenmonDetail',
    en: 'Major field of study (vocational school): others',
    from: 'derived.education.majorDetail',
    when: vocational,
    format: 'anyWidth',
    limit: { max: 40 },
  }),
  radio({
    id: 'it.has',
    en: 'Information-processing qualification or examination',
    from: 'applicant.itQualification.answer',
    list: yesNo,
  }),
  text({
    id: 'it.name',
    en: 'Name of the qualification or examination',
    from: 'applicant.itQualification.name',
    when: yes('applicant.itQualification.answer'),
    format: 'anyWidth',
    limit: { max: 40 },
  }),
];
