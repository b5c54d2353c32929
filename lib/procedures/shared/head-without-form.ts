import { procedureNames, type ProcedureId } from '../../domain/case/procedures';
import type { Text } from '../../i18n/text';
import { withoutForm } from '../../spec/form-of';
import type { ProcedureHead } from '../../spec/module';

interface HeadWords {
  /** Where it is filed; null where that is not online, or not known. */
  readonly url: string | null;
  /** What is applied for, inside of a sentence. */
  readonly application: Text;
}

/** What is known of a procedure whose form nobody has read yet: its cases are kept and checked, and nothing is filled. */
export function headWithoutForm<P extends ProcedureId>(id: P, { url, application }: HeadWords): ProcedureHead<P> {
  const form = withoutForm(id, procedureNames[id]);
  return {
    ...{ id, url, label: procedureNames[id], signature: null },
    words: { application, sections: {} },
    form: async () => form,
  };
}
