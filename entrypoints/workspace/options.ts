import type { RecordKind } from '../../lib/domain/exchange';
import { describeRecord } from '../../lib/editor/describe';
import type { Draft, Option, ReferenceTarget } from '../../lib/editor/descriptor';
import { entriesAt, valueAt } from '../../lib/editor/draft';
import { nameOf } from '../../lib/editor/names';
import { entryTitle } from '../../lib/editor/words';
import { lists } from '../../lib/i18n/sentences/workspace';
import type { Stored } from '../../lib/messaging/protocol';

/** Records as choices of a list, by name. */
export function optionsFrom(kind: RecordKind, records: readonly Stored[]): readonly Option[] {
  return records
    .map(({ id, payload }) => {
      const name = nameOf(kind, payload);
      return { code: id, ja: name || lists.noName.ja, en: name || lists.noName.en };
    })
    .sort((a, b) => a.ja.localeCompare(b.ja, 'ja'));
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

/** The records at hand that a case may point at. */
export interface AtHand {
  readonly applicants: readonly Stored[];
  readonly employers: readonly Stored[];
  readonly offices: readonly Stored[];
  readonly applicant: Draft | null;
  readonly employer: Draft | null;
  readonly office: Draft | null;
}

/** What a reference may point at. */
export function referencesAmong(hand: AtHand): (target: ReferenceTarget) => readonly Option[] {
  const options: Readonly<Record<ReferenceTarget, () => readonly Option[]>> = {
    applicant: () => optionsFrom('applicant', hand.applicants),
    employer: () => optionsFrom('employer', hand.employers),
    office: () => optionsFrom('office', hand.offices),
    agent: () => entryOptions('office', hand.office, 'agents'),
    representative: () => entryOptions('employer', hand.employer, 'contacts'),
    career: () => [
      ...entryOptions('applicant', hand.applicant, 'education'),
      ...entryOptions('applicant', hand.applicant, 'work.jobs'),
    ],
  };
  return (target) => options[target]();
}
