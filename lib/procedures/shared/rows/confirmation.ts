import type { SemanticRow } from '../../../spec/form';
import { textarea, yours } from '../row-kinds';
/** 入力情報確認: what only a person may do, and the free text. */
export const confirmationRows: readonly SemanticRow[] = [
  yours({
    id: 'confirm.intent',
    en: 'Intent of the application confirmed with the applicant',
    kind: 'checkbox',
  }),
  yours({
    id: 'confirm.truth',
    en: 'Contents of the application confirmed',
    kind: 'checkbox',
  }),
  textarea({
    id: 'freeText',
    en: 'Free text',
    from: 'case.freeText',
    format: 'multiline',
    limit: { max: 300 },
  }),
  yours({
    id: 'file.photo',
    en: 'Photograph',
    kind: 'file',
  }),
  yours({
    id: 'file.attachments',
    en: 'Attachments',
    kind: 'button',
  }),
];
