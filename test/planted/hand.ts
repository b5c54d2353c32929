import type { Page } from 'playwright-core';
import type { PageModel, RowEntry } from '../../lib/practice/model';
import { isRow } from '../../lib/practice/model';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import type { ExpectedValues } from '../fixtures/cases/load';
import { passOn } from '../lab/form-lab';
import { portalModel } from '../pages/build';
import { bundled } from '../tools/bundle';
import type { Address, Held, Move } from './hand-script';

/** A person's hand on one page. */
export interface Hand {
  /** Makes moves one after the other. Throws, naming the move's row, when one cannot be made. */
  make(steps: readonly Step[]): Promise<void>;
  state(): Promise<PageState>;
  /** Puts back what the page held. Throws when the page does not let it. */
  restore(before: PageState): Promise<void>;
  /**
   * Enters a whole sheet of values: what is to be seen first, then what has come up, until nothing more comes. Gives the
   * parts (`row part`) that the page does not show or does not take.
   */
  enterAll(values: ExpectedValues): Promise<readonly string[]>;
  /** Puts a whole sheet of values there without one event, as a site restores a draft. */
  holdAll(values: ExpectedValues): Promise<void>;
}

/** What a page holds and which of its blocks stand open. */
export interface PageState {
  readonly held: Held;
  readonly open: readonly string[];
}

/** What a hand does, in the words of our rows. */
export type Step =
  | { readonly do: 'enter' | 'hold'; readonly row: string; readonly part?: string; readonly text: string }
  | { readonly do: 'disable' | 'lock'; readonly row: string; readonly part?: string }
  | { readonly do: 'add' | 'remove'; readonly group: string; readonly block: number };

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
/** Copies that a test page puts before the real rows carry numbers of their own. */
const isCopy = ({ row }: RowEntry) => row.startsWith('tr_9');
const rowsOf = (model: PageModel) => model.rows.filter(isRow).filter((row) => !isCopy(row));

/** Where each row of the form stands on a page of this model: rows of both models follow each other in one order. */
export interface Places {
  address(row: string, part: string): Address | null;
  block(group: string, block: number): string;
}

/**
 * Finds the rows of the form on a page by the order of its model, whatever its ids and words have become; on a page with
 * fewer rows (the practice form leaves out what only prints something) by their ids.
 */
export function placesOn(model: PageModel): Places {
  const [known, there] = [rowsOf(portalModel()), rowsOf(model)];
  const byId = new Map(there.map((row) => [row.row, row]));
  const isWhole = known.length === there.length;
  const at = new Map(known.map((row, index) => [row.row, isWhole ? there[index] : byId.get(row.row)] as const));
  const labels = new Map(known.map((row) => [row.row, row.label]));
  const fields = new Map(coeGijinkoku.fields.map((field) => [field.id, field]));
  const controls = new Map(known.map((row) => [row.row, row.controls ?? []] as const));
  return {
    address(id, partName) {
      const field = fields.get(id);
      const part = field?.parts.find((one) => one.part === partName);
      if (!field || !part) throw new Error(`The form has no ${id} ${partName}.`);
      const { kind } = part.control;
      const portalRow = field.portalRow ?? '';
      const row = at.get(portalRow);
      if (row && plain(row.label) !== plain(labels.get(portalRow) ?? '')) return null;
      if (kind !== 'text' && kind !== 'textarea' && kind !== 'select' && kind !== 'radio') return null;
      const ofKind = (list: readonly { readonly kind: string; readonly id?: string | null }[]) =>
        list.filter((control) => control.kind === kind);
      const position = ofKind(controls.get(portalRow) ?? []).findIndex(({ id }) => id === part.pageIds.id);
      const own = ofKind(row?.controls ?? []);
      const control = kind === 'radio' ? own[0] : own[position];
      return row && control?.id ? { row: row.row, kind, id: control.id } : null;
    },
    block(group, block) {
      const row = coeGijinkoku.fields.find(({ repeat }) => repeat?.group === group && repeat.index === block);
      const repeat = row && at.get(row.portalRow ?? '')?.repeat;
      if (!repeat) throw new Error(`The page has no block ${block} of ${group}.`);
      return `repetition${repeat.group}_${repeat.index}`;
    },
  };
}

/** How long a page may take to show what an answer calls up. */
export interface Timeouts {
  /** Milliseconds; none unless told. */
  readonly revealMs?: number;
}

const mostPasses = 8;

/** Puts a hand on a page that is made of this model. */
export async function handOn(page: Page, model: PageModel, { revealMs = 0 }: Timeouts = {}): Promise<Hand> {
  await page.evaluate(await bundled(new URL('./hand-script.ts', import.meta.url), '__hand'));
  const places = placesOn(model);
  const groups = new Map(coeGijinkoku.groups.map(({ id, group }) => [id, group]));
  const settle = () => passOn(page, revealMs === 0 ? 15 : revealMs);

  const moveOf = (step: Step): Move => {
    if ('group' in step) return { move: step.do, block: places.block(groups.get(step.group) ?? '', step.block) };
    const at = places.address(step.row, step.part ?? 'value');
    if (!at) throw new Error(`${step.row} is not on this page.`);
    return 'text' in step ? { move: step.do, at, text: step.text } : { move: step.do, at };
  };

  // What is long goes as text: Playwright walks through an object for longer than the page works on it.
  const makeAll = (moves: readonly Move[]) =>
    page.evaluate(
      ([all, timeout]) => (globalThis as unknown as { __hand: HandScript }).__hand.makeAll(JSON.parse(all), timeout),
      [JSON.stringify(moves), revealMs] as const,
    );
  const state = async () =>
    JSON.parse(
      await page.evaluate(() => {
        const { __hand } = globalThis as unknown as { __hand: HandScript };
        return JSON.stringify({ held: __hand.held(), open: __hand.openBlocks() });
      }),
    ) as PageState;

  const make = async (steps: readonly Step[]): Promise<void> => {
    const failed = await makeAll(steps.map(moveOf));
    const step = failed && steps[failed.at];
    if (step) throw new Error(`${'group' in step ? step.group : step.row}: ${failed.why}.`);
    await settle();
  };

  const restore = async (before: PageState): Promise<void> => {
    const text = JSON.stringify(before);
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const moved = await page.evaluate((stated) => {
        const { __hand } = globalThis as unknown as { __hand: HandScript };
        const state: PageState = JSON.parse(stated);
        return __hand.restore(state.held) + __hand.reopen(state.open);
      }, text);
      await settle();
      if (moved === 0) return;
    }
    throw new Error('The page could not be put back as it was.');
  };

  const sheetOf = (values: ExpectedValues) =>
    coeGijinkoku.fields.flatMap((field) =>
      field.parts.flatMap(({ part }) => {
        const text = values[field.id]?.[part];
        const at = text === undefined ? null : places.address(field.id, part);
        return text === undefined || at === null ? [] : [{ name: `${field.id} ${part}`, at, text }];
      }),
    );

  const holdAll = async (values: ExpectedValues): Promise<void> => {
    const failed = await makeAll(sheetOf(values).map(({ at, text }) => ({ move: 'hold', at, text })));
    if (failed) throw new Error(`The page does not hold ${sheetOf(values)[failed.at]?.name}: ${failed.why}.`);
  };

  const enterAll = async (values: ExpectedValues): Promise<readonly string[]> => {
    const sheet = sheetOf(values);
    let left: readonly number[] = [];
    for (let pass = 0; pass < mostPasses; pass += 1) {
      const seen = await page.evaluate(
        (rows) => (globalThis as unknown as { __hand: HandScript }).__hand.enterSeen(JSON.parse(rows)),
        JSON.stringify(sheet),
      );
      if (pass === 0) await makeAll(blocksFor(values));
      await settle();
      left = seen.left;
      // A page that takes an answer away does so after the pass that gave it.
      if (!seen.moved && (pass > 1 || left.length === 0)) break;
    }
    return left.map((index) => sheet[index]?.name ?? '');
  };

  /** Presses on ＋追加する for as many blocks as the values need. */
  const blocksFor = (values: ExpectedValues): Move[] =>
    coeGijinkoku.groups.flatMap(({ group, blocks }) => {
      const used = coeGijinkoku.fields.flatMap(({ id, repeat }) =>
        repeat?.group === group && values[id] !== undefined ? [repeat.index] : [],
      );
      const most = Math.min(blocks, Math.max(1, ...used));
      return Array.from(
        { length: most - 1 },
        (_, index): Move => ({ move: 'add', block: places.block(group, index + 1) }),
      );
    });

  return { state, make, restore, enterAll, holdAll };
}

type HandScript = typeof import('./hand-script');
