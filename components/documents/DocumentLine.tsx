import { useEffect, useState } from 'preact/hooks';
import { receivedAt } from '../../lib/checks/document-entries';
import type { DocumentGroupLine, DocumentLine as Line } from '../../lib/checks/document-sections';
import type { YesNo } from '../../lib/domain/values';
import { documentsText, issuerWords } from './documents.words';
import type { DocumentRow } from '../../lib/spec/check';
import { caseHref } from '../navigation/routes';
import { photoText } from '../photo/photo.words';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { SourceLine } from '../report/SourceLine';
import type { EditorBinding } from '../workspace/binding';
import { EntryFacts } from './EntryFacts';
import { ReceivedChoice } from './ReceivedChoice';
import { StateBadge } from './StateBadge';

/** What the list can do to the case. */
export interface DocumentActions {
  /** `index` is the index of the case's entry, null if there is none yet. */
  readonly setReceived: (id: string, index: number | null, answer: YesNo | undefined) => void;
  readonly addAnother: (id: string) => void;
  readonly remove: (index: number) => void;
}

/** One document of the list. */
export interface DocumentLineProps {
  readonly line: Line;
  readonly binding: EditorBinding;
  readonly actions: DocumentActions;
}

/** A document: whether it was received, its status with the reason, and everything else folded. */
export function DocumentLine({ line, binding, actions }: DocumentLineProps) {
  const { language, t } = useText();
  const { id, row, finding, entries } = line;
  const title = row.title[language];
  const [first] = entries;
  const issuer = issuerWords[row.from];
  // Something has to be typed before it can count, so its boxes appear by themselves.
  const asks = entries.length > 0 && finding.state === 'unknown';
  const [open, setOpen] = useState(asks);
  useEffect(() => {
    if (asks) setOpen(true);
  }, [asks]);
  return (
    <li class="document" data-path={`document.${id}`} data-testid={`document-${id}`} data-state={finding.state}>
      <ReceivedChoice
        title={title}
        value={first && receivedAt(binding.draft, first.index)}
        onChoose={(answer) => actions.setReceived(id, first?.index ?? null, answer)}
        testId={`document-${id}-received`}
      />
      <div class="document__body">
        <p class="document__title">
          {title} <span class="document__id">{id}</span>
        </p>
        <p class="document__reason">
          <StateBadge finding={finding} />
          {issuer && <Badge tone="muted">{t(issuer)}</Badge>}
          <span>{finding.reason[language]}</span>
          {row.madeHere === 'photo' && (
            <a href={caseHref(String(binding.draft.id), 'photo')} data-testid={`document-${id}-make`}>
              {t(photoText.make)}
            </a>
          )}
        </p>
        <details
          class="document__details"
          open={open}
          onToggle={(event) => setOpen(event.currentTarget.open)}
          data-testid={`document-${id}-details`}
        >
          <summary>
            {t(documentsText.details)}
            <span class="visually-hidden">: {title}</span>
          </summary>
          {open && (
            <div class="stack document__inner">
              {entries.length === 0 && <p class="muted small">{t(documentsText.notRecorded)}</p>}
              {entries.map(({ index }, place) => (
                <EntryFacts
                  key={index}
                  binding={binding}
                  index={index}
                  row={row}
                  {...(entries.length > 1 ? { number: place + 1 } : {})}
                  title={title}
                  onReceived={place === 0 ? undefined : (answer) => actions.setReceived(id, index, answer)}
                  onRemove={() => actions.remove(index)}
                />
              ))}
              {entries.length > 0 && (
                <p>
                  <Button
                    size="small"
                    kind="quiet"
                    icon="plus"
                    label={t(documentsText.anotherOf, { title })}
                    onPress={() => actions.addAnother(id)}
                  >
                    {t(documentsText.another)}
                  </Button>
                </p>
              )}
              <Background row={row} />
            </div>
          )}
        </details>
      </div>
    </li>
  );
}

/** The legal source of the document, and what the client's page says about it. */
function Background({ row }: { row: DocumentRow }) {
  const { language, t } = useText();
  return (
    <div class="stack stack--tight small muted">
      {row.client?.map(({ id, words }) => (
        <p key={id}>{t(documentsText.clientWords, { words })}</p>
      ))}
      {row.difference && (
        <p>
          {t(documentsText.difference)}: {row.difference[language]}
        </p>
      )}
      <SourceLine source={row.source} />
    </div>
  );
}

/** Documents that count together, below the text about all of them. */
export function GroupLine(props: {
  readonly line: DocumentGroupLine;
  readonly binding: EditorBinding;
  readonly actions: DocumentActions;
}) {
  const { language, t } = useText();
  const { id, group, finding, members, folded, entries } = props.line;
  const lines = (all: readonly Line[]) => (
    <ul class="plain">
      {all.map((line) => (
        <DocumentLine key={line.id} line={line} binding={props.binding} actions={props.actions} />
      ))}
    </ul>
  );
  return (
    <li class="document-group" data-path={`document.${id}`} data-testid={`document-${id}`} data-state={finding.state}>
      <div class="document-group__head">
        <p class="document__title">
          <Icon name="folder" /> {group.title[language]} <span class="document__id">{id}</span>
        </p>
        <p class="document__reason">
          <StateBadge finding={finding} />
          <Badge tone="muted">{t(documentsText.group)}</Badge>
          <span>{finding.reason[language]}</span>
        </p>
        {entries.map(({ index }) => (
          <EntryFacts
            key={index}
            binding={props.binding}
            index={index}
            title={group.title[language]}
            onReceived={(answer) => props.actions.setReceived(id, index, answer)}
            onRemove={() => props.actions.remove(index)}
          />
        ))}
      </div>
      {members.length > 0 && lines(members)}
      {folded.length > 0 && (
        <details class="document-group__folded">
          <summary class="small muted">{t(documentsText.folded, { count: folded.length })}</summary>
          {lines(folded)}
        </details>
      )}
    </li>
  );
}
