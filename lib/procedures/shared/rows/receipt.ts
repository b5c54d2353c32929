import type { SemanticRow } from '../../../spec/form';
import { receiptMethodList as receiptMethods } from '../lists';
import { radio } from '../row-kinds';

/** 受領方法: how the certificate comes. */
export const receiptRows: readonly SemanticRow[] = [
  radio({
    id: 'receipt.method',
    en: 'How to receive the certificate',
    from: 'case.receipt.method',
    list: receiptMethods,
  }),
];
