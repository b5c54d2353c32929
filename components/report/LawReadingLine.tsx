import type { ComponentChildren } from 'preact';
import type { Report } from '../../lib/checks/report';
import { oldAfterDays } from '../../lib/spec/source';
import { Badge } from '../base/Badge';
import { useText } from '../base/text-provider';
import { Fold } from '../remaining/Fold';
import { report as sentences } from './report.words';
import { SourceLine } from './SourceLine';

/** When the law was last read, whether that is too long ago, and which parts have to be looked at again. */
export function LawReadingLine(props: {
  readonly reading: Report['lawReading'];
  /** What stands on the same line. */
  readonly children: ComponentChildren;
}) {
  const { t, language } = useText();
  const { lastReadOn, isOld, due } = props.reading;
  return (
    <section class="stack stack--tight" data-testid="report-law-reading" data-old={String(isOld)}>
      <p class="row small muted">
        <span>{props.children}</span>
        {lastReadOn === null ? t(sentences.lawNeverRead) : t(sentences.lawReadOn, { day: lastReadOn })}
        {isOld && (
          <>
            <Badge tone="warn" icon="warning">
              {t(sentences.lawOld)}
            </Badge>
            <span>{t(sentences.lawOldText, { days: oldAfterDays })}</span>
          </>
        )}
      </p>
      {due.length > 0 && (
        <Fold
          title={t(sentences.lookAgain)}
          count={due.length}
          note={t(sentences.lookAgainNote)}
          testId="report-law-due"
        >
          <ul class="plain report-findings">
            {bySource(due).map(({ source, lookAgainOn, rows }) => (
              <li key={`${source.title} ${lookAgainOn}`} class="report-finding">
                <SourceLine source={source} />
                <span class="small numbers">{t(sentences.lookAgainBy, { day: lookAgainOn })}</span>
                <ul class="plain report-due small">
                  {rows.map(({ id, title }) => (
                    <li key={id}>
                      {title[language]} <span class="report-due__id">{id}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

type Due = Report['lawReading']['due'];

/** Rows that were read at one place on one day stand together. */
const bySource = (due: Due) =>
  [...Map.groupBy(due, ({ source, lookAgainOn }) => `${source.title} ${lookAgainOn}`).values()].flatMap((rows) => {
    const [first] = rows;
    return first ? [{ source: first.source, lookAgainOn: first.lookAgainOn, rows }] : [];
  });
