import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type RecordKind, recordSchemas } from '../../lib/domain/exchange';
import { describeRecord } from '../../lib/facts/describe';
import type { FactDescriptor } from '../../lib/facts/descriptor';
import { optionLists, optionsOf } from '../../lib/facts/option-labels';
import { references } from '../../lib/facts/references';

const kinds = Object.keys(recordSchemas) as RecordKind[];

function all(descriptors: readonly FactDescriptor[]): readonly FactDescriptor[] {
  return descriptors.flatMap((one) => ('of' in one ? [one, ...all(one.of)] : [one]));
}
const everyFact = kinds.flatMap((kind) => all(describeRecord(kind)));
const fact = (path: string) => everyFact.find((one) => one.path === path);

const isNotEdited = (schema: unknown) => schema instanceof z.ZodType && schema.meta()?.widget === 'hidden';

/** Every path of a schema that a person edits, walked without the editor's own code. */
function pathsIn(schema: unknown, path: string): readonly string[] {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (inner instanceof z.ZodObject) {
    const edited = Object.entries(inner.shape).filter(([, child]) => !isNotEdited(child));
    return edited.flatMap(([key, child]) => [`${path}.${key}`, ...pathsIn(child, `${path}.${key}`)]);
  }
  return inner instanceof z.ZodArray ? pathsIn(inner.element, `${path}.*`) : [];
}

/** The schemas of a kind: of cases one for each procedure. */
function schemasOf(kind: RecordKind): readonly unknown[] {
  const schema: unknown = recordSchemas[kind];
  return schema instanceof z.ZodDiscriminatedUnion ? schema.options : [schema];
}

/** Every enum of a schema. */
function enumsIn(schema: unknown): readonly (readonly string[])[] {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (inner instanceof z.ZodObject) {
    return Object.values(inner.shape)
      .filter((child) => !isNotEdited(child))
      .flatMap(enumsIn);
  }
  if (inner instanceof z.ZodArray) return enumsIn(inner.element);
  return inner instanceof z.ZodEnum ? [inner.options.map(String)] : [];
}

describe('the descriptors of a record', () => {
  it.each(kinds)('cover every fact of the schema of %s but its own ids', (kind) => {
    const described = all(describeRecord(kind)).map(({ path }) => path);
    const ownIds =
      /^(applicant|employer|office|case)(\.(education|permissions|dependant\.sideWork\.places|qualifications|contacts|agents|work\.jobs|relatives\.people)\.\*)?\.id$/;
    expect([...described].sort()).toEqual(
      [...new Set(schemasOf(kind).flatMap((schema) => pathsIn(schema, kind)))]
        .filter((path) => !ownIds.test(path))
        .sort(),
    );
  });

  it('leave out the record of checks, which nobody edits by hand', () => {
    expect(everyFact.filter(({ path }) => path.startsWith('case.checks'))).toEqual([]);
  });

  it('carry a label in both languages', () => {
    expect(everyFact.filter(({ label }) => label.ja.trim() === '' || label.en.trim() === '')).toEqual([]);
  });

  it.each([
    ['applicant.birthplace', 'line'],
    ['applicant.notes', 'paragraph'],
    ['applicant.birth', 'partialDate'],
    ['applicant.passport.expiresOn', 'date'],
    ['applicant.work.jobs.*.from', 'careerDate'],
    ['applicant.education.*.highest', 'boolean'],
    ['applicant.history.criminal.answer', 'answer'],
    ['applicant.sex', 'choice'],
    ['applicant.passport', 'group'],
    ['applicant.education', 'list'],
    ['employer.capitalYen', 'number'],
    ['employer.businessPlan.topics', 'choices'],
    ['case.procedure', 'choice'],
    ['case.applicantId', 'reference'],
    ['case.assessment.related.*.id', 'reference'],
    ['case.documents.*.proves', 'choices'],
    ['case.documents.*.id', 'line'],
    ['case.portalText', 'record'],
    ['case.hiring.reason', 'paragraph'],
    ['case.hiring.interviews', 'list'],
    ['case.hiring.interviews.*.on', 'date'],
    ['case.job.duties.*.hoursPerWeek', 'number'],
    ['employer.plan.revenue.*.qty', 'group'],
    ['employer.plan.staff.*.isApplicant', 'boolean'],
    ['employer.plan.actuals.*.month', 'careerDate'],
  ])('show %s as %s', (path, kind) => {
    expect(fact(path)?.kind).toBe(kind);
  });

  it('take the hint from the schema', () => {
    expect(fact('case.entry.plannedText')?.hint?.en).toContain('Used instead of the date');
  });

  it('know a question from a hint', () => {
    expect(fact('case.hiring.since')).toMatchObject({ asks: true, hint: { ja: 'いつから必要になりましたか。' } });
    expect(fact('case.entry.plannedText')?.asks).toBeUndefined();
  });

  it('say which facts a record cannot be without', () => {
    expect(fact('case.employerId')?.required).toBe(true);
    expect(fact('case.officeId')?.required).toBe(false);
  });

  it.each([
    ['applicant.education', true],
    ['applicant.history.criminal.offences', false],
    ['case.assessment.related', false],
    ['case.documents', false],
  ])('know whether entries of %s have ids of their own', (path, ownIds) => {
    expect(fact(path)).toMatchObject({ ownIds });
  });

  it('use every reference of the table', () => {
    expect(Object.keys(references).filter((path) => fact(path) === undefined)).toEqual([]);
  });
});

describe('the labels of codes', () => {
  it('exist in both languages for every value of every enum of every schema', () => {
    const enums = kinds
      .flatMap((kind) => schemasOf(kind).flatMap(enumsIn))
      .filter((codes) => !codes.includes('notAsked'));
    expect(enums.length).toBeGreaterThan(50);
    for (const codes of enums) {
      const options = optionsOf(codes);
      expect(options.map(({ code }) => code).sort()).toEqual([...codes].sort());
      expect(options.filter(({ ja, en }) => ja.trim() === '' || en.trim() === '')).toEqual([]);
    }
  });

  it('belong to one list only, whatever the set of codes', () => {
    const sets = optionLists.map((list) =>
      list
        .map(({ code }) => code)
        .sort()
        .join(' '),
    );
    expect(new Set(sets).size).toBe(sets.length);
  });

  it('are all used by some schema, or they are dead', () => {
    // By their codes: a list of which each procedure offers a part is put together again.
    const codesIn = (list: readonly { readonly code: string }[]) =>
      list
        .map(({ code }) => code)
        .sort()
        .join(' ');
    const used = new Set(everyFact.flatMap((one) => ('options' in one ? [codesIn(one.options)] : [])));
    expect(optionLists.filter((list) => !used.has(codesIn(list))).map((list) => list.map(({ code }) => code))).toEqual(
      [],
    );
  });

  it('are asked for in vain where no list has exactly these codes', () => {
    expect(() => optionsOf(['male', 'female', 'unheard'])).toThrow('codes.words.ts');
  });
});
