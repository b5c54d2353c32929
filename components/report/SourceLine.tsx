import { confidenceWords, report as sentences } from './report.words';
import type { Source } from '../../lib/i18n/text';
import { Badge } from '../base/Badge';
import { useText } from '../base/text-provider';

/** The source of a rule, and how far it can be trusted. The title stays in its own language. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { t } = useText();
  const { title, url, checkedOn, confidence } = source;
  const word = confidenceWords[confidence];
  return (
    <p class="report-source">
      {word && (
        <Badge
          tone={confidence === 'memory' ? 'warn' : 'muted'}
          {...(confidence === 'memory' ? { icon: 'warning' } : {})}
        >
          {t(word)}
        </Badge>
      )}
      <span>
        {t(sentences.source)}
        {url === undefined ? (
          <span lang="ja">{title}</span>
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            <span lang="ja">{title}</span>
            <span class="visually-hidden">{t(sentences.newTab)}</span>
          </a>
        )}{' '}
        <span class="numbers">({t(sentences.checkedOn, { day: checkedOn })})</span>
      </span>
    </p>
  );
}
