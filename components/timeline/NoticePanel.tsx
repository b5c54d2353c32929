import type { ComponentChildren } from 'preact';
import { Icon } from '../base/Icon';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { SourceLine } from '../report/SourceLine';
import { noticeText } from './timeline.words';
import type { Source } from '../../lib/i18n/text';

/** The days of a notice of the contract partner. */
export interface NoticeDays {
  /** The last day; null while the day of the event is not known. */
  readonly due: string | null;
  /** The day it was made, as recorded; null: not yet. */
  readonly madeOn: string | null;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: string;
}

/** The notice of the contract partner: when it is due, what it says, and the proof that it was made. */
export function NoticePanel(props: {
  readonly days: NoticeDays;
  readonly source: Source;
  /** The notification system of the Agency. */
  readonly system: string;
  /** The control for what has happened. */
  readonly event: ComponentChildren;
  /** The items to copy; null while nobody has said what has happened. */
  readonly items: ComponentChildren;
  /** The controls for the day, the way and the receipt number. */
  readonly proof: ComponentChildren;
}) {
  const { t } = useText();
  const { days, source, system } = props;
  return (
    <section class="stack" aria-labelledby="notice" data-testid="notice">
      <h2 id="notice" tabIndex={-1}>
        {t(noticeText.title)}
      </h2>
      <NoticeState {...days} />
      <SourceLine source={source} />
      <div class="card stack stack--tight">
        <h3>{t(noticeText.event)}</h3>
        {props.event}
      </div>
      {props.items}
      <p class="row">
        <Away href={system}>{t(noticeText.system)}</Away>
        {source.url !== undefined && <Away href={source.url}>{t(noticeText.page)}</Away>}
      </p>
      <div class="card stack stack--tight" data-testid="notice-proof">
        <h3>{t(noticeText.proof)}</h3>
        <p class="small">{t(noticeText.proofText)}</p>
        {props.proof}
      </div>
    </section>
  );
}

/** Whether the notice was made in time, is still open, or is late. */
function NoticeState({ due, madeOn, today }: NoticeDays) {
  const { t } = useText();
  if (madeOn !== null) {
    const isLate = due !== null && madeOn > due;
    return (
      <Notice tone={isLate ? 'warn' : 'ok'} testId="notice-state">
        {isLate ? t(noticeText.madeLate, { day: madeOn, due }) : t(noticeText.made, { day: madeOn })}
      </Notice>
    );
  }
  if (due === null) {
    return (
      <Notice tone="info" testId="notice-state">
        {t(noticeText.noDay)}
      </Notice>
    );
  }
  return (
    <Notice tone={due < today ? 'bad' : 'warn'} testId="notice-state">
      {t(due < today ? noticeText.late : noticeText.due, { day: due })}
    </Notice>
  );
}

function Away({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return (
    <a class="button button--small" href={href} target="_blank" rel="noreferrer">
      <Icon name="open" />
      {children}
    </a>
  );
}
