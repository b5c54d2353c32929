import { useMemo } from 'preact/hooks';
import { type AnswerOutcome, AnswerOutcomes } from '../../../components/report/AnswerOutcomes';
import type { AnswerSlot } from '../../../components/report/props';
import type { EditorBinding } from '../../../components/workspace/binding';
import { FactEditor } from '../../../components/workspace/FactEditor';
import { counted, type Remaining } from '../../checks/remaining/item';
import type { RecordKind } from '../../domain/exchange';
import type { FactDescriptor, Option } from '../../facts/descriptor';
import { valueAt, withValue } from '../../facts/draft';
import { type FactPlace, factAt } from '../../editor/fact-at';
import type { EditedRecord } from '../../editor/edited-record';
import { answerOptions } from '../../facts/words';
import { liveReport } from './case-report';

/** With this many choices or more, what each would change is too much to read. */
const mostOutcomes = 24;

/** Whether a fact is answered with one press: yes or no, or one of a list. */
const isShort = ({ kind }: FactDescriptor): boolean => kind === 'answer' || kind === 'choice';

/** The fact that settles an item, if the records have a place for it. */
function placeOf({ id, where }: Remaining, editedRecords: readonly EditedRecord[]): FactPlace | null {
  if (where?.kind !== 'fact' || !id.startsWith('fact ')) return null;
  const place = factAt(id.slice('fact '.length));
  if (!place || !isShort(place.fact)) return null;
  const draft = editedRecords.find(({ kind }) => kind === place.kind)?.state().draft ?? null;
  // A missing entry of a list is created where the list is.
  const entry = /^(.*\.\d+)\./.exec(place.path)?.[1];
  return draft !== null && (entry === undefined || valueAt(draft, entry) !== undefined) ? place : null;
}

/** Answers in the report, written to the records of the case. */
export function answerSlot(
  editedRecords: readonly EditedRecord[],
  bindingOf: (kind: RecordKind) => EditorBinding | null,
): AnswerSlot {
  return {
    canAnswer: (item) => placeOf(item, editedRecords) !== null,
    draw: (item) => {
      const place = placeOf(item, editedRecords);
      const binding = place && bindingOf(place.kind);
      return place && binding ? <Answer place={place} binding={binding} editedRecords={editedRecords} /> : null;
    },
  };
}

function Answer(props: {
  readonly place: FactPlace;
  readonly binding: EditorBinding;
  readonly editedRecords: readonly EditedRecord[];
}) {
  const { place, binding, editedRecords } = props;
  const edited = editedRecords.find(({ kind }) => kind === place.kind);
  // Who said so, and when, is stored beside an answer.
  const group = place.fact.kind === 'answer' ? factAt(`${place.kind}.${place.path.replace(/\.[^.]+$/, '')}`) : null;
  const { path, fact } = group && place.path.endsWith('.answer') ? group : place;
  const kept: EditorBinding = {
    ...binding,
    // The report shows what is stored, so an answer given in it is stored at once.
    change: (edit) => {
      binding.change(edit);
      void edited?.save();
    },
  };
  const outcomes = useMemo(
    () => outcomesOf(place, editedRecords),
    [place.path, ...editedRecords.map((one) => one.state().draft)],
  );
  return (
    <>
      <FactEditor binding={kept} fact={fact} path={path} />
      {valueAt(binding.draft, place.path) === undefined && outcomes.length > 1 && (
        <AnswerOutcomes outcomes={outcomes} />
      )}
    </>
  );
}

/** What would remain with each answer; answers with the same effect are grouped. */
function outcomesOf({ kind, path, fact }: FactPlace, editedRecords: readonly EditedRecord[]): readonly AnswerOutcome[] {
  const options: readonly Option[] =
    fact.kind === 'choice' ? fact.options : answerOptions.filter(({ code }) => code === 'yes' || code === 'no');
  if (options.length > mostOutcomes) return [];
  const before = new Set(counted(liveReport(editedRecords).report.remaining).map(({ id }) => id));
  const made = options.map((option) => {
    const { report } = liveReport(editedRecords, { kind, edit: (draft) => withValue(draft, path, option.code) });
    const left = counted(report.remaining);
    return { option, left: left.length, added: left.filter(({ id }) => !before.has(id)) };
  });
  const alike = Map.groupBy(made, ({ left, added }) => `${left} ${added.map(({ id }) => id).join()}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ options: group.map(({ option }) => option), left: first.left, added: first.added }] : [];
  });
}
