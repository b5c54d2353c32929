import { describe, expect, it } from 'vitest';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { presetsOf } from '../../e2e/harness/presets';
import { type ControlState, readControls } from '../../e2e/harness/values';
import { type CaseId, caseIds, loadExpected } from '../../fixtures/cases/load';
import { buildPage } from '../../pages/build';
import type { VariantName } from '../../pages/variants';
import type { FormLab } from '../form-lab';
import { suiteLab } from './suite-lab';

const held = (controls: readonly ControlState[]) =>
  controls.map(({ id, name, value, checked, disabled }) => ({ id, name, value, checked, disabled }));
const byId = (controls: readonly ControlState[], id: string) => controls.find((control) => control.id === id);

/** What a fill does to a page that is not empty, and how it is taken back. */
export function describeFillBehaviour(open: () => Promise<FormLab>): void {
  const lab = suiteLab(open);

  describe('a page that already holds the right data', () => {
    it.each(caseIds)('of %s gets not one write', async (caseId) => {
      const presets = presetsOf(loadExpected(caseId));
      const form = await lab.openForm(await buildPage('prefilled', { presets, script: { record: true } }), caseId);
      const before = held(await readControls(form.page));
      const report = await form.fill();
      expect(report.identity.result).toBe('same');
      expect(report.writes).toBe(0);
      expect(report.counts.filled).toBe(0);
      expect(report.outcomes.filter(({ outcome }) => outcome === 'refused' || outcome === 'keptUserValue')).toEqual([]);
      const fired = await form.page.evaluate(() => (globalThis as { __events?: unknown[] }).__events ?? []);
      expect(fired).toEqual([]);
      expect(held(await readControls(form.page))).toEqual(before);
      await form.close();
    });
  });

  describe("a page that holds another person's data", () => {
    const other = async () =>
      buildPage('prefilled', { presets: presetsOf(loadExpected('testa-santos')), script: { record: true } });

    it('gets not one write before the person says so, and names the rows that differ', async () => {
      const form = await lab.openForm(await other(), 'testa-arjun');
      const before = held(await readControls(form.page));
      const report = await form.fill();
      expect(report.end).toBe('identityDiffers');
      expect([...report.identity.rows].sort()).toEqual(['applicant.birth', 'applicant.nameLatin', 'passport.number']);
      expect(report.writes).toBe(0);
      expect(await form.page.evaluate(() => (globalThis as { __events?: unknown[] }).__events ?? [])).toEqual([]);
      expect(held(await readControls(form.page))).toEqual(before);
      await form.close();
    });

    it('keeps everything the other person has when the person goes on with the empty rows only', async () => {
      const form = await lab.openForm(await other(), 'testa-arjun');
      const before = await readControls(form.page);
      const report = await form.fill({ identityConfirmed: true });
      expect(report.end).toBe('done');
      const after = await readControls(form.page);
      for (const then of before.filter(({ kind, value }) => kind === 'text' && value !== '')) {
        expect(byId(after, then.id)?.value).toBe(then.value);
      }
      expect(report.counts.keptUserValue).toBeGreaterThan(20);
      await form.close();
    });

    it("puts the case's data over it when the person asks for that", async () => {
      const form = await lab.openForm(await other(), 'testa-arjun');
      const report = await form.fill({ identityConfirmed: true, existing: 'replace' });
      expect(report.end).toBe('done');
      // Rows of which the case says nothing are emptied, and said to be.
      expect(report.counts.keptUserValue).toBe(0);
      expect(report.counts.cleared).toBeGreaterThan(0);
      expect(byId(await readControls(form.page), 'applicant_lastName')?.value).toBe('TESTA ARJUN');
      await form.close();
    });

    it.each([
      ['the name', { applicant_lastName: { value: 'TESTA OTHER' } }, 'applicant.nameLatin'],
      ['the birth date', { textData1_256102: { value: '19980413' } }, 'applicant.birth'],
      ['the passport number, two digits swapped', { switch_256115: { value: 'T1234576' } }, 'passport.number'],
    ])('stops when %s alone differs', async (_, presets, row) => {
      const form = await lab.openForm(await buildPage('prefilled', { presets }), 'testa-arjun');
      const report = await form.fill();
      expect(report.end).toBe('identityDiffers');
      expect(report.identity.rows).toEqual([row]);
      await form.close();
    });
  });

  describe('what a person has typed', () => {
    it('is kept, and said to differ or to be the same in another form', async () => {
      const presets = { switch_256107: { value: '会社役員' }, switch_256108: { value: 'ｲﾝﾄﾞ Pune' } };
      const form = await lab.openForm(await buildPage('prefilled', { presets }), 'testa-arjun');
      const report = await form.fill();
      const occupation = report.outcomes.find(({ row }) => row === 'applicant.occupation');
      expect(occupation).toMatchObject({ outcome: 'keptUserValue', reason: 'differs' });
      expect(byId(await readControls(form.page), 'switch_256107')?.value).toBe('会社役員');
      await form.close();
    });

    it('keeps its focus: the fill gives it back to the box the person is in', async () => {
      const form = await lab.openForm(await buildPage('base'), 'testa-arjun');
      await form.page.locator('#switch_256395').focus();
      await form.fill();
      expect(await form.page.evaluate(() => document.activeElement?.id)).toBe('switch_256395');
      await form.close();
    });
  });

  describe('entries that belong together', () => {
    const outcomesOf = (
      report: { outcomes: readonly { row: string; outcome: string; reason?: string }[] },
      row: string,
    ) =>
      report.outcomes
        .filter((one) => one.row === row)
        .map(({ outcome, reason }) => `${outcome} ${reason ?? ''}`.trim());

    it("are not mixed: a relative the person has begun stays the person's", async () => {
      const presets = { radioList_256136_1: { checked: true }, switch_256139: { value: 'ベツジン　タロウ' } };
      const form = await lab.openForm(await buildPage('prefilled', { presets }), 'testa-chen');
      const report = await form.fill();
      expect(outcomesOf(report, 'relatives[0].name')).toEqual(['keptUserValue differs']);
      expect(outcomesOf(report, 'relatives[0].nationality')).toEqual(['refused otherEntry']);
      expect(outcomesOf(report, 'relatives[0].residenceCardNo')).toEqual(['refused otherEntry']);
      const after = await readControls(form.page);
      expect(byId(after, 'switch_256144')?.value).toBe('');
      expect(outcomesOf(report, 'relatives[1].name')).toEqual(['filled']);
      await form.close();
    });

    it('are not written under an answer that says something else', async () => {
      const presets = { radioList_256125_2: { checked: true } };
      const form = await lab.openForm(await buildPage('no-script', { presets }), 'testa-chen');
      const report = await form.fill();
      expect(outcomesOf(report, 'history.entries.has')).toEqual(['keptUserValue differs']);
      expect(outcomesOf(report, 'history.entries.latestFrom')).toEqual(['refused answerAbove']);
      expect(byId(await readControls(form.page), 'switch_256127')?.value).toBe('');
      await form.close();
    });
  });

  describe('a page whose person cannot be read', () => {
    it('stops when anything stands on it', async () => {
      const html = (await buildPage('prefilled', { presets: { switch_256107: { value: 'サンプル職業' } } })).replaceAll(
        '３　氏名',
        '３　なまえ',
      );
      const form = await lab.openForm(html, 'testa-arjun');
      const report = await form.fill();
      expect(report.end).toBe('identityDiffers');
      expect(report.identity.rows).toContain('applicant.nameLatin');
      expect(report.writes).toBe(0);
      await form.close();
    });
  });

  describe('undo', () => {
    it('takes no block away that the person has gone on to use', async () => {
      const form = await lab.openForm(await buildPage('base'), 'testa-largest');
      await form.fill();
      await form.page.locator('#switch_256146').fill('ひとがうった名前');
      const undone = await form.undo();
      expect(undone.left).toEqual([{ row: 'relatives[1].name', part: 'value', reason: 'changedSince' }]);
      expect(byId(await readControls(form.page), 'switch_256146')?.value).toBe('ひとがうった名前');
      await form.close();
    });

    const pages: readonly (readonly [VariantName, CaseId])[] = [
      ...caseIds.map((caseId) => ['base', caseId] as const),
      ['late', 'testa-largest'],
      ['late-rerender', 'testa-largest'],
      ['framework', 'testa-largest'],
      ['renumbered', 'testa-chen'],
      ['no-script', 'testa-lee'],
      ['clears-hidden-off', 'testa-largest'],
      ['account-email', 'testa-arjun'],
    ];

    it.each(pages)(
      'leaves the page "%s" as it was before %s was filled, control by control',
      async (variant, caseId) => {
        const form = await lab.openForm(await buildPage(variant), caseId);
        const before = held(await readControls(form.page));
        const report = await form.fill();
        expect(report.canUndo).toBe(true);
        const undone = await form.undo();
        expect(undone).toMatchObject({ end: 'done', left: [] });
        expect(held(await readControls(form.page))).toEqual(before);
        await form.close();
      },
    );

    it('puts back what was replaced', async () => {
      const presets = presetsOf(loadExpected('testa-santos'));
      const form = await lab.openForm(await buildPage('prefilled', { presets }), 'testa-arjun');
      const before = held(await readControls(form.page));
      await form.fill({ identityConfirmed: true, existing: 'replace' });
      const undone = await form.undo();
      expect(undone).toMatchObject({ end: 'done', left: [] });
      expect(held(await readControls(form.page))).toEqual(before);
      await form.close();
    });

    it('leaves what the person has changed since, and names it', async () => {
      const form = await lab.openForm(await buildPage('base'), 'testa-arjun');
      await form.fill();
      await form.page.locator('#switch_256107').fill('自分で書きました');
      const undone = await form.undo();
      expect(undone.left).toEqual([{ row: 'applicant.occupation', part: 'value', reason: 'changedSince' }]);
      expect(byId(await readControls(form.page), 'switch_256107')?.value).toBe('自分で書きました');
      await form.close();
    });

    it('takes a whole fill back after single values were put onto the page, and keeps what a person typed between', async () => {
      const form = await lab.openForm(await buildPage('base'), 'testa-arjun');
      const before = held(await readControls(form.page));
      const report = await form.fill();
      await form.page.locator('#switch_256107').fill('自分で書きました');
      expect((await form.put('applicant.occupation')).counts.filled).toBe(1);
      const undone = await form.undo();
      expect(undone).toEqual({
        end: 'done',
        restored: report.writes - 1,
        left: [{ row: 'applicant.occupation', part: 'value', reason: 'changedSince' }],
      });
      const after = held(await readControls(form.page));
      expect(after.filter((one, index) => JSON.stringify(one) !== JSON.stringify(before[index]))).toHaveLength(1);
      expect(byId(await readControls(form.page), 'switch_256107')?.value).toBe('自分で書きました');
      expect(await form.undo()).toEqual({ end: 'nothingToUndo', restored: 0, left: [] });
      await form.close();
    });

    it('has nothing to take back on a page that was not filled', async () => {
      const form = await lab.openForm(await buildPage('base'), 'testa-arjun');
      expect(await form.undo()).toEqual({ end: 'nothingToUndo', restored: 0, left: [] });
      await form.close();
    });
  });

  describe('a site that takes a value away later', () => {
    const clearing = (times: number) => `<script>
    let left = ${times};
    const take = (event) => {
      if (event.target.id !== 'switch_256105' || left-- <= 0) return;
      setTimeout(() => { event.target.value = ''; }, 500);
    };
    document.addEventListener('change', take);
  </script></body>`;

    it.each([
      [1, 'filled', undefined],
      [9, 'refused', 'siteChangedIt'],
    ] as const)('%d time(s) after the fill: the row is said to be %s in the end', async (times, outcome, reason) => {
      const html = (await buildPage('base')).replace('</body>', clearing(times));
      const form = await lab.openForm(html, 'testa-arjun');
      const first = await form.fill();
      expect(first.outcomes.find(({ row }) => row === 'applicant.placeOfBirth')?.outcome).toBe('filled');
      const later = async () => {
        const report = await form.later();
        const found = report?.outcomes.find(({ row }) => row === 'applicant.placeOfBirth');
        return { outcome: found?.outcome, reason: found?.reason };
      };
      await form.pass(3_800);
      expect(await later()).toEqual({ outcome, reason });
      const held = await form.page.locator('#switch_256105').inputValue();
      expect(held !== '').toBe(outcome === 'filled');
      await form.close();
    });
  });

  describe('the report', () => {
    it('holds no value of the case', async () => {
      const form = await lab.openForm(await buildPage('base'), 'testa-largest');
      // Times are left out: their digits may be anybody's.
      const { outcomes, page, identity, counts } = await form.fill();
      const report = JSON.stringify({ outcomes, page, identity, counts });
      // Texts only: the words of options are the portal's own and may stand among its labels.
      const values = loadExpected('testa-largest');
      const texts = coeGijinkoku.fields.flatMap((field) =>
        field.parts.flatMap(({ part, control }) => {
          const text = 'format' in control ? values[field.id]?.[part] : undefined;
          return text !== undefined && text.length > 4 ? [text] : [];
        }),
      );
      expect(texts.length).toBeGreaterThan(50);
      expect(texts.filter((text) => report.includes(text))).toEqual([]);
      await form.close();
    });
  });

  describe('the events of a control', () => {
    it('come once each, in the order of a person', async () => {
      const form = await lab.openForm(await buildPage('base', { script: { record: true } }), 'testa-arjun');
      await form.fill();
      const events = (await form.page.evaluate(
        () => (globalThis as { __events?: { type: string; id: string }[] }).__events ?? [],
      )) as { type: string; id: string }[];
      const of = (id: string) => events.filter((event) => event.id === id).map(({ type }) => type);
      const once = (types: readonly string[]) => types.filter((type) => !['focusin', 'focusout'].includes(type));
      expect(once(of('switch_256105'))).toEqual(['focus', 'keydown', 'input', 'keyup', 'change', 'blur']);
      expect(once(of('select_256101'))).toEqual(['focus', 'keydown', 'input', 'change', 'keyup', 'blur']);
      expect(of('sexRadioList_256104_1').filter((type) => ['click', 'input', 'change'].includes(type))).toEqual([
        'click',
        'input',
        'change',
      ]);
      await form.close();
    });
  });
}
