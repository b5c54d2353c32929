import type { Field } from '../../../spec/field';
import { receiptMethodList as receiptMethods } from '../../shared/lists';
import { radio, section, text } from '../../shared/portal-rows';
/** 受領方法等 */
export const receiptRows: readonly Field[] = section('受領方法等', [
  radio({
    id: 'receipt.method',
    seq: 256388,
    item: null,
    ja: '在留資格認定証明書の受領方法',
    en: 'How to receive the certificate',
    hint: '受領方法は、原則としてメールまたは郵送となります。',
    required: true,
    from: 'case.receipt.method',
    list: receiptMethods,
    box: { id: 'radioList_256388_1', name: 'item[292].selectData' },
  }),
  text({
    id: 'receipt.email',
    seq: 256389,
    item: null,
    ja: '通知送信用メールアドレス',
    en: 'E-mail address for notices',
    hint: '申請人である外国人本人又は代理人の通知送信用メールアドレスを入力してください。 / 半角英数字記号、60文字以内 / 例）abc@xyz.co.jp',
    required: true,
    from: 'case.receipt.notificationEmail',
    format: 'email',
    limit: { max: 60 },
    box: { id: 'mailAddress_256389', name: 'item[293].textData' },
  }),
  text({
    id: 'receipt.emailConfirm',
    seq: 256390,
    item: null,
    ja: '通知送信用メールアドレス再入力',
    en: 'E-mail address for notices (again)',
    hint: '申請人である外国人本人又は代理人の通知送信用メールアドレスを入力してください。 / 半角英数字記号、60文字以内 / 例）abc@xyz.co.jp',
    required: true,
    from: 'case.receipt.notificationEmail',
    format: 'email',
    limit: { max: 60 },
    box: { id: 'mailAddress_256390', name: 'item[294].textData' },
  }),
]);
