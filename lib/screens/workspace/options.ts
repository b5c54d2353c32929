import type { RecordKind } from '../../domain/exchange';
import { describeRecord } from '../../facts/describe';
import type { Draft, Option, ReferenceTarget } from '../../facts/descriptor';
import { entriesAt, valueAt } from '../../facts/draft';
import { entryTitle } from '../../facts/words';
import { lists } from '../../../components/workspace/workspace.words';

/** Records' identifiers and names. */
export type Names = readonly (readonly [id: string, name: string, ...rest: readonly string[]])[];

/** Cached by the names: ten thousand choices are not made again with every key press. */
const made = new WeakMap<Names, readonly Option[]>();

/** Records as choices of a list, by name. */
function optionsFrom(names: Names): readonly Option[] {
  const known = made.get(names);
  if (known) return known;
  const options = names.map(([code, name]) => ({ code, ja: name || lists.noName.ja, en: name || lists.noName.en }));
  made.set(names, options);
  return options;
}

/** Entries of a list in a draft as choices. */
function entryOptions(kind: RecordKind, draft: Draft | null, path: string): readonly Option[] {
  const keys = path.split('.');
  let of = describeRecord(kind);
  for (const key of keys) {
    const found = of.find((descriptor) => descriptor.key === key);
    of = found && 'of' in found ? found.of : [];
  }
  return entriesAt(draft ?? {}, path).flatMap((entry) => {
    const code = valueAt(entry, 'id');
    if (typeof code !== 'string') return [];
    return [
      { code, ja: entryTitle(of, entry, 'ja') || lists.noName.ja, en: entryTitle(of, entry, 'en') || lists.noName.en },
    ];
  });
}

/** The available records that a case may refer to. */
export interface AtHand {
  readonly applicants: Names;
  readonly employers: Names;
  readonly offices: Names;
  readonly applicant: Draft | null;
  readonly employer: Draft | null;
  readonly office: Draft | null;
}

/** The choices for a reference. */
export function referencesAmong(hand: AtHand): (target: ReferenceTarget) => readonly Option[] {
  const options: Readonly<Record<ReferenceTarget, () => readonly Option[]>> = {
    applicant: () => optionsFrom(hand.applicants),
    employer: () => optionsFrom(hand.employers),
    office: () => optionsFrom(hand.offices),
    agent: () => entryOptions('office', hand.office, 'agents'),
    representative: () => entryOptions('employer', hand.employer, 'contacts'),
    career: () => [
      ...entryOptions('applicant', hand.applicant, 'education'),
      ...entryOptions('applicant', hand.applicant, 'work.jobs'),
    ],
  };
  return (target) => options[target]();
}
