import { changeGijinkoku } from '../../lib/procedures/change-gijinkoku/form';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { coeDependant } from '../../lib/procedures/coe-dependant/form';
import { renewalDependant } from '../../lib/procedures/renewal-dependant/form';
import { renewalGijinkoku } from '../../lib/procedures/renewal-gijinkoku/form';
import type { BulkLines } from '../../lib/procedures/shared/bulk/lines';
import type { Procedure } from '../../lib/spec/field';
import { linesOf, listsOf, type Workbook, workbookOf } from './bulk-columns';

type Sheet = keyof Workbook['sheets'];

/** A sheet of a workbook as data. */
export function sheetData(workbook: Workbook, sheet: Sheet, form: Procedure): BulkLines {
  const rules: string[] = [];
  const lines = linesOf(workbook.sheets[sheet], form, rules);
  return { rules, lines };
}

/** Only what differs from another sheet of the same columns. */
export function difference(base: BulkLines, other: BulkLines): BulkLines {
  const [printed, rules]: [RegExp, string[]] = [/ \| rule (\d+)$/, []];
  const spelt = (line: string, { rules: all }: BulkLines) =>
    line.replace(printed, (_, at: string) => ` | ${all[Number(at)] ?? ''}`);
  const lines = other.lines.flatMap((line, at) => {
    if (spelt(line, other) === spelt(base.lines[at] ?? '', base)) return [];
    const own = line.replace(printed, (_, number: string) => {
      const rule = other.rules[Number(number)] ?? '';
      if (!rules.includes(rule)) rules.push(rule);
      return ` | rule ${rules.indexOf(rule)}`;
    });
    return [own];
  });
  return { rules, lines };
}

const [renewal, change, coe] = [workbookOf('renewal'), workbookOf('change'), workbookOf('coe')];
const permissionN = sheetData(renewal, 'N', renewalGijinkoku);
const simultaneous = sheetData(renewal, 'simultaneous', renewalGijinkoku);

/** Every data file of columns with what it must contain. */
export const dataFiles: readonly {
  readonly path: string;
  readonly name: string;
  readonly what: string;
  readonly data: BulkLines;
}[] = [
  {
    path: 'lib/procedures/shared/bulk/coe-common-lines.ts',
    name: 'coeCommonLines',
    what: 'The common sheet of 在留資格認定証明書交付申請',
    data: sheetData(coe, 'common', coeGijinkoku),
  },
  {
    path: 'lib/procedures/coe-gijinkoku/agency-csv/n-lines.ts',
    name: 'coeNLines',
    what: '区分N of 在留資格認定証明書交付申請',
    data: sheetData(coe, 'N', coeGijinkoku),
  },
  {
    path: 'lib/procedures/shared/bulk/renewal-common-lines.ts',
    name: 'renewalCommonLines',
    what: 'The common sheet of 在留期間更新許可申請',
    data: sheetData(renewal, 'common', renewalGijinkoku),
  },
  {
    path: 'lib/procedures/change-gijinkoku/agency-csv/common-lines.ts',
    name: 'changeCommonLines',
    what: 'The common sheet of 在留資格変更許可申請',
    data: sheetData(change, 'common', changeGijinkoku),
  },
  {
    path: 'lib/procedures/change-gijinkoku/agency-csv/n-lines.ts',
    name: 'changeNLines',
    what: '区分N of 在留資格変更許可申請, where it differs from that of 在留期間更新許可申請',
    data: difference(permissionN, sheetData(change, 'N', changeGijinkoku)),
  },
  {
    path: 'lib/procedures/change-gijinkoku/agency-csv/simultaneous-lines.ts',
    name: 'changeSimultaneousLines',
    what: '同時申請 of 在留資格変更許可申請, where it differs from that of 在留期間更新許可申請',
    data: difference(simultaneous, sheetData(change, 'simultaneous', changeGijinkoku)),
  },
  {
    path: 'lib/procedures/coe-dependant/agency-csv/r-lines.ts',
    name: 'coeRLines',
    what: '区分R of 在留資格認定証明書交付申請',
    data: sheetData(coe, 'R', coeDependant),
  },
  {
    path: 'lib/procedures/renewal-dependant/agency-csv/r-lines.ts',
    name: 'renewalRLines',
    what: '区分R of 在留期間更新許可申請',
    data: sheetData(renewal, 'R', renewalDependant),
  },
  {
    path: 'lib/procedures/shared/bulk/n-lines.ts',
    name: 'permissionNLines',
    what: '区分N of 在留期間更新許可申請',
    data: permissionN,
  },
  {
    path: 'lib/procedures/shared/bulk/simultaneous-lines.ts',
    name: 'simultaneousLines',
    what: '同時申請 of 在留期間更新許可申請',
    data: simultaneous,
  },
];

/** The lists of all sheets that have other words than the forms. */
export const listData: Readonly<Record<string, readonly string[]>> = Object.assign(
  {},
  ...(
    [
      [renewal, renewalGijinkoku],
      [change, changeGijinkoku],
      [coe, coeGijinkoku],
    ] as const
  ).flatMap(([workbook, form]) =>
    (['common', 'N', 'simultaneous'] as const).map((sheet) => listsOf(workbook.sheets[sheet], workbook, form)),
  ),
  listsOf(renewal.sheets.R, renewal, renewalDependant),
  listsOf(coe.sheets.R, coe, coeDependant),
);
