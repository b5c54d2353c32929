import type { Report } from '../../lib/checks/report';
import { basisWords, report as sentences } from './report.words';
import { useText } from '../base/text-provider';
import { Links } from './Links';
import { SourceLine } from './SourceLine';

/** What the requirements rest on, in one line that opens: the employer's category and the ground of education or experience. */
export function Foundations({ category, basis }: Pick<Report, 'category' | 'basis'>) {
  const { t, language } = useText();
  const isKnown = category.value !== 'unknown';
  return (
    <details class="report-foundations">
      <summary class="report-foundations__head small">
        <span data-testid="report-category" data-value={category.value}>
          {t(sentences.category)}{' '}
          <b>{isKnown ? t(sentences.categoryValue, { value: category.value }) : t(sentences.categoryUnknown)}</b>
        </span>
        <span data-testid="report-basis" data-value={basis.value}>
          {t(sentences.basis)} <b>{t(basisWords[basis.value])}</b>
        </span>
      </summary>
      <div class="report-foundations__body stack stack--tight">
        <p>{category.because[language]}</p>
        <Links points={category.points} />
        <SourceLine source={category.source} />
        <p>{basis.because[language]}</p>
      </div>
    </details>
  );
}
