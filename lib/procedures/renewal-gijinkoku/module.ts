import { residentExamplesFor } from '../../law/gijinkoku/resident-examples';
import type { ProcedureModule } from '../../spec/module';
import { newCaseOf } from '../shared/new-case';
import { employmentPapers } from '../shared/papers/index';
import { renewalSheets } from './agency-csv/index';
import { renewalGijinkoku } from './form';
import { renewalGijinkokuLaw } from './law';
import { renewalGijinkokuPortal } from './portal';
import { expectedRevision } from './revisions/expected-2026-05';
import { renewalGijinkokuRows } from './rows';
import { renewalGijinkokuWords } from './words';

const { id } = renewalGijinkokuPortal;

/** 在留期間更新許可申請, 技術・人文知識・国際業務. */
export const module: ProcedureModule<typeof id> = {
  id,
  rows: renewalGijinkokuRows.rows,
  groups: renewalGijinkokuRows.groups,
  revisions: [expectedRevision],
  form: renewalGijinkoku,
  law: renewalGijinkokuLaw,
  words: renewalGijinkokuWords,
  papers: employmentPapers,
  agencyCsv: renewalSheets,
  newCase: (start) => newCaseOf(id, start),
  examples: residentExamplesFor(id),
};
