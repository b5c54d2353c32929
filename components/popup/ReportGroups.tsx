import type { Sentence } from '../../lib/i18n/i18n';
import { popup, sectionWords } from '../../lib/i18n/sentences/popup';
import { Badge } from '../base/Badge';
import { useText } from '../base/text-provider';
import { EntryLine } from './EntryLine';
import type { Entry, Group } from './grouping';
import type { PopupActions, Vocabulary } from './props';

interface Common {
  readonly vocabulary: Vocabulary;
  readonly actions: PopupActions;
}

/** The rows by the form's headings; a heading with something for a person stands open. */
export function ReportGroups(props: Common & { readonly groups: readonly Group[]; readonly onlyNeeds: boolean }) {
  const { groups, onlyNeeds, ...common } = props;
  const waiting = groups.filter((group) => group.needs.length > 0);
  // What needs the person comes first, each kind in the form's order.
  const shown = onlyNeeds ? waiting : [...waiting, ...groups.filter((group) => group.needs.length === 0)];
  return (
    <div class="groups">
      {shown.map((group) => (
        <ReportGroup key={group.section} group={group} onlyNeeds={onlyNeeds} {...common} />
      ))}
    </div>
  );
}

function ReportGroup(props: Common & { readonly group: Group; readonly onlyNeeds: boolean }) {
  const { t } = useText();
  const { group, onlyNeeds, ...common } = props;
  const needs = group.needs.length;
  const words = sectionWords[group.section];
  return (
    <details class="group" open={needs > 0}>
      <summary class="group__head">
        <h3 class="group__name">{words ? t(words) : group.section}</h3>
        {needs > 0 ? (
          <Badge tone="warn">{t(popup.sectionNeeds, { count: needs })}</Badge>
        ) : (
          <Badge tone="muted">{t(popup.sectionClear)}</Badge>
        )}
      </summary>
      {needs > 0 && (
        <ul class="plain">
          {group.needs.map((entry) => (
            <EntryLine key={keyOf(entry)} entry={entry} {...common} />
          ))}
        </ul>
      )}
      {!onlyNeeds && (
        <>
          <Folded title={popup.notReachedRows} entries={group.notReached} brief {...common} />
          <Folded title={popup.doneRows} entries={group.done} brief {...common} />
          <Folded title={popup.emptyRows} entries={group.empty} {...common} />
        </>
      )}
    </details>
  );
}

function Folded(
  props: Common & { readonly title: Sentence; readonly entries: readonly Entry[]; readonly brief?: boolean },
) {
  const { t } = useText();
  const { title, entries, brief = false, ...common } = props;
  if (entries.length === 0) return null;
  return (
    <details class="folded">
      <summary class="small">{t(title, { count: entries.length })}</summary>
      <ul class="plain">
        {entries.map((entry) => (
          <EntryLine key={keyOf(entry)} entry={entry} brief={brief} {...common} />
        ))}
      </ul>
    </details>
  );
}

const keyOf = (entry: Entry): string => `${entry.row}/${entry.standing}/${entry.reason ?? ''}/${entry.stands}`;
