import type { SemanticRow } from '../../../spec/form';
import { text } from '../row-kinds';

/** 通知送信用メールアドレス, twice. */
export const noticeRows: readonly SemanticRow[] = [
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
