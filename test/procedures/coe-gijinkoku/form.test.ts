import { describe, expect, it } from 'vitest';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import type { Field, Part } from '../../../lib/spec/field';
import page from '../../fixtures/portal/coe-n.json';

// The rows are held against the facts read off the portal's page, both ways.

interface PageControl {
  kind: string;
  id?: string | null;
  name?: string;
  maxlength?: number;
  options?: string;
  text?: string;
  checked?: boolean;
}
interface PageRow {
  row: string;
  section: string;
  label: string;
  required?: boolean;
  conditional?: boolean;
  hiddenAtLoad?: boolean;
  repeat?: { group: string; index: number };
  hint?: string;
  controls?: PageControl[];
}
const pageRows = (page.rows as unknown[]).filter((row): row is PageRow => (row as PageRow).row !== undefined);
const withControls = pageRows.filter((row) => row.controls);
const fieldOf = new Map(coeGijinkoku.fields.map((field) => [field.portalRow, field]));
const optionTexts = page.options as Record<string, { value: string; text: string }[]>;

function fillable(row: PageRow): Field {
  const field = fieldOf.get(row.row);
  if (!field) throw new Error(`${row.row} ${row.label} is on the page but not among the rows.`);
  return field;
}

describe('the rows against the page', () => {
  it('has every row of the page that holds a control, and no other, in the same order', () => {
    const portalRows = coeGijinkoku.fields.flatMap(({ portalRow }) => portalRow ?? []);
    expect(portalRows).toEqual(withControls.map((row) => row.row));
  });

  it.each(withControls.map((row) => [row.row, row] as const))('%s says what the page says', (_, row) => {
    const field = fillable(row);
    expect(field.section).toBe(row.section);
    expect(field.label.ja).toBe(row.label);
    expect(field.label.en).not.toBe('');
    if (field.id.startsWith('points.') || field.id === 'header.mainActivity') return;
    expect(field.required).toBe(row.required ?? false);
    expect(field.conditional).toBe(row.conditional ?? false);
    expect(field.hiddenAtLoad).toBe(row.hiddenAtLoad ?? false);
    expect(field.repeat ?? null).toEqual(row.repeat ?? null);
    expect(field.hint ?? '').toBe(row.hint ?? '');
    const item = /^([０-９]+(?:\.[０-９]+)?)　/.exec(row.label)?.[1]?.normalize('NFKC') ?? null;
    expect(field.item).toBe(item);
  });

  it.each(withControls.map((row) => [row.row, row] as const))('%s has the controls of the page', (_, row) => {
    const field = fillable(row);
    const all = row.controls ?? [];
    const boxes = all.filter((control) => control.kind !== 'button');
    const controls = boxes.length > 0 ? boxes : all;
    if (field.id.startsWith('points.')) {
      expect(new Set(field.parts.map((part) => part.control.kind))).toEqual(new Set(controls.map((c) => c.kind)));
      return;
    }
    const groups: PageControl[][] = [];
    for (const control of controls) {
      const last = groups.find((group) => group[0]?.kind === 'radio' && group[0].name === control.name);
      if (control.kind === 'radio' && last) last.push(control);
      else groups.push([control]);
    }
    expect(field.parts.length).toBe(groups.length);
    for (const [index, group] of groups.entries()) holdPart(field.parts[index], group, field);
  });
});

function holdPart(part: Part | undefined, group: PageControl[], field: Field) {
  const [first] = group;
  if (!part || !first) throw new Error(`${field.id} lacks a part for ${first?.id}.`);
  expect(part.control.kind).toBe(first.kind);
  if (field.id === 'header.mainActivity') return;
  expect(part.pageIds.id).toBe(first.id ?? null);
  expect(part.pageIds.name).toBe(first.name ?? null);
  const { control } = part;
  if (control.kind === 'text') {
    expect(control.limit.max ?? control.limit.exact).toBe(first.maxlength);
  }
  if (control.kind === 'textarea') {
    expect(String(control.limit.max)).toBe(/(\d+)文字以内/.exec(field.hint ?? '')?.[1]);
  }
  if (control.kind === 'select') {
    const texts = (optionTexts[first.options ?? ''] ?? []).slice(1).map((option) => option.text);
    expect(control.list.options.map((option) => option.portal)).toEqual(texts);
  }
  if (control.kind === 'radio') {
    expect(control.list.options.map((option) => option.portal)).toEqual(group.map((radio) => radio.text));
    const checked = group.find((radio) => radio.checked)?.text;
    const standard = control.list.options.find((option) => option.code === part.pageDefault)?.portal;
    expect(standard).toBe(checked);
  }
}

describe('limits and rules', () => {
  const texts = coeGijinkoku.fields
    .filter((field) => field.role === 'form')
    .flatMap((field) => field.parts.map((part) => ({ field, part })))
    .filter(({ part }) => part.control.kind === 'text' || part.control.kind === 'textarea');

  it.each(texts.map(({ field, part }) => [`${field.id} ${part.part}`, field, part] as const))(
    '%s keeps the printed character rule',
    (_, field, part) => {
      if (part.control.kind !== 'text' && part.control.kind !== 'textarea') throw new Error('not a text');
      const rule = field.hint ?? '';
      const { format } = part.control;
      const fullWidth = /全角、\d+文字/.test(rule);
      const halfWidth = /半角/.test(rule) && !/半角数字、[46]文字/.test(rule);
      expect(format === 'fullWidth').toBe(fullWidth);
      const narrow = !['fullWidth', 'anyWidth', 'multiline', 'dateText'].includes(format);
      if (halfWidth) expect(narrow).toBe(true);
    },
  );

  it('keeps the declarations, the files and the attachments for the person', () => {
    const yours = coeGijinkoku.fields.filter((field) => field.role === 'yours').map((field) => field.id);
    expect(yours).toEqual(['confirm.intent', 'confirm.truth', 'file.photo', 'file.attachments']);
  });
});
