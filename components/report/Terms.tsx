import type { Report } from '../../lib/checks/report';
import type { Source } from '../../lib/i18n/text';
import type { CaseTerm } from '../../lib/spec/law';
import { Badge } from '../base/Badge';
import { useText } from '../base/text-provider';
import { Links } from './Links';
import { report as sentences } from './report.words';
import { SourceLine } from './SourceLine';

/** The fee and the days of filing: one line each, which opens to the rows of the law it was made from. */
export function Terms({ terms }: Pick<Report, 'terms'>) {
  return (
    <>
      {terms.map((term) => (
        <Term key={term.id} term={term} />
      ))}
    </>
  );
}

function Term({ term }: { readonly term: CaseTerm }) {
  const { t, language } = useText();
  const { id, title, shown, because, points, rows } = term;
  return (
    <details class="report-foundations" data-testid={`report-term-${id}`} data-count={rows.length}>
      <summary class="report-foundations__head small">
        <span>
          {title[language]} <b class="numbers">{shown[language]}</b>
        </span>
      </summary>
      <div class="report-foundations__body stack stack--tight">
        <p>{because[language]}</p>
        <dl class="report-terms">
          {rows.map((row) => (
            <div key={row.id} class="report-terms__row">
              <dt>{row.title[language]}</dt>
              <dd class="numbers">
                {row.shown[language]}
                {row.likely && <Badge tone="info">{t(sentences.likely)}</Badge>}
              </dd>
            </div>
          ))}
        </dl>
        <Links points={points} />
        {sourcesOf(term).map((source) => (
          <SourceLine key={source.title} source={source} />
        ))}
      </div>
    </details>
  );
}

/** The sources of a term's rows, each once. */
const sourcesOf = ({ rows }: CaseTerm): readonly Source[] => [
  ...new Map(rows.map(({ source }) => [source.title, source])).values(),
];
