import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FillReport, FillPlan, PlannedValue } from '../../../lib/engine/fill-plan';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { presetsOf } from '../../e2e/harness/presets';
import { type ControlState, readControls } from '../../e2e/harness/values';
import { type CaseId, loadExpected } from '../../fixtures/cases/load';
import { buildPage } from '../../pages/build';
import type { FormLab, LabForm } from '../form-lab';

const held = (controls: readonly ControlState[]) =>
  controls.map(({ id, name, value, checked, disabled }) => ({ id, name, value, checked, disabled }));
const textAt = (controls: readonly ControlState[], id: string) => controls.find((one) => one.id === id)?.value;
const outcomeOf = (report: FillReport, row: string, part = 'value') => {
  const found = report.outcomes.find((one) => one.row === row && one.part === part);
  return [found?.outcome, found?.reason, found?.stands].filter((one) => one !== undefined).join(' ');
};
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
const pageOf = (id: CaseId) => buildPage('prefilled', { presets: presetsOf(loadExpected(id)) });

/** What the test puts in place of a case's wants, by row. */
let instead: Readonly<Record<string, PlannedValue>> = {};
const planned = (job: FillPlan): FillPlan => ({
  ...job,
  rows: job.rows.map((row) => ({
    ...row,
    parts: row.parts.map((part) => ({ ...part, want: instead[row.row] ?? part.want })),
  })),
});

/** Controls of rows of the form that hold something the case does not have there. */
function leftOver(controls: readonly ControlState[], caseId: CaseId): string[] {
  const expected = loadExpected(caseId);
  return coeGijinkoku.fields
    .filter(({ role }) => role === 'form')
    .flatMap((field) =>
      field.parts.flatMap((part) => {
        const control = controls.find(({ id }) => id !== '' && id === part.pageIds.id);
        if (!control || control.kind === 'checkbox' || control.kind === 'file') return [];
        const group = controls.filter(({ kind, name }) => kind === 'radio' && name === control.name);
        const text =
          control.kind === 'radio'
            ? (group.find(({ checked }) => checked)?.text ?? '')
            : control.kind === 'select'
              ? (control.text ?? '').replace(/^選択してください$/, '')
              : control.value;
        const standard =
          'list' in part.control ? part.control.list.options.find(({ code }) => code === part.pageDefault)?.portal : '';
        const allowed = [expected[field.id]?.[part.part] ?? '', '', standard ?? ''].map(plain);
        return allowed.includes(plain(text)) ? [] : [`${field.id} ${part.part}: ${text}`];
      }),
    );
}

/** Whose page it is, and what of a person's is kept, replaced, or taken away. */
export function describeWhosePage(open: (planned: (job: FillPlan) => FillPlan) => Promise<FormLab>): void {
  let lab: FormLab;
  beforeAll(async () => {
    lab = await open(planned);
  });
  afterAll(async () => {
    expect(lab.unexpectedRequests).toEqual([]);
    await lab.close();
  });

  async function on(html: string, caseId: CaseId, work: (form: LabForm) => Promise<void>, wants: typeof instead = {}) {
    instead = wants;
    const form = await lab.openForm(html, caseId);
    await work(form);
    await form.close();
  }
  const replace = { identityConfirmed: true, existing: 'replace' } as const;

  describe('another applicant’s page that is to be replaced', () => {
    const pairs: readonly (readonly [CaseId, CaseId])[] = [
      ['testa-largest', 'testa-arjun'],
      ['testa-largest', 'testa-unknown'],
      ['testa-chen', 'testa-nguyen'],
      ['testa-khan', 'testa-lee'],
      ['testa-lee', 'testa-santos'],
      ['testa-unknown', 'testa-khan'],
    ];
    it.each(pairs)('of %s keeps nothing when %s takes its place, and gets all of it back', async (other, caseId) => {
      await on(await pageOf(other), caseId, async (form) => {
        const before = held(await readControls(form.page));
        const report = await form.fill(replace);
        expect(report.end).toBe('done');
        expect(leftOver(await readControls(form.page), caseId)).toEqual([]);
        expect(report.counts.cleared).toBeGreaterThan(0);
        expect(report.counts.keptUserValue).toBe(0);
        const undone = await form.undo();
        expect(undone).toMatchObject({ end: 'done', left: [] });
        expect(held(await readControls(form.page))).toEqual(before);
      });
    });

    it('keeps nothing in rows whose own value does not fit, and says that it does not', async () => {
      const refused = { state: 'refused', reason: 'tooLong', empty: true } as const;
      const work = async (form: LabForm) => {
        const report = await form.fill(replace);
        expect(outcomeOf(report, 'applicant.placeOfBirth')).toBe('refused tooLong');
        expect(textAt(await readControls(form.page), 'switch_256105')).toBe('');
      };
      await on(await pageOf('testa-santos'), 'testa-arjun', work, { 'applicant.placeOfBirth': refused });
    });

    it('clears declarations the case does not answer where the page can, else names them', async () => {
      const unanswered = { state: 'none', reason: 'notAnswered' } as const;
      const wants = { 'history.deport.has': unanswered, 'applicant.marital': unanswered };
      const html = await pageOf('testa-santos');
      const row = /<dl id="tr_256106"[\s\S]*?<\/dl>/.exec(html)?.[0] ?? '';
      const without = html.replace(row, row.replace(/選択解除/g, '元に戻せません'));
      const work = async (form: LabForm) => {
        const report = await form.fill(replace);
        expect(outcomeOf(report, 'history.deport.has')).toBe('cleared');
        expect(outcomeOf(report, 'applicant.marital')).toBe('refused cannotClear true');
      };
      await on(without, 'testa-arjun', work, wants);
    });
  });

  describe('a row whose value does not fit', () => {
    it('is said to hold something else where it does', async () => {
      const refused = { state: 'refused', reason: 'character' } as const;
      const html = await buildPage('prefilled', { presets: { switch_256105: { value: 'ほかの人の出生地' } } });
      const work = async (form: LabForm) => {
        const report = await form.fill();
        expect(outcomeOf(report, 'applicant.placeOfBirth')).toBe('refused character true');
        expect(outcomeOf(report, 'applicant.occupation')).toBe('refused character');
        const { parts } = await form.check();
        const found = parts.find(({ row }) => row === 'applicant.placeOfBirth');
        expect(found).toMatchObject({ result: 'cannotCompare', reason: 'character', stands: true });
      };
      await on(html, 'testa-arjun', work, { 'applicant.placeOfBirth': refused, 'applicant.occupation': refused });
    });
  });

  describe('what a person has typed under an answer nobody has given', () => {
    it.each([
      ['history.entries.has', 'value', { switch_256127: { value: '20200101' } }, 'testa-arjun'],
      ['relatives.has', 'value', { switch_256139: { value: 'ベツジン　タロウ' } }, 'testa-arjun'],
      ['applicant.birth', 'precision', { textData1_256102: { value: '19880101' } }, 'testa-khan'],
    ] as const)('keeps it: "%s" is not answered so that it would close', async (row, part, presets, caseId) => {
      const [[id, { value }]] = Object.entries(presets) as [[string, { value: string }]];
      await on(await buildPage('prefilled', { presets }), caseId, async (form) => {
        const report = await form.fill({ identityConfirmed: true });
        const known = report.outcomes.find((one) => one.row === row && one.part === part);
        expect(known).toMatchObject({ outcome: 'refused', reason: 'wouldClose' });
        expect(known?.closes?.length).toBeGreaterThan(0);
        expect(textAt(await readControls(form.page), id)).toBe(value);
      });
    });

    it.each([
      ['org.industryMain', '256277', 'testa-arjun'],
      ['dispatch.industryMain', '256315', 'testa-chen'],
    ] as const)('keeps it where a rule of the page’s own decides: "%s"', async (row, at, caseId) => {
      const id = `switch_${at}`;
      const shown = `<script>addEventListener('load', () => {
        for (let one = document.getElementById('${id}'); one; one = one.parentElement) one.style.display = '';
      });</script></body>`;
      const html = await buildPage('prefilled', { presets: { [id]: { value: 'サンプルの内容' } } });
      await on(html.replace('</body>', shown), caseId, async (form) => {
        const report = await form.fill({ identityConfirmed: true });
        expect(report.outcomes.find((one) => one.row === row)).toMatchObject({
          ...{ outcome: 'refused', reason: 'wouldClose', closes: [expect.stringContaining('その他')] },
        });
        expect(textAt(await readControls(form.page), id)).toBe('サンプルの内容');
      });
    });

    it('does not hinder an answer under which only the portal’s own defaults stand', async () => {
      await on(await buildPage('base'), 'testa-khan', async (form) => {
        expect(outcomeOf(await form.fill(), 'applicant.birth', 'precision')).toBe('filled');
      });
    });
  });

  describe('a page that a person has agreed to', () => {
    const become = (form: LabForm, values: Record<string, string>) =>
      form.page.evaluate((texts) => {
        for (const [id, text] of Object.entries(texts)) (document.getElementById(id) as HTMLInputElement).value = text;
      }, values);

    it('is not the page of a third person that stands there by then', async () => {
      await on(await pageOf('testa-santos'), 'testa-arjun', async (form) => {
        const { end, identity } = await form.fill();
        expect(end).toBe('identityDiffers');
        await become(form, { applicant_lastName: 'TESTA THIRD', switch_256115: 'T9999999' });
        const before = held(await readControls(form.page));
        const report = await form.fill({ ...replace, seen: identity.seen });
        expect([report.end, report.writes]).toEqual(['identityDiffers', 0]);
        expect(held(await readControls(form.page))).toEqual(before);
      });
    });

    it('gets what was agreed to while it is the same', async () => {
      await on(await pageOf('testa-santos'), 'testa-arjun', async (form) => {
        const { identity } = await form.fill();
        expect((await form.fill({ ...replace, seen: identity.seen })).end).toBe('done');
      });
    });

    it('gets no single value either while it is somebody else’s', async () => {
      await on(await pageOf('testa-santos'), 'testa-arjun', async (form) => {
        const report = await form.put('applicant.occupation');
        expect([report.end, report.writes]).toEqual(['identityDiffers', 0]);
      });
    });

    it('gets nothing back by an undo once it is another person’s, and what is left is named', async () => {
      await on(await buildPage('base'), 'testa-arjun', async (form) => {
        await form.fill();
        await form.pass(4_000);
        await become(form, { applicant_lastName: 'TESTA THIRD', switch_256115: 'T9999999', switch_256107: '会社員' });
        const before = held(await readControls(form.page));
        const undone = await form.undo();
        expect(undone.end).toBe('stopped');
        expect(undone.restored).toBe(0);
        expect(undone.left.length).toBeGreaterThan(40);
        expect(new Set(undone.left.map(({ reason }) => reason))).toEqual(new Set(['otherPage']));
        expect(held(await readControls(form.page))).toEqual(before);
      });
    });
  });

  describe('a vault that is locked', () => {
    it('ends the fill at once, and what it wrote is said', async () => {
      await on(await buildPage('late'), 'testa-largest', async (form) => {
        const filling = form.fill();
        await form.lock();
        const report = await filling;
        expect([report.end, report.stopped]).toEqual(['stopped', 'locked']);
        const there = (await readControls(form.page)).filter(
          ({ kind, value }) => kind === 'text' && value !== '',
        ).length;
        expect(report.written.length).toBeGreaterThanOrEqual(there);
      });
    });

    it('ends the looks after the fill: nothing is put in again', async () => {
      const clearing = `<script>document.addEventListener('change', ({ target }) => {
        if (target.id === 'switch_256105') setTimeout(() => { target.value = ''; }, 500);
      }, { once: false });</script></body>`;
      await on((await buildPage('base')).replace('</body>', clearing), 'testa-arjun', async (form) => {
        await form.page.evaluate(() => {
          const { tenkenLab } = globalThis as unknown as { tenkenLab: { ask(name: string, input: null): unknown } };
          document.addEventListener('change', () => setTimeout(() => tenkenLab.ask('page.stop', null), 450), {
            once: true,
          });
        });
        await form.fill();
        await form.pass(4_000);
        expect(textAt(await readControls(form.page), 'switch_256105')).toBe('');
      });
    });
  });

  describe('what the portal itself puts there', () => {
    const none = { state: 'none', reason: 'notAnswered' } as const;
    it('is nobody’s entry: neither kept nor too much', async () => {
      const wants = { 'contactJapan.email': none, 'contactJapan.emailConfirm': none };
      const work = async (form: LabForm) => {
        const report = await form.fill();
        expect(outcomeOf(report, 'contactJapan.email')).toBe('noData notAnswered');
        const { parts } = await form.check();
        expect(parts.find(({ row }) => row === 'contactJapan.email')?.result).toBe('empty');
      };
      await on(await buildPage('account-email'), 'testa-arjun', work, wants);
    });
  });

  describe('a radio whose label names another control', () => {
    it('never presses that', async () => {
      const html = await buildPage('base');
      const script = `<script>
        document.querySelector('input[type=checkbox]').id ||= 'declared';
        for (const radio of document.querySelectorAll('#tr_256104 input[type=radio]')) {
          radio.closest('label').htmlFor = document.querySelector('input[type=checkbox]').id;
          radio.addEventListener('click', (event) => event.preventDefault());
        }
      </script></body>`;
      await on(html.replace('</body>', script), 'testa-arjun', async (form) => {
        const report = await form.fill();
        expect(outcomeOf(report, 'applicant.sex')).toBe('refused siteChangedIt');
        const boxes = (await readControls(form.page)).filter(({ kind }) => kind === 'checkbox');
        expect(boxes.length).toBeGreaterThan(0);
        expect(boxes.filter(({ checked }) => checked)).toEqual([]);
      });
    });
  });
}
