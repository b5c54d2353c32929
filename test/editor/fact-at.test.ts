import { describe, expect, it } from 'vitest';
import { describeRecord } from '../../lib/facts/describe';
import type { FactDescriptor } from '../../lib/facts/descriptor';
import { factAt } from '../../lib/editor/fact-at';

describe('the fact at a path', () => {
  it('says how it is shown, and who is asked for it', () => {
    expect(factAt('applicant.education.1.accredited')?.fact).toMatchObject({
      kind: 'answer',
      label: { en: 'Accredited institution' },
      askedOf: 'practice',
      carries: [],
    });
  });

  it.each([
    ['case.job.area', 'case', 'job.area', 'choice'],
    ['employer.corporateNumber.answer', 'employer', 'corporateNumber.answer', 'answer'],
    ['applicant.education.2.level', 'applicant', 'education.2.level', 'choice'],
    ['applicant.education', 'applicant', 'education', 'list'],
    ['case.filingOn', 'case', 'filingOn', 'date'],
  ])('%s is found', (named, kind, path, factKind) => {
    const found = factAt(named);
    expect([found?.kind, found?.path, found?.fact.kind]).toEqual([kind, path, factKind]);
  });

  it.each(['', 'case', 'nobody.name', 'case.none', 'case.job.area.more', 'applicant.education.2', 'derived.education'])(
    'is not found at %j',
    (named) => {
      expect(factAt(named)).toBeNull();
    },
  );

  it.each(['case', 'applicant', 'employer', 'office'] as const)('is each fact of a %s', (kind) => {
    const paths = (facts: readonly FactDescriptor[], at: string): readonly string[] =>
      facts.flatMap((fact) => {
        const path = `${at}.${fact.key}`;
        const inner = fact.kind === 'list' ? `${path}.0` : path;
        return [path, ...(fact.kind === 'group' || fact.kind === 'list' ? paths(fact.of, inner) : [])];
      });
    const all = paths(describeRecord(kind), kind);
    expect(all.length).toBeGreaterThan(1);
    for (const path of all) expect([path, factAt(path)?.fact.key]).toEqual([path, path.split('.').at(-1)]);
  });
});
