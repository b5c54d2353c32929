import type { BulkLines } from '../../shared/bulk/lines';

/** 同時申請 of 在留資格変更許可申請, where it differs from that of 在留期間更新許可申請 (出入国在留管理庁の一括申請用ファイル, May 2026, 公共データ利用規約): made by `test/tools/bulk-columns-write.ts`. */
export const changeSimultaneousLines: BulkLines = {
  rules: [
    'プルダウンから選択してください。',
    'YYYYMMDDで入力してください。\n半角数字、8文字\n在留カード又は旅券を確認の上、正しい在留期間の満了日を入力してください。',
    '親族等については、本人との関係を入力してください。\n256文字以内',
  ],
  lines: [
    'Q | 共通項目 |  | 現に有する在留資格 | stay.status | required | list CB19 | rule 0',
    'S | 共通項目 |  | 在留期間の満了日 | stay.expiresOn | required | needs R filled | rule 1',
    'DI | 就労資格証明書交付申請 |  | 取次者　(3)所属機関等 | agent.organization | required | limit 256 | characters any | rule 2',
  ],
};
