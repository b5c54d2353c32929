import { useMemo, useRef } from 'preact/hooks';
import { useText } from '../../../components/base/text-provider';
import { DocumentsPanel } from '../../../components/documents/DocumentsPanel';
import '../../../components/documents/documents.css';
import { FilesPanel } from '../../../components/documents/FilesPanel';
import '../../../components/remaining/remaining.css';
import { RemainingRow } from '../../../components/remaining/RemainingRow';
import '../../../components/report/report.css';
import type { EditorBinding } from '../../../components/workspace/binding';
import { counted } from '../../checks/remaining/item';
import { setFindings } from '../../files/check-file';
import { entryIdsOf, withAnother, withoutDocument, withReceived } from '../../checks/document-entries';
import { sectionsOf } from '../../checks/document-sections';
import type { EditedRecord } from '../../editor/edited-record';
import { caseHome } from '../../../components/workspace/case-home.words';
import { liveReport } from './case-report';
import { useFileChecks } from './file-checks';
import { Unread } from './record-page';
import { wayOf } from './remaining-way';

interface Props {
  readonly editedRecords: readonly EditedRecord[];
  /** The editor's binding to the case. */
  readonly binding: EditorBinding;
}

/** The documents of a case, once every record of it has been read: the received ones, and files to be checked. */
export function DocumentsTab(props: Props) {
  const unread = props.editedRecords.find((edited) => edited.state().draft === null);
  return unread ? <Unread failure={unread.state().failure} /> : <Documents {...props} />;
}

function Documents({ editedRecords, binding }: Props) {
  const { t } = useText();
  const files = useFileChecks();
  const filesHeading = useRef<HTMLHeadingElement>(null);
  const { procedure, report, planned } = useMemo(
    () => liveReport(editedRecords),
    editedRecords.map((edited) => edited.state().draft),
  );
  const list = sectionsOf(procedure.law.documents, report.documents, entryIdsOf(binding.draft));
  const left = counted(report.remaining).filter(({ kind }) => kind === 'document');
  const way = wayOf(report);
  return (
    <div class="stack stack--wide">
      {left.length > 0 && (
        <section
          class="card workspace-side"
          aria-labelledby="documents-left"
          data-testid="documents-left"
          data-count={left.length}
        >
          <h2 id="documents-left" class="workspace-side__head">
            {t(caseHome.documentsLeft)} <span class="numbers">{left.length}</span>
          </h2>
          <ul class="plain workspace-side__list workspace-side__list--wide">
            {left.map((item) => (
              <li key={item.id}>
                <RemainingRow item={item} way={way} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <DocumentsPanel
        list={list}
        on={report.on}
        planned={planned}
        onToFiles={() => {
          filesHeading.current?.scrollIntoView({ block: 'start' });
          filesHeading.current?.focus({ preventScroll: true });
        }}
        binding={binding}
        actions={{
          setReceived: (id, index, answer) => binding.change((draft) => withReceived(draft, id, index, answer)),
          addAnother: (id) => binding.change((draft) => withAnother(draft, id)),
          remove: (index) => binding.change((draft) => withoutDocument(draft, index)),
        }}
      />
      <FilesPanel
        headingRef={filesHeading}
        files={files.files}
        busy={files.busy}
        set={setFindings(files.files)}
        onFiles={files.add}
        onCancel={files.cancel}
        onRemove={files.remove}
        onClear={files.clear}
      />
    </div>
  );
}
