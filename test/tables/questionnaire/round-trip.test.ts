import { coeGijinkokuLaw } from '../../../lib/procedures/coe-gijinkoku/law';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../lib/checks/report';
import type { RecordKind } from '../../../lib/domain/exchange';
import type { CaseRecords } from '../../../lib/domain/records';
import { valueAt } from '../../../lib/facts/draft';
import { recipients } from '../../../lib/facts/asked-of';
import { applicantLanguages, type LetterLanguage, languageFor } from '../../../lib/letters/languages';
import { neededFacts } from '../../../lib/tables/questionnaire/needed';
import { caseIds, loadCase } from '../../fixtures/cases/load';
import {
  answerFrom,
  askedOf,
  documentFor,
  draftsOf,
  emptied,
  filled,
  imported,
  procedure,
  returned,
  sent,
  sheetsOf,
  today,
} from './kit';

function fullCase(id: (typeof caseIds)[number]): CaseRecords {
  const { applicants, employers, offices, cases } = loadCase(id);
  const [applicant, employer, one] = [applicants[0], employers[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error('The fixture has no case.');
  return { applicant, employer, case: one, office: offices[0] };
}

/** The languages of the screens for every case, and those of applicants in turn: each is tried with several cases. */
const languagesOf = (index: number): readonly LetterLanguage[] => [
  ...(['ja', 'en'] as const),
  ...applicantLanguages.filter((_, turn) => index % applicantLanguages.length === turn),
];

describe('a questionnaire that was filled in', () => {
  it.each(caseIds.flatMap((id, index) => languagesOf(index).map((language) => [id, language] as const)))(
    'comes back as the same facts, asked until nothing is open: %s in %s',
    (id, language) => {
      const full = fullCase(id);
      let records = emptied(full);
      const asked = new Set<string>();
      for (let round = 0; round < 5; round += 1) {
        for (const recipient of recipients) {
          const blocks = askedOf(records, recipient);
          if (blocks.length === 0) continue;
          for (const { facts } of blocks) for (const { place } of facts) asked.add(place);
          // The employer is asked in Japanese where the applicant's language is not theirs.
          const own = languageFor(recipient, language, 'ja');
          const plan = returned(filled(sent(records, recipient, own), answerFrom(full, own)), records);
          expect(plan.problems).toEqual([]);
          records = imported(records, plan);
        }
      }
      const [now, was] = [draftsOf(records), draftsOf(full)];
      const differing = [...asked].filter((place) => {
        const [kind = '', ...keys] = place.split('.');
        const at = (drafts: typeof now) => valueAt(drafts[kind as RecordKind], keys.join('.'));
        // A passport number is taken over as its zone has it.
        const whole = place === 'applicant.passport.number' ? String(at(was)).normalize('NFKC').toUpperCase() : at(was);
        // A cell breaks its lines with a line feed alone.
        return JSON.stringify(at(now)) !== JSON.stringify(whole)?.replaceAll('\\r\\n', '\\n');
      });
      expect(differing).toEqual([]);
      expect(asked.size).toBeGreaterThan(80);
    },
  );

  it('says who answered a declaration, and when', () => {
    const full = fullCase('testa-khan');
    const records = emptied(full);
    const plan = returned(filled(sent(records, 'applicant', 'ja'), answerFrom(full, 'ja')), records);
    const applicant = plan.records.find(({ kind }) => kind === 'applicant')?.after;
    expect(valueAt(applicant, 'history.criminal')).toMatchObject({ saidBy: 'applicant', saidOn: '2026-06-15' });
  });

  it('changes nothing when it is read in a second time', () => {
    const full = fullCase('testa-largest');
    const records = emptied(full);
    const bytes = filled(sent(records, 'applicant', 'en'), answerFrom(full, 'en'));
    const once = imported(records, returned(bytes, records));
    const again = returned(bytes, once);
    expect(again.problems).toEqual([]);
    expect(again.records.map(({ state }) => state)).not.toContain('changed');
  });

  it('changes nothing where nothing was answered', () => {
    const records = emptied(fullCase('testa-khan'));
    const plan = returned(sent(records, 'employer', 'ja'), records);
    expect(plan.records.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
  });

  it('adds the entries it asked for after those that were added meanwhile', () => {
    const full = fullCase('testa-arjun');
    const records = emptied(full);
    const bytes = filled(sent(records, 'applicant', 'ja'), answerFrom(full, 'ja'));
    const meanwhile = {
      ...records,
      applicant: {
        ...records.applicant,
        work: { answer: 'yes' as const, jobs: [{ id: 'job-x', employerKanji: 'サンプル別会社' }] },
      },
    };
    const applicant = returned(bytes, meanwhile).records.find(({ kind }) => kind === 'applicant')?.after;
    const jobs = valueAt(applicant, 'work.jobs') as { id: string; employerKanji?: string }[];
    expect(jobs[0]).toEqual({ id: 'job-x', employerKanji: 'サンプル別会社' });
    expect(jobs).toHaveLength(1 + (full.applicant.work?.jobs?.length ?? 0));
  });

  it('has a problem at its cell, which holds back only that answer', () => {
    const records = emptied(fullCase('testa-khan'));
    const wrong: Readonly<Record<string, string>> = {
      'applicant.birth': '9/1/1990',
      'applicant.nationality': 'どこか',
      'applicant.passport.expiresOn': 'いつか',
    };
    const right: Readonly<Record<string, string>> = { 'applicant.sex': '男', 'applicant.passport.number': 'TS1234567' };
    const bytes = filled(sent(records, 'applicant', 'ja'), (place) => wrong[place] ?? right[place] ?? '');
    const { problems, records: planned } = returned(bytes, records);
    expect(planned.find(({ kind }) => kind === 'applicant')?.after).toEqual({
      id: records.applicant.id,
      sex: 'male',
      passport: { number: 'TS1234567' },
    });
    const sheet = sheetsOf(bytes)[1];
    const told = problems.map(({ row, column, code }) => [sheet?.rows[row ?? 0]?.[4], column, code]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['applicant.birth', 2, 'ambiguousDate'],
        ['applicant.nationality', 2, 'notInList'],
        ['applicant.passport.expiresOn', 2, 'date'],
      ]),
    );
    expect(problems).toHaveLength(3);
  });
});

describe('what a questionnaire asks', () => {
  it.each([
    ['ja', '採用が必要になった時期', 'いつから必要になりましたか。'],
    ['en', 'Needed since', 'Since when has somebody been needed? '],
  ] as const)("has a fact's own question beside its label, and takes the answer: %s", (language, label, question) => {
    const records = emptied(fullCase('testa-khan'));
    const bytes = sent(records, 'employer', language, ['case.hiring.since']);
    const row = sheetsOf(bytes)[1]?.rows.find((texts) => texts.includes('case.hiring.since'));
    expect(row?.[1]).toBe(label);
    expect(row?.[3]).toContain(question);
    expect(row?.[3]).not.toContain('。。');
    const back = returned(
      filled(bytes, (place) => (place === 'case.hiring.since' ? '2026年5月' : '')),
      records,
    );
    expect(back.problems).toEqual([]);
    expect(imported(records, back).case.hiring).toEqual({ since: '2026-05' });
  });

  it('is nothing that is known, and nothing that the other recipient or staff must say', () => {
    const full = fullCase('testa-khan');
    const stillAsked = recipients.flatMap((recipient) => askedOf(full, recipient).flatMap(({ facts }) => facts));
    // The form has all it wants; rules that cannot be judged yet ask for more.
    const needed: readonly string[] = neededFacts(
      reportOf({ form: procedure, law: coeGijinkokuLaw, records: full, on: today }),
    );
    expect(stillAsked.filter(({ place, required }) => required && !needed.includes(place))).toEqual([]);
    // What the form does not insist on: the other writing of a former employer's name, for one.
    const voluntary = stillAsked.filter(({ required }) => !required).map(({ leaf }) => leaf.path);
    expect(new Set(voluntary).size).toBeLessThan(10);
    const places = (recipient: (typeof recipients)[number]) =>
      askedOf(emptied(full), recipient).flatMap(({ facts }) => facts.map(({ place }) => place));
    expect(places('applicant').filter((place) => place.startsWith('employer.'))).toEqual([]);
    expect(places('employer').filter((place) => place.startsWith('applicant.'))).toEqual([]);
    expect(new Set(places('applicant')).size).toBe(places('applicant').length);
    expect(documentFor(full).cases).toHaveLength(1);
  });
});
