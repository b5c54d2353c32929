import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillReport } from '../../../lib/engine/fill-plan';
import { type ControlState, readControls } from '../../e2e/harness/values';
import { type CaseId, loadExpected } from '../../fixtures/cases/load';
import type { Act } from '../../pages/acting';
import { buildActingPage } from '../../pages/build-acting';
import type { FormLab, LabForm } from '../form-lab';
import { everyLook } from '../../tools/every-look';

const caseId: CaseId = 'testa-arjun';
const otherId: CaseId = 'testa-santos';

/** Acts that make the page another person's, or no form of the procedure, and how a fill that meets them ends. */
const leaving = {
  otherPerson: 'identity',
  otherPage: 'identity',
  otherProcedure: 'procedure',
  otherCategory: 'procedure',
  otherStatus: 'procedure',
  removeForm: 'procedure',
} as const satisfies Partial<Record<Act, string>>;

/** Acts after which the page is still the bound person's. */
const staying: readonly Act[] = [
  'swapHeadings',
  'swapSections',
  'swapLabels',
  'swapLabelsAtFocus',
  'moveNodes',
  'clear',
  'insertRows',
  'rename',
  'restoreDraft',
  'copyTexts',
];

/** Writes of the case on a calm page, and the places at which the pages act. */
const positions = { first: 1, tenth: 10, middle: 30, late: 50 } as const;
type Position = keyof typeof positions;

interface Kept {
  readonly strangers: readonly string[];
  readonly holding: readonly { order: number; id: string; name: string; text: string }[];
  readonly hasActed: boolean;
}

/** What the judge counts on an acting page; every list is empty on one that is right. */
interface Verdict {
  readonly strangers: readonly string[];
  readonly unreported: readonly string[];
  readonly wrong: readonly string[];
}

const keptOn = (form: LabForm): Promise<Kept> =>
  form.page.evaluate(() => {
    const { acting } = globalThis as unknown as {
      acting: { strangers(): string[]; holding(): Kept['holding']; hasActed(): boolean };
    };
    return { strangers: acting.strangers(), holding: acting.holding(), hasActed: acting.hasActed() };
  });

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** Judges by the page's own ledger and words alone. */
async function judgeActing(form: LabForm, report: FillReport): Promise<Verdict> {
  const controls = await readControls(form.page);
  const { strangers, holding } = await keptOn(form);
  const expected = loadExpected(caseId);
  const said = report.outcomes.filter(({ outcome }) => outcome === 'filled' || outcome === 'alreadyEqual');
  const wrong = said.flatMap(({ row, part, label, control }) => {
    const place = control && controls[control.order];
    if (!place) return [`${row} ${part}: no control`];
    const group =
      place.kind === 'radio' ? controls.filter((one) => one.name === place.name && one.row === place.row) : [];
    const held =
      place.kind === 'radio'
        ? (group.find(({ checked }) => checked)?.text ?? '')
        : place.kind === 'select'
          ? (place.text ?? '')
          : place.value;
    const isRight = plain(held) === plain(expected[row]?.[part] ?? '\0');
    const isThere = plain(place.label).startsWith(plain(label));
    return isRight && isThere ? [] : [`${row} ${part}: ${held} in ${place.label}`];
  });
  /** A radio stands for its group. */
  const groupOf = (place: ControlState | null | undefined): readonly number[] => {
    if (!place) return [];
    if (place.kind !== 'radio') return [place.order];
    return controls.filter((one) => one.name === place.name && one.row === place.row).map(({ order }) => order);
  };
  const groups = new Set(said.flatMap(({ control }) => groupOf(control && controls[control.order])));
  const listed = new Set(report.written.flatMap(({ control }) => groupOf(controls[control.order])));
  const unreported = holding
    .filter(({ order }) => !groups.has(order) && !listed.has(order))
    .map(({ id, name, text }) => `${id || name}: ${text}`);
  return { strangers, unreported, wrong };
}

/**
 * Pages that act during the fill. Whatever they do: no value of the case goes onto a page that is not the bound person's,
 * every control that holds something of ours is in the report, and what is said to be filled is right.
 */
export function describeActingPages(open: () => Promise<FormLab>): void {
  let lab: FormLab;
  let tried = 0;
  const found = { strangers: 0, unreported: 0, wrong: 0 };
  beforeAll(async () => {
    lab = await open();
  });
  afterAll(async () => {
    console.info(`Acting pages: ${tried} tried; ${JSON.stringify(found)}.`);
    expect(lab.unexpectedRequests).toEqual([]);
    await lab.close();
  });

  async function run(act: Act, at: number | null, afterMs = 0) {
    const form = await lab.openForm(await buildActingPage({ act, at, afterMs }, otherId), caseId);
    const first = await form.fill();
    await form.pass(4_200);
    const report = (await form.later()) ?? first;
    const verdict = await judgeActing(form, report);
    const { hasActed } = await keptOn(form);
    tried += 1;
    found.strangers += verdict.strangers.length;
    found.unreported += verdict.unreported.length;
    found.wrong += verdict.wrong.length;
    return { form, first, report, verdict, hasActed };
  }
  const clean: Verdict = { strangers: [], unreported: [], wrong: [] };
  /** Every act at every moment; by default at two of the four, neighbouring acts at others. */
  const cells = <A extends Act, Moment>(acts: readonly A[], moments: readonly Moment[]) =>
    acts.flatMap((act, row) =>
      moments.filter((_, column) => everyLook || (row + column) % 3 === 0).map((moment) => [act, moment] as const),
    );
  const writes = Object.keys(positions) as Position[];
  const leavingActs = Object.keys(leaving) as (keyof typeof leaving)[];

  describe('a page that is no longer the bound person’s', () => {
    it.each(cells(leavingActs, writes))(
      '"%s" at the %s write gets no further value, and the report says what was written',
      async (act, position) => {
        const { form, report, verdict, hasActed } = await run(act, positions[position]);
        expect(hasActed).toBe(true);
        expect(verdict).toEqual(clean);
        expect([report.end, report.stopped]).toEqual(['stopped', leaving[act]]);
        await form.close();
      },
    );

    it.each(cells(leavingActs, [250, 650, 1_500, 3_200]))(
      '"%s" %d ms after the fill gets no further value',
      async (act, ms) => {
        const { form, first, report, verdict, hasActed } = await run(act, null, ms);
        expect(hasActed).toBe(true);
        expect(first.end).toBe('done');
        expect(verdict).toEqual(clean);
        expect([report.end, report.stopped]).toEqual(['stopped', leaving[act]]);
        await form.close();
      },
    );
  });

  describe('a page that changes under the fill', () => {
    it.each(cells(staying, writes))(
      '"%s" at the %s write: all that holds something of ours is reported, and what is said to be filled is right',
      async (act, position) => {
        const { form, verdict, hasActed } = await run(act, positions[position]);
        expect(hasActed).toBe(true);
        expect(verdict).toEqual(clean);
        await form.close();
      },
    );
  });
}
