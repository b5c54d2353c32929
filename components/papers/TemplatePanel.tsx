import type { TemplateWarning } from '../../lib/tables/formats/docx-template';
import type { WordFault } from '../../lib/tables/formats/docx-open';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { templateText, wordFaultWords } from './template.words';

/** A placeholder with what it stands for now. */
export interface NamedValue {
  readonly name: string;
  /** In words; empty where the case has nothing. */
  readonly value: string;
}

/** What was found in the office's template. */
export interface TemplateFound {
  readonly name: string;
  readonly addedOn: string;
  readonly known: readonly NamedValue[];
  readonly unknown: readonly { readonly name: string; readonly near: readonly string[] }[];
  readonly warnings: readonly TemplateWarning[];
}

export interface TemplatePanelProps {
  readonly found: TemplateFound | null;
  /** Why the file that was chosen last is not taken in. */
  readonly refused: { readonly reason: WordFault; readonly at: string } | null;
  /** What came of filling it. */
  readonly filled: { readonly prompts: number; readonly unknown: number } | null;
  readonly all: readonly NamedValue[];
  readonly busy: boolean;
  readonly onChoose: (file: File) => void;
  readonly onFill: () => void;
  readonly onRemove: () => void;
}

/** An office's own template for a paper: registered, looked through, filled. */
export function TemplatePanel(props: TemplatePanelProps) {
  const { t } = useText();
  const { found, refused, filled } = props;
  return (
    <section class="card stack stack--tight papers__chrome" aria-labelledby="template-title" data-testid="paper-office">
      <h3 id="template-title">{t(templateText.title)}</h3>
      <p class="small muted">{t(templateText.intro, { example: '{氏名}' })}</p>
      {found && <Found found={found} />}
      {refused && (
        <Notice tone="bad" live="assertive" title={t(templateText.refused)} testId="template-refused">
          <p>{t(wordFaultWords[refused.reason], { at: refused.at })}</p>
        </Notice>
      )}
      {filled && (
        <Notice tone="ok" live="polite" testId="template-filled">
          <p>{t(templateText.filled, filled)}</p>
        </Notice>
      )}
      <div class="row">
        {found && (
          <Button icon="download" busy={props.busy} onPress={props.onFill} testId="template-fill">
            {t(templateText.fill)}
          </Button>
        )}
        <label class="button">
          {t(found ? templateText.replace : templateText.add)}
          <input
            type="file"
            class="visually-hidden"
            accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            data-testid="template-file"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) props.onChoose(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {found && (
          <Button onPress={props.onRemove} testId="template-remove">
            {t(templateText.remove)}
          </Button>
        )}
      </div>
      <details data-testid="template-names">
        <summary>{t(templateText.names, { count: props.all.length })}</summary>
        <Values rows={props.all} />
      </details>
    </section>
  );
}

function Found({ found }: { readonly found: TemplateFound }) {
  const { t } = useText();
  const { known, unknown, warnings } = found;
  return (
    <div class="stack stack--tight">
      <p>{t(templateText.kept, { name: found.name, on: found.addedOn })}</p>
      {unknown.length > 0 && (
        <details open data-testid="template-unknown">
          <summary>{t(templateText.unknown, { count: unknown.length })}</summary>
          <ul>
            {unknown.map(({ name, near }) => (
              <li key={name}>
                {`{${name}}`}{' '}
                {near.length > 0 && t(templateText.near, { names: near.map((one) => `{${one}}`).join('、') })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {warnings.length > 0 && (
        <details open>
          <summary>{t(templateText.warnings, { count: warnings.length })}</summary>
          <ul>
            {warnings.map((warning, at) => (
              <li key={at}>
                {t(templateText[warning.kind], {
                  at: 'at' in warning ? warning.at : '',
                  name: 'placeholder' in warning ? warning.placeholder : '',
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{t(templateText.known, { count: known.length })}</summary>
        <Values rows={known} />
      </details>
    </div>
  );
}

function Values({ rows }: { readonly rows: readonly NamedValue[] }) {
  const { t } = useText();
  return (
    <table class="papers-values small">
      <thead>
        <tr>
          <th scope="col">{t(templateText.name)}</th>
          <th scope="col">{t(templateText.value)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value }) => (
          <tr key={name}>
            <td>{`{${name}}`}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
