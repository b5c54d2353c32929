import type { ComponentChildren } from 'preact';
import { report as sentences } from '../../lib/i18n/sentences/report';
import { Badge } from '../base/Badge';
import { useText } from '../base/text-provider';
import type { Weight } from './weigh';

/** A heading with findings under it, folded where none of them stands in the way or is worth a look. */
export function Part(props: {
  readonly title: string;
  readonly count: number;
  readonly weights: readonly { readonly weight: Weight }[];
  readonly children: ComponentChildren;
}) {
  const { t } = useText();
  const blocking = props.weights.filter(({ weight }) => weight === 'blocks').length;
  const isQuiet = props.weights.every(({ weight }) => weight === 'quiet');
  return (
    <details class="part" open={!isQuiet}>
      <summary class="part__head">
        <h3 class="part__title">{props.title}</h3>
        <span class="small muted numbers">{props.count}</span>
        {blocking > 0 && (
          <Badge tone="bad" icon="stop">
            {t(sentences.blocking, { count: blocking })}
          </Badge>
        )}
      </summary>
      <ul class="plain findings">{props.children}</ul>
    </details>
  );
}
