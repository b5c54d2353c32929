import { useMemo, useRef } from 'preact/hooks';
import { DocumentsPanel } from '../../components/documents/DocumentsPanel';
import '../../components/documents/documents.css';
import { FilesPanel } from '../../components/documents/FilesPanel';
import type { EditorBinding } from '../../components/workspace/binding';
import { setFindings } from '../../lib/documents/check-file';
import { entryIdsOf, withAnother, withoutDocument, withReceived } from '../../lib/documents/entries';
import { sectionsOf } from '../../lib/documents/sections';
import type { Keeper } from '../../lib/editor/keeper';
import { documents, liveReport } from './case-report';
import { useFileChecks } from './file-checks';
import { Unread } from './record-page';

interface Props {
  readonly keepers: readonly Keeper[];
  /** The editor's hold on the case. */
  readonly binding: EditorBinding;
}

/** The documents of a case, once every record of it has been read: what is at hand, and files to be looked at. */
export function DocumentsTab(props: Props) {
  const unread = props.keepers.find((keeper) => keeper.state().draft === null);
  return unread ? <Unread failure={unread.state().failure} /> : <Documents {...props} />;
}

function Documents({ keepers, binding }: Props) {
  const files = useFileChecks();
  const filesHeading = useRef<HTMLHeadingElement>(null);
  const { report, planned } = useMemo(
    () => liveReport(keepers),
    keepers.map((keeper) => keeper.state().draft),
  );
  const list = sectionsOf(documents, report.documents, entryIdsOf(binding.draft));
  return (
    <div class="stack stack--wide">
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
