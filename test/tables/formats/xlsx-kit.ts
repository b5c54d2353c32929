import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a hand-made Excel file; what is not given is as plain as can be. */
export interface HandMade {
  /** What stands inside of `sheetData`. */
  readonly cells?: string;
  /** The whole sheet. */
  readonly sheet?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** The bytes of a hand-made Excel file with one sheet. */
export function handMade({ cells = '', sheet, strings, styles, workbook, more = {} }: HandMade): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(`<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': strToU8(
      workbook ??
        `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="表" sheetId="1" r:id="s1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${relation('s1', 'worksheet', '/xl/worksheets/sheet1.xml')}${styles === undefined ? '' : relation('s2', 'styles', 'styles.xml')}${strings === undefined ? '' : relation('s3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      sheet ?? `<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
    ),
    ...(styles === undefined ? {} : { 'xl/styles.xml': strToU8(`<styleSheet xmlns="${main}">${styles}</styleSheet>`) }),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${strings}</sst>`) }),
    ...more,
  });
}
