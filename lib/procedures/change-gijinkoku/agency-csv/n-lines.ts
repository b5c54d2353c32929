import type { BulkLines } from '../../shared/bulk/lines';

/** 区分N of 在留資格変更許可申請, where it differs from that of 在留期間更新許可申請 (出入国在留管理庁の一括申請用ファイル, May 2026, 公共データ利用規約): made by `test/tools/bulk-columns-write.ts`. */
export const changeNLines: BulkLines = {
  rules: [
    'その他の製造業（他に分類されないもの） Manufacturing (Others)、その他の卸売業 Wholesale (Others)、その他の小売業 Retail (Others)、その他の教育，学習支援業 Other education, learning support industry、その他の事業サービス業（速記・ワープロ入力・複写業，建物サービス業，警備業等） Other business services (shorthand,copying,security,etc.)、その他のサービス業（他に分類されないもの） Other service industries、分類不能の産業 Unclassifiable industryを選択した場合は内容について入力してください。\n40文字以内',
    'YYYYMMDDで入力してください。\n半角数字、8文字',
    '人材派遣の場合又は所属機関等契約先と異なる場合に入力してください。\nその他の製造業（他に分類されないもの） Manufacturing (Others)、その他の卸売業 Wholesale (Others)、その他の小売業 Retail (Others)、その他の教育，学習支援業 Other education, learning support industry、その他の事業サービス業（速記・ワープロ入力・複写業，建物サービス業，警備業等） Other business services (shorthand,copying,security,etc.)、その他のサービス業（他に分類されないもの） Other service industries、分類不能の産業 Unclassifiable industryを選択した場合は内容について入力してください。\n40文字以内',
  ],
  lines: [
    'CM | 所属機関に関する情報等 |  | 所属機関等契約先　(5)業種　主たる業種　その他 | org.industryMainOther | required | limit 40 | characters any | needs CL = その他の製造業（他に分類されないもの） Manufacturing (Others) ; その他の卸売業 Wholesale (Others) ; その他の小売業 Retail (Others) ; その他の教育，学習支援業 Other education, learning support industry ; その他の事業サービス業（速記・ワープロ入力・複写業，建物サービス業，警備業等） Other business services (shorthand,copying,security,etc.) ; その他のサービス業（他に分類されないもの） Other service industries ; 分類不能の産業 Unclassifiable industry | rule 0',
    'CO | 所属機関に関する情報等 | 他業種1 | 所属機関等契約先　(5)他業種　その他 | org.industryOther[0].text | required | limit 40 | characters any | needs CN = その他の製造業（他に分類されないもの） Manufacturing (Others) ; その他の卸売業 Wholesale (Others) ; その他の小売業 Retail (Others) ; その他の教育，学習支援業 Other education, learning support industry ; その他のサービス業（他に分類されないもの） Other service industries ; 分類不能の産業 Unclassifiable industry | rule 0',
    'CQ | 所属機関に関する情報等 | 他業種2 | 所属機関等契約先　(5)他業種　その他 | org.industryOther[1].text | required | limit 40 | characters any | needs CP = その他の製造業（他に分類されないもの） Manufacturing (Others) ; その他の卸売業 Wholesale (Others) ; その他の小売業 Retail (Others) ; その他の教育，学習支援業 Other education, learning support industry ; その他のサービス業（他に分類されないもの） Other service industries ; 分類不能の産業 Unclassifiable industry | rule 0',
    'DG | 所属機関に関する情報等 |  | 雇用開始(入社)年月日 | job.startDate | required | needs DE empty | rule 1',
    'DY | 所属機関に関する情報等 |  | 派遣先等　(5)業種 　主たる業種　その他 | dispatch.industryMainOther | required | limit 40 | characters any | needs DX = その他の製造業（他に分類されないもの） Manufacturing (Others) ; その他の卸売業 Wholesale (Others) ; その他の小売業 Retail (Others) ; その他の教育，学習支援業 Other education, learning support industry ; その他のサービス業（他に分類されないもの） Other service industries ; 分類不能の産業 Unclassifiable industry | rule 2',
    'EA | 所属機関に関する情報等 | 派遣先等　他業種1 | 派遣先等(5)業種　他業種　その他 | dispatch.industryOther[0].text | required | limit 40 | characters any | needs DZ = その他の製造業（他に分類されないもの） Manufacturing (Others) ; その他の卸売業 Wholesale (Others) ; その他の小売業 Retail (Others) ; その他の教育，学習支援業 Other education, learning support industry ; その他のサービス業（他に分類されないもの） Other service industries ; 分類不能の産業 Unclassifiable industry | rule 2',
    'EC | 所属機関に関する情報等 | 派遣先等　他業種2 | 派遣先等(5)業種　他業種　その他 | dispatch.industryOther[1].text | required | limit 40 | characters any | needs EB = その他の製造業（他に分類されないもの） Manufacturing (Others) ; その他の卸売業 Wholesale (Others) ; その他の小売業 Retail (Others) ; その他の教育，学習支援業 Other education, learning support industry ; その他のサービス業（他に分類されないもの） Other service industries ; 分類不能の産業 Unclassifiable industry | rule 2',
  ],
};
