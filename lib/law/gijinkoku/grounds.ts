import type { Education } from '../../domain/applicant';
import type { Facts } from '../../domain/facts';
import type { YesNo } from '../../domain/values';
import type { Truth } from '../../spec/condition';
import type {
  EducationGround,
  ExamStatus,
  ExperienceFinding,
  Grounds,
  GroundTables,
  MonthRange,
  Relation,
} from './ground-kinds';

/** Code of the occupation 情報処理・通信技術, the only one the notified examinations are for. */
const informationProcessing = '12';

/** Ten years and three years, in months. */
const tenYears = 120;
const threeYears = 36;

/** Every ground on which a case can rest, each answered by itself. */
export function groundsOf(facts: Facts, experience: ExperienceFinding, tables: GroundTables): Grounds {
  const exam = examOf(facts, tables);
  return {
    exam,
    degree: degreeOf(facts, tables, exam),
    senmonshi: senmonshiOf(facts, tables),
    // Study is counted towards experience; by itself it is none.
    tenYears: experience.work.claimed.most === 0 ? 'no' : reached(experience.withStudy.claimed, tenYears),
    threeYears: reached(experience.work.claimed, threeYears),
  };
}

/** Whether a range of months reaches a number. */
export function reached({ least, most }: MonthRange, months: number): Truth {
  if (least >= months) return 'yes';
  return most < months ? 'no' : 'unknown';
}

const truthOf = (answer: YesNo | undefined): Truth => (answer === 'yes' || answer === 'no' ? answer : 'unknown');

/** The best first: an examination that stands in the notification outweighs any other that was passed. */
const examStatuses: readonly ExamStatus[] = ['listed', 'foreign', 'unrecognised', 'education', 'notListed', 'other'];

function examOf({ applicant, case: one }: Facts, tables: GroundTables): Grounds['exam'] {
  const occupation = one.job?.occupation;
  if (occupation === undefined) return 'unknown';
  if (occupation !== informationProcessing) return null;
  const declared = applicant.itQualification;
  const names = [
    ...(declared?.answer === 'yes' && declared.name !== undefined ? [declared.name] : []),
    ...(applicant.qualifications ?? []).flatMap(({ kind, name }) =>
      kind === 'itExam' && name !== undefined ? [name] : [],
    ),
  ];
  const found = names.map(tables.exam);
  const best = examStatuses.find((examStatus) => found.includes(examStatus));
  if (best !== undefined) return best;
  return declared?.answer === 'no' ? null : 'unknown';
}

const degreeLevels: readonly (string | undefined)[] = ['doctor', 'master', 'bachelor', 'juniorCollege'];

/** A school that gives a degree; a 高等専門学校 counts as one whatever box was chosen for it. */
const isDegreeSchool = (school: Education): boolean =>
  school.isTechnicalCollege === 'yes' || degreeLevels.includes(school.level);

const isVocationalInJapan = (school: Education): boolean =>
  school.level === 'vocational' && school.place === 'japan' && school.isTechnicalCollege !== 'yes';

/** Completed: said so, or with a date of graduation, also one still to come (R-EDU-10 looks at that). */
function completed(school: Education): Truth {
  if (school.degreeAwarded === 'yes' || school.degreeAwarded === 'no') return school.degreeAwarded;
  return school.graduatedOn === undefined ? 'unknown' : 'yes';
}

function degreeOf(facts: Facts, tables: GroundTables, exam: Grounds['exam']): EducationGround {
  const ground = bestOf(facts, isDegreeSchool, completed, (school, occupation) =>
    school.universityMajor === undefined
      ? undefined
      : tables.relation('university', school.universityMajor, occupation),
  );
  // DOEACC A to C are asked for as proof of an education equal to a degree: whether they are is for a person to say.
  return ground.held === 'no' && exam === 'education' ? { ...ground, held: 'unknown' } : ground;
}

function senmonshiOf(facts: Facts, tables: GroundTables): Grounds['senmonshi'] {
  const titled = (school: Education): Truth => {
    if (school.title !== undefined) return completed(school) === 'no' ? 'no' : 'yes';
    return completed(school) === 'no' ? 'no' : 'unknown';
  };
  const ground = bestOf(facts, isVocationalInJapan, titled, (school, occupation) =>
    school.vocationalMajor === undefined
      ? undefined
      : tables.relation('vocational', school.vocationalMajor, occupation),
  );
  const school = ground.at === undefined ? undefined : facts.applicant.education?.[ground.at];
  return {
    ...ground,
    certified: truthOf(school?.certifiedDepartment),
    languageCourse: languageCourse(school),
  };
}

function languageCourse(school: Education | undefined): Truth {
  if (school?.majorDetail === undefined) return 'unknown';
  return /通訳|翻訳|interpret|translat/i.test(school.majorDetail) ? 'yes' : 'no';
}

const closeness: readonly EducationGround['relation'][] = ['high', 'medium', 'unknown', 'low', 'none'];
const certainty: readonly Truth[] = ['yes', 'unknown', 'no'];

/** The most useful of the applicant's schools of a kind: completed before not, related before not. */
function bestOf(
  facts: Facts,
  isKind: (school: Education) => boolean,
  isHeld: (school: Education) => Truth,
  byTable: (school: Education, occupation: string) => Relation | undefined,
): EducationGround {
  const schools = facts.applicant.education ?? [];
  const occupation = facts.case.job?.occupation;
  const found = schools.flatMap((school, at): EducationGround[] => {
    if (!isKind(school)) return [];
    const staff = school === facts.derived.education ? facts.case.assessment?.majorRelated : undefined;
    const table = occupation === undefined ? undefined : byTable(school, occupation);
    return [
      {
        held: isHeld(school),
        relation: staff ?? table ?? 'unknown',
        relationBy: staff !== undefined ? 'staff' : table !== undefined ? 'table' : null,
        at,
      },
    ];
  });
  const [best] = found.sort(
    (a, b) =>
      certainty.indexOf(a.held) - certainty.indexOf(b.held) ||
      closeness.indexOf(a.relation) - closeness.indexOf(b.relation),
  );
  if (best) return best;
  // Nothing of the kind is named. That is a "no" only where the education has been told.
  const told = schools.length > 0 && schools.every((school) => school.level !== undefined);
  return { held: told ? 'no' : 'unknown', relation: 'unknown', relationBy: null };
}
