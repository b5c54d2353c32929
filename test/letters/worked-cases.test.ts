import { describe, expect, it } from 'vitest';
import { recipients } from '../../lib/facts/asked-of';
import { letterLanguages } from '../../lib/letters/languages';
import type { AskedDocument, DocumentAsk } from '../../lib/letters/asked-documents';
import { isNothing } from '../../lib/letters/request';
import { type WorkedId, workedIds, workedRecords } from '../fixtures/worked/load';
import { checks, emptyRecords, letterFor, reportFor, requestsFor, times } from './kit';

// What each worked case asks of whom, as its files have it. A line with `|` is one of several.

const ids = (asks: readonly DocumentAsk[]): readonly string[] =>
  asks.map((ask) => (ask.kind === 'one' ? ask.document.id : ids(ask.of).join(ask.kind === 'any' ? ' | ' : ' + ')));

const expected: Readonly<
  Record<
    WorkedId,
    { applicant: [paths: string[], documents: string[]]; employer: [paths: string[], documents: string[]] }
  >
> = {
  '1': { applicant: [['case.entry.visaPost'], []], employer: [[], []] },
  '2': { applicant: [[], ['D02', 'D17']], employer: [['case.contract.termMonths'], ['D07a', 'D10', 'D13']] },
  '3': { applicant: [[], []], employer: [['employer.annualSalesYen'], ['D13', 'D15-2b | D15-2c']] },
  '4a': { applicant: [['applicant.relatives.people.0.workOrSchool'], []], employer: [[], []] },
  '4b': { applicant: [['applicant.relatives.people.0.workOrSchool'], ['D09d | D09a']], employer: [[], []] },
  '5': { applicant: [[], ['D14']], employer: [[], []] },
  '6': { applicant: [[], []], employer: [[], []] },
  '6b': { applicant: [[], ['D09b']], employer: [[], []] },
  '6c': { applicant: [[], ['D09a | D09b | D09c']], employer: [[], []] },
  '7a': { applicant: [['applicant.history.certificateApplications.answer'], ['D17']], employer: [[], []] },
  '7b': { applicant: [['applicant.history.certificateApplications.answer'], ['D17']], employer: [[], []] },
  '8': {
    applicant: [[], []],
    employer: [
      ['case.dispatch.site.industries.main', 'case.dispatch.site.phone', 'case.dispatch.plannedMonths'],
      ['D06b'],
    ],
  },
  '9a': { applicant: [[], []], employer: [[], []] },
  '9b': { applicant: [[], []], employer: [[], []] },
  '10a': { applicant: [[], []], employer: [[], []] },
  '10b': { applicant: [[], []], employer: [[], []] },
};

const leaves = (ask: DocumentAsk): readonly AskedDocument[] =>
  ask.kind === 'one' ? [ask.document] : ask.of.flatMap(leaves);

describe.each(workedIds)('the requests of worked case %s', (id) => {
  const records = workedRecords(id);
  const requests = requestsFor(records);

  it.each(recipients)('ask the %s for what is missing and they have', (recipient) => {
    const { questions, documents } = requests.to[recipient];
    expect([questions.map(({ path }) => path), ids(documents)]).toEqual(expected[id][recipient]);
    const [paths, asked] = expected[id][recipient];
    expect(isNothing(requests.to[recipient])).toBe(paths.length + asked.length === 0);
  });

  it.each(letterLanguages.map(({ code }) => code))(
    'name each of them once in %s, and never in the other letter',
    (code) => {
      for (const recipient of recipients) {
        const { questions, documents } = requests.to[recipient];
        const text = letterFor(records, recipient, code);
        const other = letterFor(records, recipient === 'applicant' ? 'employer' : 'applicant', code);
        const lines = [
          ...questions.map(({ words }) => `) ${words[code]}`),
          ...documents.flatMap(leaves).map(({ title }) => `) ${title[code]}\n`),
        ];
        for (const line of lines) {
          expect(times(text, line), line).toBe(1);
          expect(times(other, line), line).toBe(0);
        }
      }
    },
  );

  it('leave nothing out without a word: each document in the way is in a letter or among what was left out', () => {
    const told = new Set([
      ...recipients
        .flatMap((recipient) => requests.to[recipient].documents.flatMap(leaves))
        .map(({ title }) => title.ja),
      ...requests.leftOut.documents.map(({ title }) => title.ja),
    ]);
    const { rows, groups } = checks.documents;
    for (const blocker of reportFor(records).blockers.filter(({ kind }) => kind === 'document')) {
      const group = groups.find((one) => one.id === blocker.id);
      const titles = group
        ? [group.title.ja, ...rows.filter((row) => row.group === group.id).map(({ title }) => title.ja)]
        : rows.filter((row) => row.id === blocker.id).map(({ title }) => title.ja);
      expect(
        titles.some((title) => [...told].some((one) => title.startsWith(one))),
        blocker.id,
      ).toBe(true);
    }
  });
});

/** Every text and number of some length in the records but the names that a letter may say. */
function valuesIn(value: unknown, path = ''): readonly string[] {
  if (/^(applicant\.name|employer\.name$|office\.name$)/.test(path)) return [];
  if (typeof value === 'number') return value > 999 ? [String(value)] : [];
  if (typeof value === 'string') return /\d{4}|@|[一-鿿]{4}/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => valuesIn(inner, path === '' ? key : `${path}.${key}`));
}

describe('a letter', () => {
  const all = [...workedIds.map(workedRecords), emptyRecords].flatMap((records) =>
    recipients.flatMap((recipient) =>
      letterLanguages.map(({ code }) => ({ records, code, text: letterFor(records, recipient, code, true) })),
    ),
  );

  it('has no value of the case but names', () => {
    const count = all.reduce((sum, { records }) => sum + valuesIn(records).length, 0);
    expect(count, 'There are values to look for.').toBeGreaterThan(1000);
    for (const { records, text } of all) {
      // Names of examinations and the like stand in the Agency's own words too.
      const values = valuesIn(records).filter((value) => !/^\d{4}$/.test(value));
      for (const value of values) expect(text.includes(value), value).toBe(false);
    }
  });

  it('has none of our own numbers of documents, rules or rows, and no place that was not filled', () => {
    for (const { text } of all)
      expect(text).not.toMatch(/\b[DFPRSX]-?\d{2}[a-d]?\b|\bP-[a-z]|\bR-[A-Z]|\{\w+\}|undefined|null/);
  });

  it('judges nobody', () => {
    for (const { text } of all)
      expect(text).not.toMatch(/不許可|許可されません|適合しません|not eligible|will be refused/);
  });
});
