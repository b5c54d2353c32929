import type { Report } from '../../lib/checks/report';
import { basisWords, report as sentences } from '../../lib/i18n/sentences/report';
import { Badge } from '../base/Badge';
import { useText } from '../base/text-provider';
import { Links } from './Links';
import { SourceLine } from './SourceLine';

/** What the rest follows from: the employer's category and the ground of the case, each with what it rests on. */
export function Foundations({ category, basis }: Pick<Report, 'category' | 'basis'>) {
  const { t, language } = useText();
  const isOpen = category.value === 'unknown';
  const noBasis = basis.value === 'none' || basis.value === 'unknown';
  return (
    <>
      <section class="card foundation" data-testid="report-category" data-value={category.value}>
        <h2 class="foundation__title">{t(sentences.category)}</h2>
        <p class="foundation__value">
          {isOpen ? (
            <Badge tone="info" icon="help">
              {t(sentences.categoryUnknown)}
            </Badge>
          ) : (
            t(sentences.categoryValue, { value: category.value })
          )}
        </p>
        <p>{category.because[language]}</p>
        {category.ask && (
          <p>
            <strong>{t(sentences.ask)}</strong>
            {category.ask[language]}
          </p>
        )}
        <Links points={category.points} />
        <SourceLine source={category.source} />
      </section>
      <section class="card foundation" data-testid="report-basis" data-value={basis.value}>
        <h2 class="foundation__title">{t(sentences.basis)}</h2>
        <p class="foundation__value">
          {noBasis ? (
            <Badge tone={basis.value === 'none' ? 'bad' : 'info'} icon={basis.value === 'none' ? 'stop' : 'help'}>
              {t(basisWords[basis.value])}
            </Badge>
          ) : (
            t(basisWords[basis.value])
          )}
        </p>
        <p>{basis.because[language]}</p>
      </section>
    </>
  );
}
