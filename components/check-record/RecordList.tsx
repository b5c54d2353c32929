import type { CheckFreshness } from '../../lib/checks/record/freshness';
import type { Sentence } from '../../lib/i18n/i18n';
import { breachWords, changeWords, recordText } from './check-record.words';
import type { CaseRecord } from '../../lib/messaging/namespaces/check';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { type SignedCheck, signedChecks, talliesOf } from './group';
import { momentText, shortOf } from './format-time';

/** The input of the list of a case's checks. */
export interface RecordListProps {
  readonly record: CaseRecord;
  /** The label of a row of the form; null for a row that the form does not have. */
  readonly label: (row: string) => Sentence | null;
  /** The address of a check's printable sheet. */
  readonly sheetHref: (hash: string) => string;
  /** Goes to that address; null if the link itself does. */
  readonly follow: ((href: string) => void) | null;
  /** Asks a second person to sign; null if the page is not beside the list. */
  readonly onSign: ((check: SignedCheck['check']) => void) | null;
  readonly nothing: Sentence;
}

/** The checks of a case, the latest first, each with its present state; and whether the record is intact. */
export function RecordList(props: RecordListProps) {
  const { t } = useText();
  const { record } = props;
  const checks = signedChecks(record.entries, record.chain);
  if (checks.length === 0) {
    return (
      <div class="empty" data-testid="no-records">
        <p class="empty__title">{t(recordText.none)}</p>
        <p>{t(props.nothing)}</p>
      </div>
    );
  }
  return (
    <>
      <Chain record={record} />
      <ol class="plain record-list" data-testid="record-list">
        {checks.map((one) => (
          <Line key={one.number} one={one} {...props} />
        ))}
      </ol>
    </>
  );
}

function Chain({ record: { chain, entries } }: { readonly record: CaseRecord }) {
  const { t } = useText();
  if (chain.whole) {
    return (
      <p class="small muted" data-testid="record-chain" data-whole="true">
        {t(recordText.whole, { count: entries.length })} {t(recordText.endNote)}
      </p>
    );
  }
  return (
    <div data-testid="record-chain" data-whole="false">
      <Notice tone="bad" live="assertive" title={t(recordText.broken, { at: chain.at + 1 })}>
        <p>{t(recordText.brokenText, { why: t(breachWords[chain.why]) })}</p>
      </Notice>
    </div>
  );
}

function Line({ one, ...props }: { readonly one: SignedCheck } & RecordListProps) {
  const { t } = useText();
  const { check, signs, broken } = one;
  const { record, follow, onSign } = props;
  const freshness = record.freshness[check.hash] ?? { changes: [], rows: [] };
  const when = momentText(check.when);
  const tallies = talliesOf(check);
  const href = props.sheetHref(check.hash);
  const mayBeSigned = onSign !== null && record.chain.whole && freshness.changes.length === 0;
  return (
    <li class="record-line" data-testid="record-line" data-hash={check.hash}>
      <p class="row row--between">
        <strong class="numbers">
          <time dateTime={check.when}>{when}</time>
        </strong>
        <span class="record-line__who">{check.by}</span>
      </p>
      <Freshness freshness={freshness} broken={broken} label={props.label} />
      <p class="row small numbers">
        <span>{t(recordText.counts, { equal: tallies.equal, findings: tallies.findings })}</span>
        {tallies.open > 0 && <span>{t(recordText.openCount, { count: tallies.open })}</span>}
        {tallies.accepted > 0 && <span>{t(recordText.acceptedCount, { count: tallies.accepted })}</span>}
        {tallies.settled > 0 && <span>{t(recordText.settledCount, { count: tallies.settled })}</span>}
      </p>
      {signs.map((sign) => (
        <p key={sign.hash} class="row small record-line__sign" data-testid="record-sign">
          <Icon name="checkCircle" />
          {t(recordText.signedBy, { by: sign.by, when: momentText(sign.when) })}
        </p>
      ))}
      {signs.length === 0 && <p class="small muted">{t(recordText.notSigned)}</p>}
      <p class="row row--between">
        <span class="record-line__hash small muted">{t(recordText.hash, { hash: shortOf(check.hash) })}</span>
        <span class="row">
          {mayBeSigned && (
            <Button
              size="small"
              icon="pencil"
              testId="record-sign-open"
              label={t(recordText.signOf, { when })}
              onPress={() => onSign(check)}
            >
              {t(recordText.sign)}
            </Button>
          )}
          <a
            class="button button--small"
            href={href}
            aria-label={t(recordText.sheetOf, { when })}
            data-testid="record-sheet"
            onClick={(event) => {
              if (!follow) return;
              event.preventDefault();
              follow(href);
            }}
          >
            <Icon name="file" />
            {t(recordText.sheet)}
          </a>
        </span>
      </p>
    </li>
  );
}

/** A person will not read more names at once. */
const rowsShown = 4;

function Freshness(props: {
  readonly freshness: CheckFreshness;
  readonly broken: boolean;
  readonly label: RecordListProps['label'];
}) {
  const { t, language } = useText();
  const { freshness, broken, label } = props;
  if (broken) {
    return (
      <p data-testid="record-standing" data-state="broken">
        <Badge tone="bad" icon="stop">
          {t(recordText.brokenHere)}
        </Badge>
      </p>
    );
  }
  const names = [...new Set(freshness.rows.map((row) => label(row)?.[language] ?? row))];
  const more = names.length - rowsShown;
  return (
    <div class="stack stack--tight" data-testid="record-standing" data-state={freshness.changes.join(' ') || 'current'}>
      <p class="row">
        {freshness.changes.length === 0 && (
          <Badge tone="ok" icon="checkCircle">
            {t(recordText.current)}
          </Badge>
        )}
        {freshness.changes.map((change) => (
          <Badge
            key={change}
            tone={change === 'pageUnknown' ? 'info' : 'warn'}
            icon={change === 'pageUnknown' ? 'help' : 'warning'}
          >
            {t(changeWords[change])}
          </Badge>
        ))}
      </p>
      {names.length > 0 && (
        <p class="small">
          {t(recordText.changedRows, { rows: names.slice(0, rowsShown).join(language === 'ja' ? '、' : ', ') })}
          {more > 0 && ` ${t(recordText.moreRows, { count: more })}`}
        </p>
      )}
    </div>
  );
}
