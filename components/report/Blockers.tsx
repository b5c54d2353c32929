import { useState } from 'preact/hooks';
import type { Blocker } from '../../lib/checks/blockers';
import type { Report } from '../../lib/checks/report';
import { sectionWords } from '../../lib/i18n/sentences/popup';
import { blockerWords, report as sentences } from '../../lib/i18n/sentences/report';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { Follow } from './Links';
import { mainLink } from './links';
import { useDesk } from './report-context';

/** What stands in the way, each a way to where it is mended; the first few, the rest on request. */
export function Blockers(props: {
  readonly report: Report;
  readonly atOnce: number;
  /** Only the first ones, for a small window. */
  readonly brief?: boolean;
}) {
  const { t } = useText();
  const { report, atOnce, brief = false } = props;
  const [all, setAll] = useState(false);
  const { blockers } = report;
  if (blockers.length === 0) return null;
  const shown = all ? blockers : blockers.slice(0, atOnce);
  const left = blockers.length - shown.length;
  return (
    <div class="stack stack--tight" data-testid="report-blockers">
      <ol class="plain blockers">
        {shown.map((blocker) => (
          <li key={`${blocker.kind} ${blocker.id} ${blocker.text.ja}`} class="blocker" data-kind={blocker.kind}>
            <BlockerLine blocker={blocker} report={report} />
          </li>
        ))}
      </ol>
      {brief
        ? left > 0 && <p class="small muted">{t(sentences.moreInReport, { count: left })}</p>
        : blockers.length > atOnce && (
            <p>
              <Button kind="quiet" size="small" icon={all ? 'up' : 'down'} onPress={() => setAll(!all)}>
                {all ? t(sentences.fewerBlockers) : t(sentences.moreBlockers, { count: left })}
              </Button>
            </p>
          )}
    </div>
  );
}

function BlockerLine({ blocker, report }: { readonly blocker: Blocker; readonly report: Report }) {
  const { t, language } = useText();
  const desk = useDesk();
  const link = mainLink(blocker.points, desk.links);
  const name = nameOf(blocker, report, desk.words, language);
  const text = blocker.text[language];
  const led = name === '' ? text : name;
  return (
    <>
      <span class={`mark-small standing--${blocker.question ? 'question' : 'bad'}`}>
        <Icon name={blocker.question ? 'help' : 'stop'} />
        <span class="visually-hidden">{t(blocker.question ? sentences.question : sentences.wrong)}</span>
      </span>
      <span class="blocker__kind small">{t(blockerWords[blocker.kind])}</span>
      <div class="blocker__text">
        <p class="blocker__name">{link ? <Follow link={link}>{led}</Follow> : led}</p>
        {name !== '' && <p class="blocker__why">{text}</p>}
      </div>
    </>
  );
}

/** What a blocker is about, where its own text does not say so. */
function nameOf(
  { kind, id }: Blocker,
  report: Report,
  words: ReturnType<typeof useDesk>['words'],
  language: 'ja' | 'en',
): string {
  switch (kind) {
    case 'rule':
      return report.rules.find((rule) => rule.id === id)?.title[language] ?? '';
    case 'document':
      return words.document(id)?.title[language] ?? id;
    case 'rows':
      // The Japanese text begins with the heading.
      return language === 'ja' ? '' : (sectionWords[id]?.en ?? id);
    default:
      return '';
  }
}
