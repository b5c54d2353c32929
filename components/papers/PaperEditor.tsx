import { useState } from 'preact/hooks';
import type { CasePaper } from '../../lib/domain/case/papers';
import { canFinish, type PaperStatus } from '../../lib/papers/case-papers';
import { promptsIn } from '../../lib/papers/tags';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { FinishDialog } from './FinishDialog';
import { PaperBadges } from './PaperList';
import { PaperLineBox } from './PaperLineBox';
import { PlanChecks } from './PlanChecks';
import { papersText } from './papers.words';
import type { FactBehind, PaperEditorProps } from './props';

/** A paper: at the left its lines, at the right the facts that the chosen line rests on. */
export function PaperEditor(props: PaperEditorProps) {
  const { t, language } = useText();
  const { status, actions } = props;
  const { paper, kept, lines } = status;
  const [chosen, setChosen] = useState<string | null>(null);
  const [isFinishing, setFinishing] = useState(false);
  const line = lines.find(({ id }) => id === chosen) ?? null;
  return (
    <section class="papers stack" aria-labelledby="paper-title" data-testid="paper">
      <p class="small papers__chrome">
        <a href={props.listHref}>{t(papersText.back)}</a>
      </p>
      <div class="row row--between papers__chrome">
        <h2 id="paper-title">{paper.title[language]}</h2>
        {kept === null || (canFinish(status) && kept.finished) ? <PaperBadges status={status} /> : null}
      </div>
      {kept && <OpenLines status={status} />}
      {kept === null ? (
        <Notice tone="info">
          <p>{t(papersText.preview)}</p>
          <Button kind="primary" onPress={actions.make} testId="paper-make">
            {t(papersText.make)}
          </Button>
        </Notice>
      ) : (
        <PaperBar {...props} kept={kept} onFinish={() => setFinishing(true)} />
      )}
      {props.onWorkbook && (
        <p class="papers__chrome">
          <Button icon="download" onPress={props.onWorkbook} tip={t(papersText.workbookHint)} testId="paper-workbook">
            {t(papersText.workbook)}
          </Button>
        </p>
      )}
      {props.planChecks && <PlanChecks checks={props.planChecks} />}
      {props.changed.length > 0 && (
        <Notice tone="warn" title={t(papersText.changedFacts)} testId="paper-changed">
          <FactList facts={props.changed} />
          <p>
            <Button onPress={actions.update} testId="paper-update">
              {t(papersText.update)}
            </Button>
          </p>
          <p class="small">{t(papersText.updateHint)}</p>
        </Notice>
      )}
      <div class="papers__sides">
        <ol class="plain papers__lines" data-testid="paper-lines">
          {lines.map((one, at) => (
            <PaperLineBox
              key={one.id}
              line={one}
              number={at + 1}
              english={one.state === 'made' ? props.english.get(one.id) : undefined}
              strange={status.strange.filter((figure) => figure.line === one.id)}
              isMade={kept !== null}
              isChosen={one.id === chosen}
              onChoose={() => setChosen(one.id)}
              actions={actions}
            />
          ))}
        </ol>
        <aside class="papers__facts stack stack--tight papers__chrome" aria-live="polite">
          <h3>{t(papersText.facts)}</h3>
          {line === null ? (
            <p class="small muted">{t(papersText.chooseLine)}</p>
          ) : (
            <BehindLine facts={props.factsOf(line)} />
          )}
          {(kept?.versions ?? []).length > 0 && (
            <>
              <h3>{t(papersText.versions)}</h3>
              {kept?.versions?.map((one) => (
                <details key={`${one.on} ${one.text.length}`}>
                  <summary>{t(papersText.version, { on: one.on, by: one.by })}</summary>
                  <p class="papers__version small">{one.text}</p>
                </details>
              ))}
            </>
          )}
        </aside>
      </div>
      {props.template}
      {isFinishing && (
        <FinishDialog
          by={props.staffName}
          signs={paper.signs}
          onFinish={(how) => {
            setFinishing(false);
            actions.finish(how);
          }}
          onClose={() => setFinishing(false)}
        />
      )}
    </section>
  );
}

/** What stands between a paper and its end, line by line: each figure opens the list it is the length of. */
function OpenLines({ status }: { readonly status: PaperStatus }) {
  const { t } = useText();
  const { lines, stale, strange, prompts } = status;
  const groups = [
    { word: papersText.stale, count: stale.length, rows: stale.map(({ id, text }) => ({ id, text })) },
    {
      word: papersText.strange,
      count: strange.length,
      rows: strange.map(({ line, figure }) => ({ id: line, text: figure.text })),
    },
    {
      word: papersText.open,
      count: prompts.length,
      rows: lines.flatMap(({ id, text }) => promptsIn(text).map((prompt) => ({ id, text: prompt }))),
    },
  ];
  return (
    <div class="papers__open papers__chrome">
      {groups.map(({ word, count, rows }) =>
        count === 0 ? null : (
          <details
            key={word.en}
            data-testid={`paper-${word === papersText.stale ? 'stale' : word === papersText.strange ? 'strange' : 'prompts'}`}
          >
            <summary>{t(word, { count })}</summary>
            <ul class="plain">
              {rows.map(({ id, text }, at) => (
                <li key={`${id} ${at}`}>
                  <button type="button" class="papers__to" onClick={() => toLine(id)}>
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ),
      )}
    </div>
  );
}

/** Puts the keyboard into a line. */
function toLine(id: string): void {
  const box = document.querySelector(`[data-testid="paper-line-${CSS.escape(id)}"] textarea`);
  if (!(box instanceof HTMLElement)) return;
  box.scrollIntoView({ block: 'center' });
  box.focus({ preventScroll: true });
}

function BehindLine({ facts }: { readonly facts: readonly FactBehind[] }) {
  const { t } = useText();
  return facts.length === 0 ? <p class="small muted">{t(papersText.noFacts)}</p> : <FactList facts={facts} />;
}

function FactList({ facts }: { readonly facts: readonly FactBehind[] }) {
  const { t } = useText();
  return (
    <dl class="papers__behind small">
      {facts.map(({ path, label, value, href }) => (
        <div key={path}>
          <dt>
            <a href={href}>{label}</a>
          </dt>
          <dd>{value === '' ? t(papersText.empty) : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function PaperBar(props: PaperEditorProps & { readonly kept: CasePaper; readonly onFinish: () => void }) {
  const { t } = useText();
  const { status, actions, kept } = props;
  const mayFinish = canFinish(status);
  return (
    <div class="papers__bar stack stack--tight papers__chrome">
      <div class="row">
        <Field label={t(papersText.datedOn)}>
          {(control) => (
            <input
              {...control}
              class="input"
              type="date"
              value={kept.datedOn ?? ''}
              data-testid="paper-day"
              onChange={(event) => actions.setDay(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t(papersText.calendar)}>
          {(control) => (
            <select
              {...control}
              class="select"
              value={kept.calendar ?? 'western'}
              data-testid="paper-calendar"
              onChange={({ currentTarget: { value } }) =>
                actions.setCalendar(value === 'japanese' ? 'japanese' : 'western')
              }
            >
              <option value="western">{t(papersText.western)}</option>
              <option value="japanese">{t(papersText.japanese)}</option>
            </select>
          )}
        </Field>
      </div>
      <div class="row">
        {status.stale.length > 0 && props.changed.length === 0 && (
          <Button onPress={actions.update} testId="paper-update">
            {t(papersText.update)}
          </Button>
        )}
        <Button icon="download" onPress={actions.saveWord} testId="paper-word">
          {t(papersText.word)}
        </Button>
        <Button icon="download" onPress={actions.saveTemplate} tip={t(papersText.templateHint)} testId="paper-template">
          {t(papersText.template)}
        </Button>
        {actions.saveEnglish && (
          <Button icon="download" onPress={actions.saveEnglish} testId="paper-english">
            {t(papersText.english)}
          </Button>
        )}
        <Button onPress={actions.print}>{t(papersText.print)}</Button>
        {kept.finished === undefined && (
          <Button kind="primary" disabled={!mayFinish} onPress={props.onFinish} testId="paper-finish">
            {t(papersText.finish)}
          </Button>
        )}
      </div>
      {!mayFinish && <p class="small muted">{t(papersText.finishBlocked)}</p>}
    </div>
  );
}
