import type { Completeness } from '../../lib/checks/completeness';
import type { ReportedDocument, ReportedRule } from '../../lib/checks/finding';
import { findingAt } from '../../lib/checks/overrides';
import { kindWords } from '../remaining/remaining.words';
import { documentStateWords, report as sentences } from './report.words';
import type { DocumentFinding } from '../../lib/spec/check';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { Fold } from '../remaining/Fold';
import type { Arranged } from './arrange';
import { DocumentDetail } from './DocumentDetail';
import { Finding } from './Finding';
import { ItemLine } from './ItemLine';
import { documentAppearance, fieldAppearance, type Appearance, ruleAppearance } from './appearance';
import type { Target } from './props';
import { useReportContext } from './report-context';

/**
 * What nobody has to settle, one folded line each: hints, settled findings, what is not needed, what a person does on
 * the page.
 */
export function Folds(props: {
  readonly arranged: Arranged;
  readonly yours: Completeness['yours'];
  readonly idle: readonly string[];
  readonly restore: (target: Target) => void;
}) {
  const { t, language } = useText();
  const { arranged, yours, idle, restore } = props;
  const { hints, settled, notNeeded } = arranged;
  const names = hints.map(({ short }) => short[language]).join(t(sentences.listComma));
  const parts = [
    [kindWords.field, settled.rows.length],
    [kindWords.document, settled.documents.length],
    [kindWords.requirement, settled.rules.length],
  ] as const;
  return (
    <div class="report-folds">
      {hints.length > 0 && (
        <Fold title={t(sentences.hints)} count={hints.length} note={names} testId="report-hints">
          <ul class="plain report-items">
            {hints.map((item) => (
              <ItemLine key={item.id} item={item} />
            ))}
          </ul>
        </Fold>
      )}
      <Fold
        title={t(sentences.settled)}
        count={parts.reduce((sum, [, count]) => sum + count, 0)}
        note={parts.map(([word, count]) => `${t(word)} ${count}`).join(t(sentences.listComma))}
        testId="report-settled"
      >
        <ul class="plain report-findings">
          {settled.documents.map((finding) => (
            <DocumentLine key={finding.id} finding={finding} look={documentAppearance(finding.state)} />
          ))}
          {settled.rules.map((rule) => (
            <RuleLine key={rule.id} rule={rule} />
          ))}
        </ul>
        <Rows rows={settled.rows} />
      </Fold>
      <Fold
        title={t(sentences.notNeeded)}
        count={notNeeded.documents.length + notNeeded.rules.length}
        note={t(sentences.notNeededNote)}
        testId="report-not-needed"
      >
        <ul class="plain report-findings">
          {notNeeded.documents.map((finding) => (
            <DocumentLine key={finding.id} finding={finding} look={lookOfUnneeded(finding)} />
          ))}
          {notNeeded.rules.map((rule) => (
            <RuleLine key={rule.id} rule={rule} />
          ))}
        </ul>
      </Fold>
      {yours.length > 0 && (
        <Fold title={t(sentences.yours)} count={yours.length} testId="report-yours">
          <ul class="plain report-yours">
            {yours.map(({ row, label }) => (
              <li key={row} class="row">
                <Icon name="hand" />
                {label[language]}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {idle.length > 0 && (
        <Fold title={t(sentences.idle)} count={idle.length} testId="report-idle">
          <Idle names={idle} restore={restore} />
        </Fold>
      )}
    </div>
  );
}

/** A document that nobody demands is marked so, whatever its state. */
const lookOfUnneeded = ({ state, need }: DocumentFinding): Appearance =>
  need === 'optional' || state !== 'notRequired'
    ? { tone: 'muted', icon: 'minus', word: sentences.optional }
    : { tone: 'muted', icon: 'minus', word: documentStateWords.notRequired };

function DocumentLine({ finding, look }: { readonly finding: ReportedDocument; readonly look: Appearance }) {
  const { language } = useText();
  const { id, title, reason, points, source } = finding;
  return (
    <Finding target={{ id }} look={look} title={title[language]} reason={reason} points={points} source={source} showId>
      <DocumentDetail id={id} />
    </Finding>
  );
}

function RuleLine({ rule }: { readonly rule: ReportedRule }) {
  const { language } = useText();
  const { id, outcome, title, reason, points = [], source } = rule;
  return (
    <Finding
      target={{ id }}
      look={ruleAppearance(outcome)}
      title={title[language]}
      reason={reason}
      points={points}
      source={source}
      showId
    />
  );
}

/** Rows of the form that are done. */
function Rows({ rows }: { readonly rows: readonly string[] }) {
  const { language } = useText();
  const { report } = useReportContext();
  return (
    <ul class="plain report-filled" data-testid="report-filled">
      {rows.map((row) => (
        <li key={row}>
          <Icon name="check" />
          {report.rows[row]?.label[language] ?? row}
        </li>
      ))}
    </ul>
  );
}

/** Findings that a person has overruled: they stay visible with the reason. */
export function OverruledList({ overruled }: Pick<Arranged, 'overruled'>) {
  const { language } = useText();
  const { report } = useReportContext();
  return (
    <ul class="plain report-findings report-findings--card">
      {overruled.map((one) => {
        const { id, overruled: word } = one.finding;
        if (one.kind === 'rule') {
          const { outcome, title, reason, points = [] } = one.finding;
          const shown = { look: ruleAppearance(outcome), title: title[language], reason, points, overruled: word };
          return <Finding key={`rule ${id}`} target={{ id }} {...shown} showId />;
        }
        if (one.kind === 'document') {
          const { state, title, reason, points } = one.finding;
          const shown = { look: documentAppearance(state), title: title[language], reason, points, overruled: word };
          return <Finding key={`document ${id}`} target={{ id }} {...shown} showId />;
        }
        const { row, level, message, points } = one.finding;
        const label = row === undefined ? undefined : report.rows[row]?.label[language];
        const title = label ?? one.finding.title?.[language] ?? id;
        const shown = { look: fieldAppearance(level), title, reason: message, points, overruled: word };
        return <Finding key={`${id} ${row ?? ''}`} target={{ id, ...(row === undefined ? {} : { row }) }} {...shown} />;
      })}
    </ul>
  );
}

/** Overrides of findings that no longer exist. */
function Idle(props: { readonly names: readonly string[]; readonly restore: (target: Target) => void }) {
  const { t } = useText();
  return (
    <div class="stack report-idle">
      <p class="small">{t(sentences.idleText)}</p>
      <ul class="plain stack">
        {props.names.map((name) => (
          <li key={name} class="row row--between">
            <span class="report-finding__id">{name}</span>
            <Button
              size="small"
              kind="quiet"
              icon="undo"
              label={t(sentences.restoreOf, { title: name })}
              onPress={() => props.restore(findingAt(name))}
            >
              {t(sentences.restore)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
