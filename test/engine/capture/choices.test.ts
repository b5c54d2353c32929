import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptureItem, PageValue } from '../../../lib/engine/capture';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import type { Control } from '../../../lib/spec/field';
import { runs, runsFactor } from '../../property-runs';
import { today } from '../case-kit';
import { capture, completeCases, differing, emptied, pageOf, parsed, planOf, take, wholeCases } from './kit';

const controls = new Map<string, Control>(
  coeGijinkoku.fields.flatMap(({ id, parts }) => parts.map(({ part, control }) => [`${id} ${part}`, control] as const)),
);
const precisions = new Set(
  coeGijinkoku.fields.flatMap(({ id, parts }) =>
    parts.flatMap(({ part, taking }) => (taking === 'precision' ? [`${id} ${part}`] : [])),
  ),
);

const isOpen = ({ state }: CaptureItem) => state === 'new' || state === 'changed';

/** Another text that the same part could hold. */
function otherText(control: Control, text: string): string {
  if ('list' in control) {
    const { options } = control.list;
    const at = options.findIndex(({ portal }) => portal === text);
    // Far enough on not to meet a neighbour of the same list on the page.
    return options[(at + (options.length > 10 ? 7 : 1)) % options.length]?.portal ?? '';
  }
  if (!('format' in control)) throw new Error('Only boxes and choices hold texts.');
  switch (control.format) {
    case 'corporateNumber':
      return text === '8000000000001' ? '7000000000002' : '8000000000001';
    case 'latinName':
    case 'passportNumber':
      return `X${text}`.slice(0, 12);
    case 'email':
    case 'halfWidth':
      return `x${text}`;
    case 'date':
    case 'yearMonth':
    case 'year':
      return `${text.startsWith('19') ? '20' : '19'}${text.slice(2, 4) === '00' ? '04' : '96'}${text.slice(4)}`;
    case 'residenceCard':
      return text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
    case 'postalCode':
    case 'phone':
    case 'insuranceNumber':
      return text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    case 'yen':
    case 'count':
      return text === '7' ? '8' : '7';
    default:
      return `${text}改`;
  }
}

describe('one value of the page that is another than the case’s', () => {
  it.each(completeCases.map((one, number) => ({ ...one, number })))(
    '$name: is the one thing proposed, row by row',
    { timeout: 120_000 },
    ({ records, number }) => {
      const values = pageOf(planOf(records));
      let changes = 0;
      for (const [at, { row, part, text }] of values.entries()) {
        // A third of the rows of each case, another third of the next; in a long run all of them.
        if (runsFactor === 1 && at % 3 !== number % 3) continue;
        const control = controls.get(`${row} ${part}`);
        // Blocks are built alike: the first two of each stand for the others.
        if (/\[[2-9]\]/.test(row)) continue;
        // An e-mail address stands twice: another one in one place alone is a contradiction, and a test of its own.
        if (control === undefined || precisions.has(`${row} ${part}`) || /[eE]mail/.test(row)) continue;
        const nonProfit = records.employer.nonProfit === 'yes' || records.case.dispatch?.site?.nonProfit === 'yes';
        if (nonProfit && /capitalYen|annualSalesYen/.test(row)) continue;
        const others = values.map((value, place) =>
          place === at ? { ...value, text: otherText(control, text) } : value,
        );
        const open = capture(records, others).filter(isOpen);
        expect([row, part, open.map(({ rows }) => rows.includes(row))]).toEqual([row, part, [true]]);
        changes += 1;
      }
      expect(changes).toBeGreaterThan(runsFactor === 1 ? 12 : 40);
    },
  );
});

/** Facts that belong to a chosen item beside the one it names. */
function belongs(path: string, { target: { record, path: place } }: CaptureItem): boolean {
  const target = `${record}.${place}`;
  if (path === target || path.startsWith(`${target}.`) || path.startsWith('case.portalText.')) return true;
  const inSameEntry = (list: string, members: RegExp) => {
    const at = new RegExp(`^${list.replaceAll('.', '\\.')}\\.(\\d+)\\.`).exec(target)?.[1];
    return at !== undefined && path.startsWith(`${list}.${at}.`) && members.test(path.slice(`${list}.${at}.`.length));
  };
  const isEarlierEntry = (list: string) => {
    const entry = new RegExp(`^${list.replaceAll('.', '\\.')}\\.(\\d+)\\.`);
    const [at, before] = [entry.exec(target)?.[1], entry.exec(path)?.[1]];
    return at !== undefined && before !== undefined && Number(before) <= Number(at) && path.endsWith('.id');
  };
  const sibling = (member: string) => target.replace(/[^.]+$/, member);
  switch (true) {
    case target === 'case.entry.plannedOn':
      return path === 'case.entry.plannedText';
    case target === 'case.pay.amountYen':
      return path === 'case.pay.per';
    case target === 'case.filing.agentId':
      return path === 'case.filing.filer';
    case target.endsWith('employmentInsurance.number'):
      return path === sibling('answer');
    case target.endsWith('.answer'):
      return path === sibling('saidBy') || path === sibling('saidOn');
    case target.startsWith('employer.contacts.'):
      return (
        path === 'case.filing.representativeId' ||
        inSameEntry('employer.contacts', /^(id|postalCode|address|phone|mobile)$/)
      );
    // A contact person who shared the employer's address and number until now.
    case /^employer\.(postalCode|address|phone)$/.test(target):
      return /^employer\.contacts\.\d+\.(postalCode|address|phone|mobile)$/.test(path);
    // One education alone is declared as the highest.
    case /^applicant\.education\.\d+\.highest$/.test(target):
      return /^applicant\.education\.\d+\.highest$/.test(path);
    case target.startsWith('applicant.education.'):
      return inSameEntry('applicant.education', /^(id|highest)$/);
    case target.startsWith('applicant.work.jobs.'):
      return isEarlierEntry('applicant.work.jobs') || inSameEntry('applicant.work.jobs', /^current$/);
    default:
      return isEarlierEntry('applicant.relatives.people');
  }
}

const anyWhole = fc.constantFrom(...wholeCases);
/** A page, and a case that it may have been filled from, or somebody else's, or an empty one. */
const meetings = fc
  .record({ of: anyWhole, into: anyWhole, isEmpty: fc.boolean(), isOwn: fc.boolean() })
  .map(({ of, into, isEmpty, isOwn }) => {
    const records = isOwn ? of.records : into.records;
    return { values: pageOf(planOf(of.records, of.on)), records: isEmpty ? emptied(records) : records };
  });

/** The same with one in eight texts of the page another, and a choice of the items. */
const choices = meetings.chain(({ values, records }) =>
  fc
    .array(fc.integer({ min: 0, max: 7 }), { minLength: values.length, maxLength: values.length })
    .map((dice) => ({
      records,
      values: values.map((value, at): PageValue => {
        const control = controls.get(`${value.row} ${value.part}`);
        return dice[at] === 0 && control !== undefined ? { ...value, text: otherText(control, value.text) } : value;
      }),
    }))
    .chain((meeting) =>
      fc
        .subarray(capture(meeting.records, meeting.values).map(({ id }) => id))
        .map((chosen) => ({ ...meeting, chosen })),
    ),
);

describe('any choice of what any page says, for any case', () => {
  it('fits the schemas, changes no other fact, and is proposed no more', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(choices, ({ records, values, chosen }) => {
        const taken = capture(records, values).filter((item) => isOpen(item) && chosen.includes(item.id));
        const made = take(records, values, chosen, today);
        expect(parsed(made)).toEqual(made);
        const changed = differing(records, made);
        expect(changed.filter((path) => !taken.some((item) => belongs(path, item)))).toEqual([]);
        const rows = new Set(taken.flatMap((item) => item.rows.map((row) => `${row} ${item.pageText}`)));
        const again = capture(made, values).filter(isOpen);
        expect(again.filter((item) => item.rows.some((row) => rows.has(`${row} ${item.pageText}`)))).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it('leaves the case as it is when nothing is chosen', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(choices, ({ records, values }) => {
        expect(take(records, values, [], today)).toEqual(records);
      }),
      { numRuns: runs(20) },
    );
  });
});

describe('any texts in the boxes of a page', () => {
  const rows = coeGijinkoku.fields.flatMap(({ id, parts }) => parts.map(({ part }) => ({ row: id, part })));
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '有 Yes',
      '無 No',
      '20260901',
      '123456789018',
      '1234-5678-9018',
      '__proto__',
      '０',
      '-1',
      '1e3',
      'constructor',
    ),
  );
  it('are taken over in a form that fits the schemas, or not at all', { timeout: 120_000 }, () => {
    const filled = fc.array(
      fc.tuple(fc.constantFrom(...rows), texts).map(([place, text]): PageValue => ({ ...place, text })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(anyWhole, filled, ({ records }, values) => {
        for (const into of [records, emptied(records)]) {
          const made = take(into, values);
          expect(parsed(made)).toEqual(made);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
