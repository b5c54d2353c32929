import { helpParts } from '../../lib/i18n/sentences/help';
import { workspace } from '../../lib/i18n/sentences/workspace';
import { useText } from '../base/text-provider';

/** What Tenken does and how to use it. */
export function HelpPage() {
  const { t } = useText();
  return (
    <div class="stack stack--wide prose">
      <h1>{t(workspace.help)}</h1>
      {helpParts.map(({ id, title, lines, ordered }) => {
        const items = lines.map((line) => <li key={line.en}>{t(line)}</li>);
        return (
          <section key={id} class="card stack" aria-labelledby={`help-${id}`}>
            <h2 id={`help-${id}`}>{t(title)}</h2>
            {ordered ? <ol>{items}</ol> : <ul>{items}</ul>}
          </section>
        );
      })}
    </div>
  );
}
