import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presetsOf } from '../../e2e/harness/presets';
import { type CaseId, loadExpected } from '../../fixtures/cases/load';
import { buildPage } from '../../pages/build';
import type { FormLab, LabForm } from '../form-lab';

/** Blocks beyond the first of their group that can be seen, by their ids. */
const openBlocksOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.repetition')]
      .filter((block) => !block.id.endsWith('_1') && block.checkVisibility())
      .map(({ id }) => id),
  );

/** Answers 有 wherever a group of blocks hangs on an answer, so that every block that was not closed shows. */
const showGroups = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const block of document.querySelectorAll('.repetition[id$="_1"]')) {
      if (block.checkVisibility()) continue;
      const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
      for (const radio of radios) {
        if (block.checkVisibility()) break;
        const follows = radio.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING;
        if (follows && /^有/.test(radio.closest('label, .radio-outline')?.textContent?.trim() ?? '')) radio.click();
      }
    }
  });

const pageOf = (id: CaseId) => buildPage('prefilled', { presets: presetsOf(loadExpected(id)) });
const replace = { identityConfirmed: true, existing: 'replace' } as const;

/** What becomes of repeat blocks that a replacement has emptied. */
export function describeEmptiedBlocks(open: () => Promise<FormLab>): void {
  let lab: FormLab;
  beforeAll(async () => {
    lab = await open();
  });
  afterAll(async () => {
    expect(lab.unexpectedRequests).toEqual([]);
    await lab.close();
  });

  async function on(html: string, caseId: CaseId, work: (form: LabForm) => Promise<void>) {
    const form = await lab.openForm(html, caseId);
    await work(form);
    await form.close();
  }

  /** The blocks that a fill of the case opens on an untouched page. */
  async function ownBlocks(caseId: CaseId): Promise<readonly string[]> {
    let blocks: readonly string[] = [];
    await on(await buildPage('base'), caseId, async (form) => {
      await form.fill();
      blocks = await openBlocksOn(form.page);
    });
    return blocks;
  }

  describe('blocks that a replacement has emptied', () => {
    it.each([
      ['testa-largest', 'testa-arjun'],
      ['testa-largest', 'testa-santos'],
      ['testa-largest', 'testa-chen'],
    ] as const)('of %s are closed when %s takes its place, and open again after an undo', async (other, caseId) => {
      const own = await ownBlocks(caseId);
      await on(await pageOf(other), caseId, async (form) => {
        const before = await openBlocksOn(form.page);
        expect(before.length).toBeGreaterThan(own.length);
        const report = await form.fill(replace);
        expect([report.end, report.counts.refused, report.leftOpen]).toEqual(['done', 0, undefined]);
        expect(await openBlocksOn(form.page)).toEqual(own);
        expect(await form.undo()).toMatchObject({ end: 'done', left: [] });
        expect(await openBlocksOn(form.page)).toEqual(before);
      });
    });

    it('do not come back with the answer that hid them', async () => {
      const own = await ownBlocks('testa-arjun');
      await on(await pageOf('testa-largest'), 'testa-arjun', async (form) => {
        await form.fill(replace);
        await showGroups(form.page);
        expect(await openBlocksOn(form.page)).toEqual(own);
      });
    });

    it('are told to be cleared where the page takes them out of the document', async () => {
      const taking = `<script>document.addEventListener('click', ({ target }) => {
        if (target.closest('.repeat-delete')) target.closest('.repetition').remove();
      });</script></body>`;
      const other = await pageOf('testa-largest');
      const cleared: number[] = [];
      for (const html of [other, other.replace('</body>', taking)]) {
        await on(html, 'testa-chen', async (form) => {
          cleared.push((await form.fill(replace)).counts.cleared);
        });
      }
      expect(cleared[0]).toBeGreaterThan(10);
      expect(cleared[1]).toBe(cleared[0]);
    });

    it('are named where the page has no button that closes them', async () => {
      const html = (await pageOf('testa-largest')).replace(/(repeat-delete[^>]*>)削除/g, '$1消す');
      const own = await ownBlocks('testa-chen');
      await on(html, 'testa-chen', async (form) => {
        const before = await openBlocksOn(form.page);
        const report = await form.fill(replace);
        expect(await openBlocksOn(form.page)).toEqual(before);
        expect(report.leftOpen?.length).toBe(before.length - own.length);
        for (const { label, section, repeat } of report.leftOpen ?? []) {
          expect(label).not.toBe('');
          expect(section).not.toBe('');
          expect(repeat).toBeGreaterThan(1);
        }
      });
    });

    it('stay when they were empty before: a person has opened them', async () => {
      await on(await pageOf('testa-santos'), 'testa-arjun', async (form) => {
        const before = await openBlocksOn(form.page);
        await form.page.locator('button.repeat-add:visible').first().click();
        const [opened, ...more] = (await openBlocksOn(form.page)).filter((id) => !before.includes(id));
        expect([opened, more]).toEqual([expect.stringMatching(/^repetition/), []]);
        await form.fill(replace);
        await showGroups(form.page);
        expect(await openBlocksOn(form.page)).toContain(opened);
      });
    });

    it('stay where something of a person’s stands in a box that is none of the form’s', async () => {
      const own = await ownBlocks('testa-chen');
      const more = '<dl><dt>担当者の覚え書き</dt><dd><input id="own-note"></dd></dl>';
      const html = (await pageOf('testa-largest')).replace(
        /<div id="repetition\d+_2"[^>]*>/g,
        (block) => `${block}${more}`,
      );
      await on(html, 'testa-chen', async (form) => {
        const block = (await openBlocksOn(form.page)).find((id) => id.endsWith('_2') && !own.includes(id)) ?? '';
        const note = form.page.locator(`#${block} #own-note`);
        await note.fill('サンプルの覚え書き');
        await form.fill(replace);
        expect(await openBlocksOn(form.page)).toContain(block);
        expect(await note.inputValue()).toBe('サンプルの覚え書き');
      });
    });

    it('are left alone by a fill that keeps what stands there', async () => {
      await on(await pageOf('testa-largest'), 'testa-largest', async (form) => {
        const before = await openBlocksOn(form.page);
        await form.fill();
        expect(await openBlocksOn(form.page)).toEqual(before);
      });
    });
  });
}
