import type { Source } from '../../i18n/text';
import { documentsFor, type Listed } from '../../law/gijinkoku/documents/for-others';
import { documentShorts } from '../../law/gijinkoku/documents/shorts';

/** Nobody has read the Agency's own sheet (001367001.pdf) for these rows. */
const source: Source = {
  title: '在留資格変更許可申請（技術・人文知識・国際業務）の提出書類（公開資料の要約による。要確認）',
  url: 'https://www.moj.go.jp/isa/content/001367001.pdf',
  checkedOn: '2026-10-02',
  confidence: 'secondary',
};

const listed = [
  ...['D02', 'D04', 'D05', 'D06a', 'D06b', 'D06c', 'D06d', 'D07a', 'D07b', 'D07c', 'D08'],
  ...['D09a', 'D09b', 'D09c', 'D09d', 'D10', 'P-sole', 'D11', 'D12a', 'D12b', 'D13', 'D14'],
  ...['D15-1', 'D15-2a', 'D15-2b', 'D15-2c', 'D16', 'D18', 'D19', 'P-stmt', 'P-reason'],
];

/** What a change of status wants: nearly what a certificate does. */
export const documents = documentsFor(Object.fromEntries(listed.map((id): [string, Listed] => [id, 'asEver'])), source);

/** Their names for one line. */
export const shorts = documentShorts;
