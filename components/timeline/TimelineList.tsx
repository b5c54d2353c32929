import { useState } from 'preact/hooks';
import { daysBetween } from '../../lib/domain/calendar';
import type { TimelineEntry, TimelineState } from '../../lib/overview/timeline-entry';
import { Badge } from '../base/Badge';
import { type Texts, useText } from '../base/text-provider';
import { caseHref } from '../navigation/routes';
import { SourceLine } from '../report/SourceLine';
import { daysWords } from '../workspace/days-words';
import { timelineKindWords, timelineStateWords, timelineText } from './timeline.words';

/** The lists that a timeline opens, each with its number. */
const lists = ['open', 'past', 'all'] as const;
type List = (typeof lists)[number];

const isOpen = ({ state }: TimelineEntry): boolean => state === 'late' || state === 'ahead';
const listed = (list: List, entries: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  list === 'all' ? entries : entries.filter((entry) => isOpen(entry) === (list === 'open'));

/** The number of days left is shown for days within this many days. */
const near = 120;

/** A person's days, those that are still to come first. */
export function TimelineList(props: {
  readonly entries: readonly TimelineEntry[];
  /** YYYY-MM-DD */
  readonly today: string;
  readonly caseId: string;
}) {
  const { t } = useText();
  const { entries, today, caseId } = props;
  const [list, setList] = useState<List>('open');
  if (entries.length === 0) {
    return (
      <div class="empty stack" data-testid="timeline-empty">
        <p>{t(timelineText.nothing)}</p>
        <p>
          <a href={caseHref(caseId, 'applicant', 'applicant.permissions')}>{t(timelineText.enterPermissions)}</a>
        </p>
      </div>
    );
  }
  const shown = listed(list, entries);
  return (
    <div class="stack stack--tight">
      <fieldset class="copy-sheet__lists">
        <legend class="visually-hidden">{t(timelineText.lists)}</legend>
        {lists.map((one) => (
          <button
            key={one}
            type="button"
            class="copy-sheet__list"
            aria-pressed={list === one}
            data-testid={`timeline-${one}`}
            data-count={listed(one, entries).length}
            onClick={() => setList(one)}
          >
            {t(timelineText[one])} <span class="numbers">{listed(one, entries).length}</span>
          </button>
        ))}
      </fieldset>
      {shown.length === 0 && <p class="empty">{t(timelineText.nothingListed)}</p>}
      {shown.length > 0 && (
        <ol class="plain timeline-list" data-testid="timeline-list" data-count={shown.length}>
          {shown.map((entry) => (
            <Entry key={entry.id} entry={entry} today={today} />
          ))}
        </ol>
      )}
    </div>
  );
}

const tones: Readonly<Record<TimelineState, 'ok' | 'muted' | 'bad' | 'info'>> = {
  done: 'ok',
  over: 'muted',
  late: 'bad',
  ahead: 'info',
};

function Entry({ entry, today }: { readonly entry: TimelineEntry; readonly today: string }) {
  const texts = useText();
  const { t } = texts;
  const { kind, on, state, source, where } = entry;
  const days = daysBetween(today, on);
  const label = nameOf(entry, texts);
  return (
    <li class="timeline-entry" data-kind={kind} data-state={state}>
      <span class="numbers">
        <time dateTime={on}>{on}</time>
        {(state === 'ahead' || state === 'late') && days <= near && <span class="sub">{t(...daysWords(days))}</span>}
      </span>
      <span>
        <Badge tone={tones[state]} {...(state === 'late' ? { icon: 'warning' } : {})}>
          {t(timelineStateWords[state])}
        </Badge>
      </span>
      <div class="timeline-entry__what">
        {label}
        {source && <SourceLine source={source} />}
      </div>
      {where && (
        <a class="small" href={hrefOf(where)} aria-label={t(timelineText.mendOf, { label: `${label} ${on}` })}>
          {t(timelineText.mend)}
        </a>
      )}
    </li>
  );
}

const nameOf = ({ kind, about }: TimelineEntry, { t, language }: Texts): string =>
  about === undefined ? t(timelineKindWords[kind]) : `${t(timelineKindWords[kind])}：${about[language]}`;

/** The notice has its own place on the page; every other fact is on the tab of its record. */
function hrefOf({ caseId, path }: NonNullable<TimelineEntry['where']>): string {
  if (path === 'case.stay.notifiedOn') return caseHref(caseId, 'timeline', 'notice');
  return caseHref(caseId, path.startsWith('applicant.') ? 'applicant' : 'case', path);
}
