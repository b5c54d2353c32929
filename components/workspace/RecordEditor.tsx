import { useId } from 'preact/hooks';
import { isProcedureId } from '../../lib/domain/case/procedures';
import { describeCase, describeRecord } from '../../lib/facts/describe';
import { itemsOf } from '../../lib/editor/items';
import { type Section, sectionsOf } from '../../lib/editor/sections';
import { wordsOf } from '../../lib/facts/words';
import { editor } from './editor.words';
import { keeping } from './save-bar.words';
import { problemSentence } from './problems.words';
import { Icon } from '../base/Icon';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { PassportReader } from '../entry/PassportReader';
import { boxesOf, type EditorBinding } from './binding';
import { EntryList, Facts } from './FactEditor';

/** Scrolls a part of the page into view and focuses it. */
function goTo(element: Element | null): void {
  const target = element?.matches('div')
    ? (element.querySelector('input, select, textarea, button') ?? element)
    : element;
  element?.scrollIntoView({ block: 'start' });
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/** The whole editor of a record, made from its schema. */
export function RecordEditor({ binding }: { binding: EditorBinding }) {
  const { language, t } = useText();
  const id = useId();
  const { procedure } = binding.draft;
  const isOfCase = binding.kind === 'case' && typeof procedure === 'string' && isProcedureId(procedure);
  const sections = sectionsOf(isOfCase ? describeCase(procedure) : describeRecord(binding.kind));
  const titleOf = (section: Section) => ('fact' in section ? section.fact.label[language] : t(editor.basics));
  const keysOf = (section: Section) => ('fact' in section ? [section.key] : section.facts.map(({ key }) => key));
  const wrong = (section: Section) => {
    const keys = keysOf(section);
    return [...binding.problems.keys()].some((path) => keys.includes(path.split('.')[0] ?? ''));
  };
  return (
    <div class="workspace-record">
      <nav class="workspace-record__sections" aria-label={t(editor.sections)}>
        <ul class="plain">
          {sections.map((section) => (
            <li key={section.key}>
              <button
                type="button"
                class="workspace-link"
                onClick={() => goTo(document.getElementById(`${id}-${section.key}`))}
              >
                <span>{titleOf(section)}</span>
                <Done boxes={boxesOf(binding, keysOf(section))} />
                {wrong(section) && (
                  <span class="workspace-link__wrong">
                    <Icon name="warning" />
                    <span class="visually-hidden">{t(editor.toFix, { count: 1 })}</span>
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div class="workspace-record__body stack stack--wide">
        {binding.problems.size > 0 && <ProblemSummary binding={binding} />}
        {binding.kind === 'applicant' && <PassportReader binding={binding} />}
        {sections.map((section) => (
          <section key={section.key} class="card workspace-section" aria-labelledby={`${id}-${section.key}`}>
            <h2 id={`${id}-${section.key}`} tabIndex={-1} class="workspace-section__title">
              {titleOf(section)}
            </h2>
            <Items section={section} binding={binding} />
            {'fact' in section && section.fact.hint && <p class="small muted">{section.fact.hint[language]}</p>}
            {'fact' in section ? (
              section.fact.kind === 'list' ? (
                <EntryList binding={binding} fact={section.fact} path={section.key} />
              ) : (
                <Facts binding={binding} facts={section.fact.of} path={section.key} />
              )
            ) : (
              <Facts binding={binding} facts={section.facts} path="" />
            )}
          </section>
        ))}
      </div>
    </div>
  );
}

/** How many of a section's required boxes are done; nothing for a section without any. */
function Done({ boxes }: { readonly boxes: ReturnType<typeof boxesOf> }) {
  const { t } = useText();
  if (boxes.length === 0) return null;
  const done = boxes.filter((box) => box.done).length;
  const isWhole = done === boxes.length;
  return (
    <span
      class={`workspace-link__done numbers${isWhole ? ' workspace-link__done--whole' : ''}`}
      data-done={done}
      data-required={boxes.length}
    >
      {isWhole && <Icon name="check" />}
      <span aria-hidden="true">
        {done}/{boxes.length}
      </span>
      <span class="visually-hidden">{t(editor.requiredDone, { done, count: boxes.length })}</span>
    </span>
  );
}

/** Where on the form a section's facts go, by the paper form's numbers. */
function Items({ section, binding }: { section: Section; binding: EditorBinding }) {
  const { t } = useText();
  const items = itemsOf('fact' in section ? [section.fact] : section.facts, binding.rows);
  return items === '' ? null : <p class="workspace-section__items small muted">{t(keeping.itemsOf, { items })}</p>;
}

function ProblemSummary({ binding }: { binding: EditorBinding }) {
  const { language, t } = useText();
  return (
    <Notice tone="warn" title={t(editor.toFix, { count: binding.problems.size })} testId="record-problems">
      <ul>
        {[...binding.problems].map(([path, code]) => (
          <li key={path}>
            <button
              type="button"
              class="workspace-link workspace-link--inline"
              onClick={() => goTo(document.querySelector(`[data-path="${CSS.escape(`${binding.kind}.${path}`)}"]`))}
            >
              {wordsOf(binding.kind, path, language).join(' › ')}
            </button>{' '}
            {t(problemSentence(code))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
