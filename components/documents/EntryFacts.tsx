import { documentsPath, receivedAt } from '../../lib/checks/document-entries';
import type { YesNo } from '../../lib/domain/values';
import { describeRecord } from '../../lib/facts/describe';
import type { FactDescriptor } from '../../lib/facts/descriptor';
import { valueAt } from '../../lib/facts/draft';
import { documentsText } from './documents.words';
import type { DocumentRow } from '../../lib/spec/check';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import type { EditorBinding } from '../workspace/binding';
import { Facts } from '../workspace/FactEditor';
import { ReceivedChoice } from './ReceivedChoice';

/** One record of a document that was received, or was asked for. */
export interface EntryFactsProps {
  readonly binding: EditorBinding;
  /** Its index in the case's list. */
  readonly index: number;
  /** Absent for a document that is on no list. */
  readonly row?: DocumentRow;
  readonly title: string;
  /** The number of the copy, if there are several. */
  readonly number?: number;
  /** Absent if the answer is elsewhere. */
  readonly onReceived?: ((answer: YesNo | undefined) => void) | undefined;
  readonly onRemove: () => void;
}

function entryDescriptors(): readonly FactDescriptor[] {
  const list = describeRecord('case').find(({ key }) => key === documentsPath);
  return list && 'of' in list ? list.of : [];
}

/** Facts that are not used for a document of this kind. */
function superfluous(row: DocumentRow | undefined): readonly string[] {
  if (!row) return [];
  const photograph = row.validity !== undefined && row.validity.kind !== 'printed' && row.validity.from === 'takenOn';
  return [
    ...(photograph ? ['issuedOn', 'signedBy', 'signedOn'] : row.validity?.kind === 'printed' ? [] : ['takenOn']),
    ...(row.languageNotAsked ? ['foreignLanguage', 'translated'] : []),
    ...(row.covers ? [] : ['period']),
    ...(row.bearsName ? [] : ['holderName']),
  ];
}

/** Of a period, only the year for documents of a calendar year, and only the span for the others. */
function narrowed(
  fact: FactDescriptor,
  covers: DocumentRow['covers'],
  isRecorded: (key: string) => boolean,
): FactDescriptor {
  if (fact.key !== 'period' || fact.kind !== 'group' || covers === undefined) return fact;
  return { ...fact, of: fact.of.filter(({ key }) => (key === 'year') === (covers === 'year') || isRecorded(key)) };
}

/** Its dates, form, signatures, translation and note. */
export function EntryFacts({ binding, index, row, title, number, onReceived, onRemove }: EntryFactsProps) {
  const { t } = useText();
  const path = `${documentsPath}.${index}`;
  const without = superfluous(row);
  // Recorded facts are always shown, even if we do not need them.
  const isRecorded = (key: string) => valueAt(binding.draft, `${path}.${key}`) !== undefined;
  const facts = entryDescriptors()
    .filter(({ key }) => key !== 'id' && key !== 'received' && (!without.includes(key) || isRecorded(key)))
    .map((fact) => narrowed(fact, row?.covers, (key) => isRecorded(`period.${key}`)));
  return (
    <fieldset class="document__entry">
      <legend class={number === undefined ? 'visually-hidden' : 'workspace-group__title'}>
        {number === undefined ? title : t(documentsText.copyNumber, { number })}
      </legend>
      <div class="row row--between">
        {onReceived ? (
          <ReceivedChoice
            title={title}
            value={receivedAt(binding.draft, index)}
            onChoose={onReceived}
            testId={`entry-${index}-received`}
          />
        ) : (
          <span />
        )}
        <Button
          size="small"
          kind="quiet"
          icon="trash"
          label={t(documentsText.removeOf, { title, number: number ?? 1 })}
          onPress={onRemove}
        >
          {t(documentsText.remove)}
        </Button>
      </div>
      <Facts binding={binding} facts={facts} path={path} />
    </fieldset>
  );
}
