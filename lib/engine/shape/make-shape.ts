import { fold } from '../fold';
import { conditionsOf } from './conditions';
import type { SeenControl, SeenPage, SeenRow } from './seen-page';
import {
  shapeFormat,
  type ShapeControl,
  type ShapeFile,
  type ShapeRow,
  type ShapeTry,
  shapeVersion,
  withheld,
} from './shape-file';
import type { MayTell } from './withhold';

/** The words before the procedure's name, in any width. */
const procedureLead = /^選択中の手続き名[:：]\s*/;

/** A file as far as it has come, and the choices tried so far. */
export interface MadeShape {
  readonly file: ShapeFile;
  readonly tries: readonly ShapeTry[];
}

/**
 * The value-free file of a page. Texts come only from places where a page prints its own words; each of them, and each
 * id and name, is judged once more.
 */
export function makeShape(page: SeenPage, mayTell: MayTell, madeOn: string): MadeShape {
  const text = (one: string) => (mayTell(one) ? one : withheld);
  const mark = (one: string) => (one === '' || mayTell(one, 'name') ? one : withheld);
  const sections = page.sections.map(text);
  const sectionOf = new Map(page.sections.map((section, index) => [section, index]));
  const named = page.sections.flatMap((section) => {
    const name = section.replace(procedureLead, '');
    return name !== section && mayTell(name) ? [name] : [];
  });
  const { conditions, tries } = conditionsOf(page);
  // Options of a list are told one by one: a list of the page may have persons among its words.
  const lists = page.lists.map((list) => list.map(text));
  const labels = page.rows.map(({ label }) => text(label));
  const file: ShapeFile = {
    format: shapeFormat,
    version: shapeVersion,
    madeOn,
    page: {
      path: page.path
        .split('/')
        .map((step) => (/\d{4}/.test(step) ? withheld : mark(step)))
        .join('/'),
      title: text(page.title),
      procedure: named[0] ?? null,
      status: page.status && { label: text(page.status.label), text: text(page.status.text) },
      untouched: page.untouched,
    },
    sections,
    rows: page.rows.map((row, index) => rowOf(row, index)),
    lists,
    loose: page.loose.map(({ kind, id, name, label, limit }) => ({
      kind,
      id: mark(id),
      name: mark(name),
      label: label === '' ? '' : text(label),
      ...(limit === null ? {} : { limit }),
    })),
    heads: page.heads.map((heads) => ({
      section: sectionOf.get(heads.section) ?? null,
      labels: heads.labels.map(text),
    })),
    conditions: conditions.map((condition) => ({
      ...condition,
      shows: condition.shows.map((one) => ({ ...one, for: one.for.map(text) })),
    })),
  };
  return { file, tries };

  function rowOf(row: SeenRow, index: number): ShapeRow {
    const hint = row.notes.map((lines) => lines.map(text).join(' / ')).join(' ¦ ');
    return {
      id: mark(row.id),
      section: sectionOf.get(row.section) ?? null,
      label: labels[index] ?? withheld,
      ...(row.required ? { required: true } : {}),
      ...(row.conditional ? { conditional: true } : {}),
      ...(hint === '' ? {} : { hint }),
      ...(row.legends.length === 0 ? {} : { legends: row.legends.map(text) }),
      ...(row.block === null ? {} : { block: { group: mark(row.block.group), index: row.block.index } }),
      // What stands open on an answered page tells the answers.
      ...(page.untouched && row.hidden ? { hidden: true } : {}),
      controls: row.controls.map(controlOf),
    };
  }

  function controlOf({ kind, id, name, ids, limit, list, enabled, words }: SeenControl): ShapeControl {
    return {
      kind,
      id: mark(id),
      name: mark(name),
      ...(kind === 'radio' ? { ids: ids.map(mark) } : {}),
      ...(limit === null ? {} : { limit }),
      ...(list === null ? {} : { list }),
      ...(words === '' ? {} : { words: text(words) }),
      ...(page.untouched && !enabled ? { disabled: true } : {}),
    };
  }
}

/** Whether a file is of a page with rows: a form, or one that shows entries. */
export const isForm = (file: ShapeFile): boolean =>
  file.page.procedure !== null && file.rows.some(({ controls }) => controls.length > 0);

/** The procedure's name as the matcher compares it. */
export const procedureIn = (file: ShapeFile): string | null =>
  file.page.procedure === null ? null : fold(file.page.procedure);
