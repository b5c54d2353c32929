import { residentExamplesFor } from '../../law/gijinkoku/resident-examples';
import type { ProcedureModule } from '../../spec/module';
import { newCaseOf } from '../shared/new-case';
import { employmentPapers } from '../shared/papers/index';
import { changeSheets } from './agency-csv/index';
import { changeGijinkoku } from './form';
import { changeGijinkokuLaw } from './law';
import { changeGijinkokuPortal } from './portal';
import { expectedRevision } from './revisions/expected-2026-05';
import { changeGijinkokuRows } from './rows';
import { changeGijinkokuWords } from './words';

const { id } = changeGijinkokuPortal;

/** 在留資格変更許可申請, 技術・人文知識・国際業務. */
export const module: ProcedureModule<typeof id> = {
  id,
  rows: changeGijinkokuRows.rows,
  groups: changeGijinkokuRows.groups,
  revisions: [expectedRevision],
  form: changeGijinkoku,
  law: changeGijinkokuLaw,
  words: changeGijinkokuWords,
  papers: employmentPapers,
  agencyCsv: changeSheets,
  newCase: (start) => newCaseOf(id, start),
  examples: residentExamplesFor(id, {
    applicant: { inJapan: { status: '留学', expiresOn: '2026-09-30' } },
    case: { contract: { startsOn: '2026-10-15' }, stay: { status: '留学', periodMonths: 24, expiresOn: '2026-09-30' } },
    application: { reason: 'サンプル重工業株式会社に就職し、機械装置の設計開発に従事するため。' },
  }),
};
