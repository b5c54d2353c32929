import type { Sentence } from '../../lib/i18n/i18n';

/** Exporting tables of what is stored. */
export const exportText = {
  intro: {
    ja: '登録した内容を表にして保存します。表を直して読み込むと、変えたところだけが更新されます。',
    en: 'Saves what is stored as a table. When you change the table and import it again, only what you changed is updated.',
  },
  warning: {
    ja: '書き出したファイルは暗号化されません。個人情報が含まれるため、保管と受け渡しにご注意ください。',
    en: 'The file is not encrypted. It holds personal data: take care where you keep it and whom you give it to.',
  },
  what: { ja: '書き出す内容', en: 'What to export' },
  cases: { ja: '案件（申請人・所属機関・事務所を含む）', en: 'Cases, with applicant, employer and office' },
  applicants: { ja: '申請人', en: 'Applicants' },
  employers: { ja: '所属機関', en: 'Employers' },
  offices: { ja: '事務所', en: 'Offices' },
  columns: { ja: '列', en: 'Columns' },
  usedColumns: { ja: '値のある項目だけ', en: 'Only facts that have a value' },
  allColumns: { ja: 'すべての項目', en: 'Every fact' },
  emptyTable: { ja: '見出しだけ（記入用の空の表）', en: 'Headings only (an empty table to fill in)' },
  format: { ja: '形式', en: 'Format' },
  excel: { ja: 'Excel（.xlsx）', en: 'Excel (.xlsx)' },
  csv: { ja: 'CSV（UTF-8形式）', en: 'CSV (UTF-8)' },
  csvShiftJis: { ja: 'CSV（Shift_JIS形式）', en: 'CSV (Shift_JIS)' },
  csvHint: {
    ja: 'CSVをExcelで開いて保存すると、電話番号などの先頭の0が失われます。Excelで直す場合はExcel形式を選んでください。',
    en: 'A CSV file that is opened and saved in Excel loses leading zeros, of telephone numbers for one. Choose Excel to work in Excel.',
  },
  language: { ja: '見出しと選択肢の言語', en: 'Language of headings and options' },
  run: { ja: '書き出す', en: 'Export' },
  running: { ja: '書き出しています…', en: 'Exporting…' },
  done: { ja: '{rows}件・{columns}列を書き出しました。', en: 'Exported: {rows} rows, {columns} columns.' },
  nothing: {
    ja: '書き出す内容がありません。案件を登録するか、読み込んでください。',
    en: 'There is nothing to export yet. Add or import a case first.',
  },
  missingTitle: {
    ja: 'Shift_JISにない文字があるため、書き出していません',
    en: 'Not exported: some characters do not exist in Shift_JIS',
  },
  missing: {
    ja: '次の文字です：{characters}　UTF-8かExcel形式を選んでください。',
    en: 'These are: {characters}. Choose UTF-8 or Excel.',
  },
  sheet: { ja: 'Tenken', en: 'Tenken' },
  json: {
    ja: 'Tenkenどうしで受け渡す場合は、案件の一覧の「書き出す」でJSON形式を使えます。',
    en: 'To hand cases to another Tenken, use Export on the list of cases (JSON).',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
