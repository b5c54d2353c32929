import { type DocumentSection, type DocumentSections, isGroup } from '../../lib/checks/document-sections';
import { documentsText, filesText, providerWords } from './documents.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import type { EditorBinding } from '../workspace/binding';
import { type DocumentActions, DocumentLine, GroupLine } from './DocumentLine';
import { EntryFacts } from './EntryFacts';

/** The documents of a case. */
export interface DocumentsPanelProps {
  readonly list: DocumentSections;
  /** The date for which they are judged, YYYY-MM-DD. */
  readonly on: string;
  /** Whether that is the planned filing date, or only today. */
  readonly planned: boolean;
  readonly binding: EditorBinding;
  readonly actions: DocumentActions;
  /** Goes to the part below the list where files are checked. */
  readonly onToFiles: () => void;
}

/** The list by who provides the documents, with their answers. */
export function DocumentsPanel({ list, on, planned, binding, actions, onToFiles }: DocumentsPanelProps) {
  const { t } = useText();
  return (
    <div class="stack stack--wide" data-testid="documents">
      <div class="stack stack--tight">
        <div class="row row--between">
          <h2>{t(documentsText.title)}</h2>
          <Button size="small" icon="down" onPress={onToFiles} testId="to-files">
            {t(filesText.goTo)}
          </Button>
        </div>
        <p class="muted">{t(planned ? documentsText.asOf : documentsText.asOfToday, { date: on })}</p>
      </div>
      {list.sections.map((section) => (
        <Section key={section.provider} section={section} binding={binding} actions={actions} />
      ))}
      {list.others.length > 0 && (
        <section class="stack">
          <h3>{t(documentsText.others)}</h3>
          <p class="muted small">{t(documentsText.othersIntro)}</p>
          {list.others.map(({ id, index }) => (
            <div key={index} class="card">
              <p class="document__title">{id}</p>
              <EntryFacts
                binding={binding}
                index={index}
                title={id}
                onReceived={(answer) => actions.setReceived(id, index, answer)}
                onRemove={() => actions.remove(index)}
              />
            </div>
          ))}
        </section>
      )}
    </div>
  );
}

function Section(props: {
  readonly section: DocumentSection;
  readonly binding: EditorBinding;
  readonly actions: DocumentActions;
}) {
  const { t, language } = useText();
  const { section, ...rest } = props;
  const { provider, lines, folded, good, wanted, waiting } = section;
  const waits = { count: waiting.count, what: waiting.what?.[language] ?? '' };
  if (lines.length === 0 && folded.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={`documents-${provider}`} data-testid={`documents-${provider}`}>
      <div class="row row--between documents__head">
        <h3 id={`documents-${provider}`}>{t(providerWords[provider])}</h3>
        <p class="small numbers muted" role="status" data-testid={`documents-${provider}-count`}>
          {wanted > 0
            ? t(documentsText.good, { good, wanted })
            : t(waits.count > 0 ? documentsText.waitingOnly : documentsText.noneWanted, waits)}
          {wanted > 0 && waits.count > 0 && t(documentsText.waitingToo, waits)}
        </p>
      </div>
      <Lines lines={lines} {...rest} />
      {folded.length > 0 && (
        <details>
          <summary class="small muted">{t(documentsText.folded, { count: folded.length })}</summary>
          <Lines lines={folded} {...rest} />
        </details>
      )}
    </section>
  );
}

function Lines(props: {
  readonly lines: DocumentSection['lines'];
  readonly binding: EditorBinding;
  readonly actions: DocumentActions;
}) {
  const { lines, ...rest } = props;
  if (lines.length === 0) return null;
  return (
    <ul class="plain documents">
      {lines.map((line) =>
        isGroup(line) ? (
          <GroupLine key={line.id} line={line} {...rest} />
        ) : (
          <DocumentLine key={line.id} line={line} {...rest} />
        ),
      )}
    </ul>
  );
}
