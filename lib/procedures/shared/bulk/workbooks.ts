/** One of the Agency's workbooks for filing many applications at once. */
export interface BulkWorkbook {
  /** Begins the ids of its sheets: `renewal`. */
  readonly id: string;
  /** The procedure, in the words of the Agency. */
  readonly title: string;
  readonly url: string;
}

export const coeWorkbook: BulkWorkbook = {
  id: 'coe',
  title: '在留資格認定証明書交付申請',
  url: 'https://www.moj.go.jp/isa/content/001453107.xlsm',
};

export const renewalWorkbook: BulkWorkbook = {
  id: 'renewal',
  title: '在留期間更新許可申請',
  url: 'https://www.moj.go.jp/isa/content/001453108.xlsm',
};
