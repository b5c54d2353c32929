import { differs, enter, extra, missing, type PlantedError, reworded, wrong } from '../kinds';

const dayKnown = '生年月日に不明な点は無い No unknown point about the date of birth';
const dayUnknown = '日不詳 Unknown about day of birth';
const monthUnknown = '月日不詳 Unknown about month and day of birth';
const monthOfJobUnknown = '月不詳 Unknown(Month)';

/** Errors in dates and how far they are known. */
export const dateErrors: readonly PlantedError[] = [
  { ...wrong('testa-arjun', 'birth: wrong year', 'applicant.birth', '19890412', 'day'), identity: true },
  { ...wrong('testa-chen', 'birth: day off by one', 'applicant.birth', '19940607', 'day'), identity: true },
  {
    ...wrong('testa-lee', 'birth: month and day the other way round', 'applicant.birth', '19950112', 'day'),
    identity: true,
  },
  {
    ...wrong('testa-largest', 'birth: a day that does not exist', 'applicant.birth', '19791331', 'day'),
    identity: true,
  },
  {
    what: 'birth: precision of another kind, its box filled',
    caseId: 'testa-arjun',
    steps: [enter('applicant.birth', monthUnknown, 'precision'), enter('applicant.birth', '1998', 'year')],
    found: [differs('applicant.birth', 'precision'), extra('applicant.birth', 'year')],
    follows: ['applicant.birth'],
    identity: true,
  },
  {
    what: 'birth: precision of another kind, no date',
    caseId: 'testa-lee',
    steps: [enter('applicant.birth', dayUnknown, 'precision')],
    found: [differs('applicant.birth', 'precision')],
    follows: ['applicant.birth'],
  },
  {
    what: 'birth of a relative: precision finer than known',
    caseId: 'testa-chen',
    steps: [enter('relatives[2].birth', dayKnown, 'precision'), enter('relatives[2].birth', '19900101', 'day')],
    found: [differs('relatives[2].birth', 'precision'), extra('relatives[2].birth', 'day')],
    follows: ['relatives[2].birth'],
  },
  {
    what: 'birth of a relative: precision coarser than known',
    caseId: 'testa-lee',
    steps: [enter('relatives[0].birth', monthUnknown, 'precision'), enter('relatives[0].birth', '1992', 'year')],
    found: [differs('relatives[0].birth', 'precision'), extra('relatives[0].birth', 'year')],
    follows: ['relatives[0].birth'],
  },
  wrong('testa-chen', 'birth of a relative: wrong decade', 'relatives[0].birth', '19850809', 'day'),
  wrong('testa-largest', 'birth of a relative: month and year mixed', 'relatives[1].birth', '195821', 'month'),
  wrong('testa-largest', 'birth of a relative: year swapped', 'relatives[2].birth', '1906', 'year'),
  wrong('testa-arjun', 'passport expiry: wrong decade', 'passport.expiry', '20230801'),
  wrong('testa-lee', 'passport expiry: the date of issue', 'passport.expiry', '20221225'),
  wrong('testa-chen', 'passport expiry: a month in the wrong place', 'passport.expiry', '20290513'),
  wrong('testa-largest', 'passport expiry: not entered', 'passport.expiry', ''),
  reworded('testa-largest', 'passport expiry: with slashes', 'passport.expiry', '2035/12/31'),
  wrong('testa-chen', 'last entry: the years of entry and departure', 'history.entries.latestFrom', '20250328'),
  {
    what: 'last entry: entry and departure the other way round',
    caseId: 'testa-lee',
    steps: [enter('history.entries.latestFrom', '20251005'), enter('history.entries.latestTo', '20251001')],
    found: [differs('history.entries.latestFrom'), differs('history.entries.latestTo')],
  },
  wrong(
    'testa-largest',
    'deportation: digits of the month and the day swapped',
    'history.deport.latestDate',
    '20031001',
  ),
  wrong('testa-arjun', 'graduation: a day that does not exist', 'education.graduated', '20200631'),
  wrong('testa-chen', 'graduation: a year earlier', 'education.graduated', '20250320'),
  wrong('testa-lee', 'graduation: day and month', 'education.graduated', '20211902'),
  reworded('testa-largest', 'graduation: full-width', 'education.graduated', '２００９１２１８'),
  wrong('testa-arjun', 'start of work: another day', 'job.startDate', '20260901'),
  wrong('testa-chen', 'start of work: the year before', 'job.startDate', '20260104'),
  reworded('testa-lee', 'start of work: with hyphens', 'job.startDate', '2026-08-17'),
  wrong(
    'testa-arjun',
    'planned entry: month and day the other way round',
    'entry.plannedDateText',
    '２０２６年１月９日',
  ),
  wrong('testa-lee', 'planned entry: only the month', 'entry.plannedDateText', '２０２６年８月'),
  wrong('testa-chen', 'planned entry: of last year', 'entry.plannedDateText', '２０２５年１２月１０日'),
  wrong(
    'testa-largest',
    'planned entry: early for middle',
    'entry.plannedDateText',
    '２０２６年１０月中旬から下旬（在留資格認定証明書の交付後、査証の発給次第）',
  ),
  wrong('testa-arjun', 'job: joined a month earlier', 'work[0].join', '202006'),
  {
    what: 'job: joined and left the other way round',
    caseId: 'testa-chen',
    steps: [enter('work[0].join', '202312'), enter('work[0].leave', '201707')],
    found: [differs('work[0].join'), differs('work[0].leave')],
  },
  wrong('testa-lee', 'job: left in another year', 'work[1].leave', '202503'),
  wrong('testa-lee', 'job: month and digits mixed', 'work[0].leave', '202330'),
  wrong('testa-largest', 'job: year swapped', 'work[3].joinYear', '2021'),
  {
    what: 'job: month said to be unknown',
    caseId: 'testa-arjun',
    steps: [enter('work[0].leaveMonthUnknown', monthOfJobUnknown), enter('work[0].leaveYear', '2026')],
    found: [differs('work[0].leaveMonthUnknown'), extra('work[0].leaveYear')],
    follows: ['work[0].leave'],
  },
  {
    what: 'job: month said to be known',
    caseId: 'testa-largest',
    steps: [enter('work[5].joinMonthUnknown', '不明な点は無い No unclear points'), enter('work[5].join', '202101')],
    found: [differs('work[5].joinMonthUnknown'), extra('work[5].join')],
    follows: ['work[5].join'],
  },
  wrong('testa-chen', 'job: month of leaving not entered', 'work[0].leave', ''),
  {
    what: 'birth of a relative: not entered, the precision as it stood',
    caseId: 'testa-chen',
    steps: [enter('relatives[1].birth', '', 'day')],
    found: [missing('relatives[1].birth', 'day')],
  },
];
