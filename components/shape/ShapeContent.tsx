import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ShapeFile } from '../../lib/engine/shape/shape-file';
import type { Sentence } from '../../lib/i18n/i18n';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { withheldTexts } from './arrange';
import { shapeText } from './shape.words';

/** What is in the file of a page: each count opens the list of what it counts. */
export function ShapeContent({ file }: { readonly file: ShapeFile }) {
  const { t } = useText();
  const labelOf = (row: number) => file.rows[row]?.label ?? '';
  const heads = file.heads.flatMap(({ labels }) => labels);
  const rows = file.rows.filter(({ label, controls }) => label !== '' || controls.length > 0);
  return (
    <section class="stack stack--tight">
      <h2 class="shape__part">{t(shapeText.content)}</h2>
      <p class="small">
        <bdi lang="ja">{file.page.procedure ?? file.page.title}</bdi>
      </p>
      {file.page.procedure === null ? (
        <Notice tone="info">
          <p class="small">{t(shapeText.noForm)}</p>
        </Notice>
      ) : (
        !file.page.untouched && (
          <Notice tone="info" testId="shape-answered">
            <p class="small">{t(shapeText.answered)}</p>
          </Notice>
        )
      )}
      <Counted name="sections" words={shapeText.sections} lines={file.sections} />
      <Counted name="rows" words={shapeText.rows} lines={rows.map(({ label }) => label)} />
      <Counted
        name="lists"
        words={shapeText.lists}
        lines={file.lists.map((list) => (
          <Inner
            key={list.join()}
            title={t(shapeText.optionsIn, { first: list[0] ?? '', count: list.length })}
            lines={list}
          />
        ))}
      />
      <Counted name="heads" words={shapeText.heads} lines={heads} />
      <Counted
        name="loose"
        words={shapeText.loose}
        lines={file.loose.map(({ label, name, id }) => label || name || id)}
      />
      <Counted
        name="conditions"
        words={shapeText.conditions}
        lines={file.conditions.map(({ row, shows }) => (
          <Inner
            key={row}
            title={t(shapeText.condition, { label: labelOf(row), count: shows.length })}
            lines={shows.map((one) => t(shapeText.shownFor, { label: labelOf(one.row), options: one.for.join(' | ') }))}
          />
        ))}
      />
      <Counted
        name="withheld"
        words={shapeText.withheld}
        lines={withheldTexts(file).map(({ row, place }) =>
          t(shapeText.withheldIn, {
            place: place === '' && row !== null ? t(shapeText.withheldRow, { number: row + 1 }) : place,
          }),
        )}
      />
    </section>
  );
}

/** A count that opens its list; nothing where there is nothing to count. */
function Counted(props: {
  readonly name: string;
  readonly words: Sentence;
  readonly lines: readonly ComponentChildren[];
}) {
  const { t } = useText();
  if (props.lines.length === 0) return null;
  return (
    <Inner title={t(props.words, { count: props.lines.length })} lines={props.lines} testId={`shape-${props.name}`} />
  );
}

/** A line that opens a list. A page has hundreds of rows: they are drawn only while the list is open. */
export function Inner(props: {
  readonly title: string;
  readonly lines: readonly ComponentChildren[];
  readonly testId?: string;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="shape-list small"
      open={isOpen}
      data-testid={props.testId}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{props.title}</summary>
      {isOpen && (
        <ul class="shape-list__lines">
          {props.lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
