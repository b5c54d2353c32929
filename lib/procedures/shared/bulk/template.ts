import type { Text } from '../../../i18n/text';
import type { BulkGate, BulkSheetId, BulkTemplate } from '../../../spec/agency-csv';
import { type BulkLines, columnsFrom } from './lines';
import { bulkLists } from './lists';
import type { BulkWorkbook } from './workbooks';

const sheetLabels: Readonly<Record<BulkSheetId, Text>> = {
  common: { ja: '共通', en: 'Common' },
  N: { ja: '区分N', en: 'Group N' },
  R: { ja: '区分R', en: 'Group R' },
  simultaneous: { ja: '同時申請', en: 'Filed at the same time' },
};

// The words that each sheet's own example has in one column, counted from 0.
const examples: Readonly<Record<BulkSheetId, { readonly column: number; readonly starts: string } | null>> = {
  common: { column: 2, starts: 'HOUMU TARO' },
  N: { column: 3, starts: '○○大学' },
  R: { column: 1, starts: 'なし、〇〇区役所' },
  simultaneous: { column: 5, starts: 'TURNER ELIZABETH MD' },
};

/** The applications that may be filed together with an extension or a change of status, each with its own section. */
const simultaneousGates: readonly BulkGate[] = [
  { section: '共通項目', letters: ['B', 'C', 'D'] },
  { section: '再入国許可申請', letters: ['B'] },
  { section: '資格外活動許可申請', letters: ['C'] },
  { section: '就労資格証明書交付申請', letters: ['D'] },
];

/** One sheet of a workbook as a template. */
export function sheetOf({ id, title, url }: BulkWorkbook, sheet: BulkSheetId, lines: BulkLines): BulkTemplate {
  const example = examples[sheet];
  return {
    id: `${id}-${sheet.toLowerCase()}`,
    sheet,
    label: sheetLabels[sheet],
    source: {
      title: `${title}　一括申請用ファイル（${sheetLabels[sheet].ja}）（出入国在留管理庁、公共データ利用規約）`,
      url,
      checkedOn: '2026-05-01',
      confidence: 'official',
    },
    columns: columnsFrom(lines),
    lists: bulkLists,
    gates: sheet === 'simultaneous' ? simultaneousGates : [],
    ownRows: [{ column: 0, starts: 'プルダウンから選択' }, ...(example ? [example] : [])],
  };
}
