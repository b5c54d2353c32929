import type { FactPath } from '../../../domain/facts';
import type { Source, Text } from '../../../i18n/text';
import type { FieldFinding, FieldLevel } from '../../../spec/check';

/** What the Agency's file for bulk applications says beside its columns. */
export const fromFile: Source = {
  title: '一括申請用ファイル（区分R）の入力規則（出入国在留管理庁、公共データ利用規約。画面は未確認）',
  url: 'https://www.moj.go.jp/isa/content/001453107.xlsm',
  checkedOn: '2026-11-28',
  confidence: 'secondary',
};

/** What follows from comparing the form's rows with each other: ours, no rule of the Agency's. */
export const byComparison: Source = {
  title: '申請書の項目どうしの照合（点検独自の確認）',
  checkedOn: '2026-11-29',
  confidence: 'memory',
};

/** A finding of one check, at the row and the facts where it is mended. */
export const finding = (
  id: string,
  level: FieldLevel,
  row: string,
  message: Text,
  ...paths: readonly FactPath[]
): FieldFinding => ({
  id,
  row,
  level,
  message,
  points: [...paths.map((path) => ({ kind: 'fact', path }) as const), { kind: 'row', row }],
});
