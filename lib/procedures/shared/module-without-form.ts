import type { ProcedureId } from '../../domain/case/procedures';
import { examplesFor } from '../../law/gijinkoku/examples';
import { withoutForm } from '../../spec/form-of';
import type { Law } from '../../spec/law';
import type { ProcedureHead, ProcedureModule } from '../../spec/module';
import type { Paper } from '../../spec/paper';
import { newCaseOf } from './new-case';

/** A procedure whose form nobody has read yet, with its law. */
export function moduleWithoutForm<P extends ProcedureId>(
  head: ProcedureHead<P>,
  law: Law,
  papers: readonly Paper[] = [],
): ProcedureModule<P> {
  const { id, label, words } = head;
  return {
    ...{ id, law, words, papers, rows: [], groups: [], revisions: [], agencyCsv: [] },
    form: withoutForm(id, label),
    newCase: (start) => newCaseOf(id, start),
    examples: examplesFor(id),
  };
}
