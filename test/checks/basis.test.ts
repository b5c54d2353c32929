import { describe, expect, it } from 'vitest';
import { contextOf } from './kit';
import type { Education } from '../../lib/domain/applicant';
import { gijinkoku } from '../../lib/law/gijinkoku/status';
import { worked } from '../../lib/law/gijinkoku/rules/months';
import { bachelorIn, schooled, senmonshiIn } from '../../lib/law/gijinkoku/rules/schools';
import {
  bareRecords,
  emptyRecords,
  exampleDay,
  exampleRecords,
  type RecordChanges,
} from '../../lib/law/gijinkoku/examples';
import type { Basis } from '../../lib/law/gijinkoku/basis';
import { type WorkedId, workedDay, workedRecords } from '../fixtures/worked/load';

const basisOf = (changes: RecordChanges): Basis =>
  contextOf(exampleRecords(changes), exampleDay, gijinkoku).basis.value;

const international = (
  internationalDuty: 'translation' | 'languageTeaching' | 'overseasTrade' | 'none',
  occupation: '24' | '25' | '26' = '25',
) => ({ job: { area: 'international', occupation, internationalDuty } }) as const;
const highSchool: Education = {
  id: 'school-1',
  level: 'highSchool',
  place: 'abroad',
  enteredOn: '2006-04',
  graduatedOn: '2009-03-31',
};
const withExam = (name: string, education: Education = highSchool): RecordChanges => ({
  applicant: {
    education: [education],
    work: { answer: 'no', jobs: undefined },
    itQualification: { answer: 'yes', name },
  },
  case: { job: { occupation: '12' }, assessment: { majorRelated: undefined } },
});

describe('the basis in engineering and the humanities', () => {
  it.each<[string, RecordChanges, Basis]>([
    ['a notified examination', withExam('応用情報技術者'), 'itExam'],
    ['the examination before the degree', withExam('基本情報技術者試験', bachelorIn('engineering')), 'itExam'],
    [
      'no examination, where the work is not information processing',
      { ...withExam('応用情報技術者'), case: { job: { occupation: '6' } } },
      'none',
    ],
    ['an examination that nobody knows leaves it open', withExam('サンプル検定'), 'unknown'],
    ['a degree, where the examination is not known', withExam('サンプル検定', bachelorIn('engineering')), 'degree'],
    ['IT Passport does not carry', withExam('ITパスポート'), 'none'],
    ['DOEACC leaves the education open', withExam('DOEACC A'), 'unknown'],
    ['a related degree', schooled(bachelorIn('engineering')), 'degree'],
    ['a junior college', schooled(bachelorIn('engineering', { level: 'juniorCollege' })), 'degree'],
    ['a KOSEN', schooled({ ...bachelorIn('engineering'), level: 'other', isTechnicalCollege: 'yes' }), 'degree'],
    [
      'a KOSEN entered as a vocational school',
      schooled(senmonshiIn('engineering', { isTechnicalCollege: 'yes' })),
      'degree',
    ],
    ['a degree whose relation is not known', schooled(bachelorIn('other')), 'degree'],
    ['a degree that only the table calls unrelated', schooled(bachelorIn('law')), 'degree'],
    [
      'no degree that staff call unrelated',
      schooled(bachelorIn('law'), { assessment: { majorRelated: 'none' } }),
      'none',
    ],
    ['a degree that was not awarded', schooled(bachelorIn('engineering', { degreeAwarded: 'no' })), 'none'],
    ['a senmonshi title in a related subject', schooled(senmonshiIn('engineering')), 'senmonshi'],
    ['no senmonshi title in an unrelated subject', schooled(senmonshiIn('commercialPractice')), 'none'],
    [
      'a title nobody has asked about leaves it open',
      schooled(senmonshiIn('engineering', { title: undefined })),
      'unknown',
    ],
    ['no title', schooled(senmonshiIn('engineering', { title: undefined, degreeAwarded: 'no' })), 'none'],
    [
      'no vocational school abroad',
      schooled(senmonshiIn('engineering', { place: 'abroad', title: undefined })),
      'none',
    ],
    [
      'a senmonshi title that staff call hardly related, of a certified department',
      schooled(senmonshiIn('engineering', { certifiedDepartment: 'yes' }), { assessment: { majorRelated: 'low' } }),
      'senmonshi',
    ],
    [
      'the same of a department that is not certified',
      schooled(senmonshiIn('engineering', { certifiedDepartment: 'no' }), { assessment: { majorRelated: 'low' } }),
      'none',
    ],
    [
      'the same of a department nobody has asked about',
      schooled(senmonshiIn('engineering'), { assessment: { majorRelated: 'low' } }),
      'unknown',
    ],
    ['ten years', worked(120, 'no'), 'tenYears'],
    ['not ten years', worked(119, 'yes'), 'none'],
    [
      'ten years before a degree that the table calls unrelated',
      {
        applicant: {
          work: { jobs: [{ id: 'job-1', from: '2010-01', to: '2025-12' }] },
          education: [bachelorIn('law')],
        },
        case: { assessment: { majorRelated: undefined } },
      },
      'tenYears',
    ],
    ['jobs that nobody has judged leave it open', worked(147, 'yes', { assessment: { related: [] } }), 'unknown'],
  ])('is found: %s', (_what, changes, basis) => {
    expect(basisOf(changes)).toBe(basis);
  });
});

describe('the basis in international services', () => {
  it.each<[string, RecordChanges, Basis]>([
    [
      'a graduate who translates, whatever the subject',
      schooled(bachelorIn('medicine'), international('translation')),
      'languageDegree',
    ],
    [
      'a graduate who teaches a language',
      schooled(bachelorIn('law'), international('languageTeaching', '24')),
      'languageDegree',
    ],
    ['three years of translation', worked(36, 'no', international('translation')), 'threeYears'],
    ['not three years', worked(35, 'yes', international('translation')), 'none'],
    [
      'a senmonshi of a translation course',
      schooled(senmonshiIn('culture', { majorDetail: '通訳翻訳科' }), international('translation')),
      'senmonshi',
    ],
    [
      'no senmonshi of another course',
      schooled(senmonshiIn('culture', { majorDetail: '観光科' }), international('translation')),
      'none',
    ],
    [
      'a senmonshi of a course nobody has named',
      schooled(senmonshiIn('culture'), international('translation')),
      'unknown',
    ],
    [
      'no senmonshi for teaching a language',
      schooled(senmonshiIn('culture', { majorDetail: '通訳翻訳科' }), international('languageTeaching', '24')),
      'none',
    ],
    [
      'trade by a graduate of commerce, read as humanities',
      schooled(bachelorIn('commerce'), international('overseasTrade', '26')),
      'degree',
    ],
    [
      'trade by a senmonshi of commerce, read as humanities',
      schooled(senmonshiIn('commercialPractice'), international('overseasTrade', '26')),
      'senmonshi',
    ],
    ['trade by a physician', schooled(bachelorIn('medicine'), international('overseasTrade', '26')), 'none'],
    ['none of the listed duties, however experienced', worked(147, 'yes', international('none')), 'none'],
  ])('is found: %s', (_what, changes, basis) => {
    expect(basisOf(changes)).toBe(basis);
  });
});

describe('the basis', () => {
  it('is open while nothing was answered, the area is not known, or the kind of services is not', () => {
    expect(contextOf(emptyRecords(), exampleDay, gijinkoku).basis.value).toBe('unknown');
    expect(basisOf({ case: { job: { area: undefined } } })).toBe('unknown');
    expect(basisOf({ case: { job: { area: 'international', internationalDuty: undefined } } })).toBe('unknown');
    expect(contextOf(bareRecords({ case: { job: { area: 'humanities' } } }), exampleDay, gijinkoku).basis.value).toBe(
      'unknown',
    );
  });

  it('says why in both languages', () => {
    const { because } = contextOf(exampleRecords(), exampleDay, gijinkoku).basis;
    expect(because.ja).toContain('一号イ');
    expect(because.en).toContain('degree');
  });

  it('of each worked case is the one the reference names', () => {
    const expected: Readonly<Record<WorkedId, Basis>> = {
      '1': 'degree',
      '2': 'degree',
      '3': 'degree',
      '4a': 'languageDegree',
      '4b': 'none',
      '5': 'degree',
      '6': 'tenYears',
      '6b': 'tenYears',
      '6c': 'none',
      '7a': 'senmonshi',
      '7b': 'none',
      '8': 'degree',
      '9a': 'degree',
      '9b': 'degree',
      '10a': 'degree',
      '10b': 'degree',
    };
    const found = Object.fromEntries(
      Object.keys(expected).map((id) => [
        id,
        contextOf(workedRecords(id as WorkedId), workedDay, gijinkoku).basis.value,
      ]),
    );
    expect(found).toEqual(expected);
  });
});

describe('the context', () => {
  it('counts a current job up to the day that is asked about, whatever day the case plans', () => {
    const records = exampleRecords({
      applicant: { work: { jobs: [{ id: 'job-1', from: '2026-01', current: true }] } },
      case: { filingOn: '2030-01-01' },
    });
    expect(contextOf(records, '2026-06-30', gijinkoku).experience?.workMonths).toBe(6);
    expect(contextOf(records, '2026-06-29', gijinkoku).experience?.workMonths).toBe(5);
  });
});
