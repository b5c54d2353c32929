import type { Debtor } from '../../lib/checks/remaining/item';
import { counted } from '../../lib/checks/remaining/item';
import { dateKindNames } from '../workspace/overview.words';
import { popupCases } from './cases.words';
import type { CaseBrief } from '../../lib/messaging/namespaces/brief';
import type { Text } from '../../lib/i18n/text';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { Fold } from '../remaining/Fold';
import type { RemainingWay } from '../remaining/props';
import { RemainingLists } from '../remaining/RemainingLists';
import { distanceOf, soon } from './days';
import type { PopupActions } from './props';

/** How many lines of items fit between the line of the count and the buttons, in a popup of 600 px. */
const linesThatFit = 12;

/** How the items of a case lead from a small window to the place where they are corrected. */
export function wayOf({ summary, names }: CaseBrief, actions: PopupActions, onForm: boolean): RemainingWay {
  return {
    // The facts of a form's row are not known here; its item names the fact itself if there is one.
    links: { caseId: summary.id, canShow: onForm, factsOfRow: () => [] },
    base: 'workspace.html',
    follow: actions.openWorkspace,
    show: onForm ? actions.show : null,
    nameOf: (finding) => names[finding] ?? null,
  };
}

/** What remains of a case; if nothing does, what is left to do by hand, and the relevant dates. */
export function CaseRemains(props: {
  readonly brief: CaseBrief;
  readonly actions: PopupActions;
  readonly onForm: boolean;
  readonly owes: Debtor | null;
  /** The first item gets the focus when it appears. */
  readonly focusFirst?: boolean;
}) {
  const { t } = useText();
  const { brief, actions, onForm, owes, focusFirst = false } = props;
  const isReady = counted(brief.remaining).length === 0;
  return (
    <>
      <RemainingLists
        items={brief.remaining}
        way={wayOf(brief, actions, onForm)}
        owes={owes}
        lines={linesThatFit}
        level={2}
        focusFirst={focusFirst}
      />
      {isReady && (
        <>
          <section class="remaining-kind" data-testid="yours-after" data-count={brief.yours.length}>
            <h3 class="remaining-kind__title">
              {t(popupCases.yoursAfter)} <span class="numbers">{brief.yours.length}</span>
            </h3>
            <ul class="plain">
              {brief.yours.map(({ row, label }) => (
                <HandLine key={row} label={label} />
              ))}
            </ul>
          </section>
          <Dates brief={brief} />
        </>
      )}
      <Settled title={t(popupCases.inHand)} names={brief.settled.documents} testId="settled-documents" />
      <Settled title={t(popupCases.met)} names={brief.settled.requirements} testId="settled-requirements" />
      <button
        type="button"
        class="popup-rest"
        data-testid="open-report"
        onClick={() => actions.openReport(brief.summary.id)}
      >
        {t(popupCases.allOfIt)}
      </button>
    </>
  );
}

function HandLine({ label }: { readonly label: Text }) {
  const { language } = useText();
  return (
    <li class="popup-plain-line">
      <span class="popup-hand">
        <Icon name="hand" />
      </span>
      <span>{label[language]}</span>
    </li>
  );
}

function Dates({ brief: { dates, today } }: { readonly brief: CaseBrief }) {
  const { t } = useText();
  if (dates.length === 0) return null;
  return (
    <section class="remaining-kind" data-testid="case-dates" data-count={dates.length}>
      <h3 class="remaining-kind__title">
        {t(popupCases.dates)} <span class="numbers">{dates.length}</span>
      </h3>
      <ul class="plain">
        {dates.map(({ kind, on }) => {
          const { days, said } = distanceOf(on, today);
          return (
            <li key={`${kind} ${on}`} class="popup-plain-line">
              <span>{t(dateKindNames[kind])}</span>
              <span class="popup-plain-line__end numbers">
                {on}
                {days <= soon && <b class="popup-sum__soon"> {t(said, { count: Math.abs(days) })}</b>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Settled(props: { readonly title: string; readonly names: readonly Text[]; readonly testId: string }) {
  const { language } = useText();
  const { title, names, testId } = props;
  if (names.length === 0) return null;
  return (
    <Fold title={title} count={names.length} icon="check" tone="ok" testId={testId}>
      <ul class="plain popup-settled">
        {names.map((name) => (
          <li key={name.ja}>{name[language]}</li>
        ))}
      </ul>
    </Fold>
  );
}
