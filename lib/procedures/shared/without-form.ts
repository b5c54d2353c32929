import { procedureNames, type ProcedureId } from '../../domain/case/procedures';
import type { Text } from '../../i18n/text';
import { examplesFor } from '../../law/gijinkoku/examples';
import { withoutForm } from '../../spec/form-of';
import type { Law } from '../../spec/law';
import type { ProcedureHead, ProcedureModule } from '../../spec/module';
import { newCaseOf } from './new-case';

// Procedures whose form nobody has read yet: their cases are kept and checked, and nothing is filled.

/** Where a person logs in for what is filed online. */
export const portalHome = 'https://www.rasens-immi.moj.go.jp/';

interface HeadWords {
  /** Where it is filed; null where that is not online, or not known. */
  readonly url: string | null;
  /** What is applied for, inside of a sentence. */
  readonly application: Text;
}

export function headWithoutForm<P extends ProcedureId>(id: P, { url, application }: HeadWords): ProcedureHead<P> {
  const form = withoutForm(id, procedureNames[id]);
  return {
    ...{ id, url, label: procedureNames[id], signature: null },
    words: { application, sections: {} },
    form: async () => form,
  };
}

export function moduleWithoutForm<P extends ProcedureId>(head: ProcedureHead<P>, law: Law): ProcedureModule<P> {
  const { id, label, words } = head;
  return {
    ...{ id, law, words, rows: [], groups: [], revisions: [], agencyCsv: [] },
    form: withoutForm(id, label),
    newCase: (start) => newCaseOf(id, start),
    examples: examplesFor(id),
  };
}
