import type { SemanticRow } from '../../../spec/form';
import { receiptMethodList as receiptMethods } from '../../shared/lists';
import { radio, text } from '../../shared/row-kinds';
/** 受領方法等 */
export const receiptRows: readonly SemanticRow[] = [
  radio({
    id: 'receipt.method',
    en: 'How to receive the certificate',
    from: 'case.receipt.method',
    list: receiptMethods,
  }),
  text({
    id: 'receipt.email',
    en: 'E-mail address for notices',
    from: 'case.receipt.notificationEmail',
    format: 'email',
    limit: { max: 60 },
  }),
  text({
    id: 'receipt.emailConfirm',
    en: 'E-mail address for notices (again)',
    from: 'case.receipt.notificationEmail',
    format: 'email',
    limit: { max: 60 },
  }),
];
