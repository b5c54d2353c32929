import type { Source } from '../../../i18n/text';
import type { FormRevision, PageSignature } from '../../../spec/form';
import type { Line } from '../page-lines';
import { expectedEducation, expectedWork } from './career';
import { expectedAgent, expectedCardReceipt, expectedConfirmation, expectedLegalRepresentative } from './filing';
import { requiring } from './line';
import { expectedOrganisation } from './organisation';
import { expectedPage } from './page';

interface ExpectedPage {
  readonly signature: PageSignature;
  readonly source: Source;
  /** 身分事項, which each form numbers on its own. */
  readonly identity: readonly Line[];
  /** Rows that this form requires, where the others do not. */
  readonly required: readonly string[];
}

/** The expected page of an extension or a change of status, 技術・人文知識・国際業務. */
export function expectedPermissionPage({ signature, source, identity, required }: ExpectedPage): FormRevision {
  const parts: readonly (readonly [string, readonly Line[]])[] = [
    ['身分事項', identity],
    ['申請人に関する情報等', [...expectedEducation, ...expectedWork]],
    ['代理人（法定代理人による申請の場合に記入）', expectedLegalRepresentative('22')],
    ['取次者', expectedAgent],
    ['所属機関に関する情報等', expectedOrganisation],
    ['受領方法等', expectedCardReceipt],
    ['入力情報確認', expectedConfirmation],
  ];
  const lines = parts.flatMap(([, own]) => own);
  const asked = new Map(requiring(lines, ...required).map((line) => [line.row, line]));
  return expectedPage({
    signature,
    source,
    parts: parts.map(([heading, own]) => [heading, own.map((line) => asked.get(line.row) ?? line)]),
    blocks: { relatives: 6, work: 6, 'org.industryOther': 2, 'job.occupationOther': 3, 'dispatch.industryOther': 2 },
  });
}
