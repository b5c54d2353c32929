import type { Completeness } from '../../lib/checks/completeness';
import { sectionWords } from '../../lib/i18n/sentences/popup';
import { glanceWords, report as sentences } from '../../lib/i18n/sentences/report';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { standingIcons } from './looks';
import { Ring } from './Ring';
import { standings, type Tallies, type Tally } from './tally';

const subjects = ['fields', 'documents', 'rules'] as const;

/** The case as three pictures, each with its numbers in words. */
export function Glance(props: { readonly tallies: Tallies; readonly compact?: boolean }) {
  const { t } = useText();
  const { tallies, compact = false } = props;
  return (
    <div class={`glance${compact ? ' glance--compact' : ''}`} data-testid="report-glance">
      {subjects.map((subject) => {
        const tally = tallies[subject];
        const words = glanceWords[subject];
        return (
          <figure
            key={subject}
            class="glance__one"
            data-subject={subject}
            data-done={tally.ok}
            data-total={tally.total}
          >
            <Ring tally={tally} size={compact ? 44 : 72} />
            <figcaption class="glance__words">
              <span class="glance__title">{t(words.title)}</span>
              <span class="glance__number numbers">
                {tally.total === 0
                  ? t(sentences.nothingCounted)
                  : t(sentences.ofTotal, { done: tally.ok, total: tally.total })}
              </span>
              <Legend tally={tally} words={words} compact={compact} />
            </figcaption>
          </figure>
        );
      })}
    </div>
  );
}

function Legend(props: {
  readonly tally: Tally;
  readonly words: (typeof glanceWords)[(typeof subjects)[number]];
  readonly compact: boolean;
}) {
  const { t } = useText();
  const { tally, words, compact } = props;
  return (
    <ul class={compact ? 'visually-hidden' : 'plain legend'}>
      {standings
        .filter((standing) => tally[standing] > 0)
        .map((standing) => (
          <li key={standing} class="legend__line">
            <span class={`legend__mark standing--${standing}`}>
              <Icon name={standingIcons[standing]} />
            </span>
            <span class="numbers">{tally[standing]}</span> {t(words[standing])}
          </li>
        ))}
    </ul>
  );
}

/** The form's headings, each with a bar. */
export function SectionBars({ sections }: Pick<Completeness, 'sections'>) {
  const { t } = useText();
  return (
    <ul class="plain bars" aria-label={t(sentences.sections)}>
      {sections.map(({ section, done, missing, refused, unknown, total }) => {
        const parts = [
          ['ok', done],
          ['bad', refused],
          ['question', unknown],
          ['open', missing],
        ] as const;
        const words = sectionWords[section];
        return (
          <li key={section} class="bars__line">
            <span class="bars__name">{words ? t(words) : section}</span>
            <span class="bar" aria-hidden="true">
              {parts.map(
                ([standing, count]) =>
                  count > 0 && (
                    <span key={standing} class={`bar__part standing--${standing}`} style={{ flexGrow: count }} />
                  ),
              )}
            </span>
            <span class="numbers small">{t(sentences.ofTotal, { done, total })}</span>
            {done === total && <Icon name="check" />}
          </li>
        );
      })}
    </ul>
  );
}
