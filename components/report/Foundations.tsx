import type { Report } from '../../lib/checks/report';
import { useText } from '../base/text-provider';
import { Links } from './Links';
import { SourceLine } from './SourceLine';

/** What the requirements depend on, in one line that opens; nothing if they depend only on the facts. */
export function Foundations({ foundations }: Pick<Report, 'foundations'>) {
  const { language } = useText();
  if (foundations.length === 0) return null;
  return (
    <details class="report-foundations">
      <summary class="report-foundations__head small">
        {foundations.map(({ id, title, shown, value }) => (
          <span key={id} data-testid={`report-${id}`} data-value={value}>
            {title[language]} <b>{shown[language]}</b>
          </span>
        ))}
      </summary>
      <div class="report-foundations__body stack stack--tight">
        {foundations.map(({ id, because, points, source }) => (
          <div key={id} class="stack stack--tight">
            <p>{because[language]}</p>
            <Links points={points} />
            {source && <SourceLine source={source} />}
          </div>
        ))}
      </div>
    </details>
  );
}
