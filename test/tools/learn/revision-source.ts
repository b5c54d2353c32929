import type { FormRevision, LayoutRow, PageIds } from '../../../lib/spec/form';

/** A file of the folder that a revision becomes, by its path there. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** How many lines of the page one file holds at most: files stay readable. */
const mostLines = 20;

/**
 * A revision as the sources that `lib/procedures/<id>/revisions/` holds: one file for the page, and one for each part of
 * its layout.
 */
export function revisionSources(revision: FormRevision): readonly SourceFile[] {
  const parts = partsOf(revision.layout);
  const day = revision.id;
  const name = `revision${day.replaceAll('-', '')}`;
  const { layout: _layout, ...rest } = revision;
  const facts = source(rest).replace(
    /\}$/,
    `layout: [${parts.map((_, index) => `...rows${index + 1}`).join(', ')}], }`,
  );
  const imports = parts.map((_, index) => `import { rows${index + 1} } from './${day}/rows-${index + 1}';`);
  const main = [
    "import type { FormRevision } from '../../../spec/form';",
    ...imports,
    '',
    `/** The page as it was recorded on ${day}: ${rest.signature.portalName}. */`,
    `export const ${name}: FormRevision = ${facts};`,
    '',
  ];
  return [
    { path: `${day}.ts`, text: main.join('\n') },
    ...parts.map((lines, index) => ({ path: `${day}/rows-${index + 1}.ts`, text: partSource(lines, index + 1) })),
  ];
}

/** Lines under one heading, few enough for a file. */
function partsOf(layout: readonly LayoutRow[]): readonly (readonly LayoutRow[])[] {
  const parts: LayoutRow[][] = [];
  for (const line of layout) {
    const last = parts.at(-1);
    if (last && last[0]?.section === line.section && last.length < mostLines) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

function partSource(lines: readonly LayoutRow[], number: number): string {
  const heading = lines[0]?.section ?? '';
  const written = lines.map(lineSource);
  const helpers = ['birthLine', 'line', 'lineWithText', 'predictedLine', 'wordsOnly'].filter((helper) =>
    written.some((text) => text.startsWith(`${helper}(`)),
  );
  const named = [...helpers, 'section'].sort();
  return [
    "import type { LayoutRow } from '../../../../spec/form';",
    `import { ${named.join(', ')} } from '../../../shared/page-lines';`,
    '',
    `/** ${heading.replace(/\*\//g, '')}, as recorded. */`,
    `export const rows${number}: readonly LayoutRow[] = section(${source(heading)}, [`,
    ...written.map((text) => `${text},`),
    ']);',
    '',
  ].join('\n');
}

function lineSource({ section: _section, ...line }: LayoutRow): string {
  if (!line.seen) {
    const { seen: _seen, ...facts } = line;
    return `predictedLine(${source(said(facts))})`;
  }
  const { seen: _seen, portalRow, pageIds, hiddenAtLoad, ...others } = line;
  const seq = /^tr_(\d+)$/.exec(portalRow)?.[1];
  const plain = `${source({ ...line })}`;
  if (seq === undefined) return plain;
  const facts = said({ ...others, hiddenAtLoad });
  const { row, ...more } = facts;
  const start = { row, seq: Number(seq), ...more };
  if (pageIds === null) {
    const { hiddenAtLoad: _hidden, ...words } = start as Record<string, unknown>;
    return hiddenAtLoad ? `wordsOnly(${source(words)})` : plain;
  }
  const names = Object.keys(pageIds).join();
  if (names === 'value') return `line(${source({ ...start, box: pageIds.value })})`;
  if (names === 'choice,detail') {
    return `lineWithText(${source({ ...start, box: pageIds.choice, detail: { box: pageIds.detail } })})`;
  }
  const at = birthPlace(seq, pageIds);
  return at === null ? plain : `birthLine(${source({ ...start, at })})`;
}

/** Leaves out what is not so: the short ways to write a line say it. */
function said(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== false));
}

/** The place of a birth date among the page's items, if its ids are built as the portal builds them; otherwise null. */
function birthPlace(seq: string, pageIds: Readonly<Record<string, PageIds>>): number | null {
  const { precision, day, year, month, ...others } = pageIds;
  const at = /^item\[(\d+)\]\.selectData$/.exec(precision?.name ?? '')?.[1];
  const isUsual =
    Object.keys(others).length === 0 &&
    precision?.id === `birthRadioList_${seq}_1` &&
    [day, year, month].every((box, index) => box?.id === `textData${[1, 3, 4][index]}_${seq}` && box.name === null);
  return at !== undefined && isUsual ? Number(at) : null;
}

/** A value as TypeScript. */
function source(value: unknown): string {
  if (typeof value === 'string') {
    return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
  }
  if (Array.isArray(value)) return `[${value.map(source).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const keyOf = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : source(key));
  return `{ ${entries.map(([key, one]) => `${keyOf(key)}: ${source(one)},`).join(' ')} }`;
}
