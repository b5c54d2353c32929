import type { ComponentChildren } from 'preact';
import type { Overruled } from '../../lib/checks/overrides';
import { report as sentences } from './report.words';
import type { Pointer } from '../../lib/spec/check';
import type { Source, Text } from '../../lib/i18n/text';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { Links } from './Links';
import type { Appearance } from './appearance';
import type { Target } from './props';
import { useReportContext } from './report-context';
import { SourceLine } from './SourceLine';

/** One finding that is settled, not needed, or overruled. */
export interface FindingProps {
  readonly target: Target;
  readonly look: Appearance;
  readonly title: string;
  /** Why; absent if the title says everything. */
  readonly reason?: Text;
  readonly points: readonly Pointer[];
  readonly overruled?: Overruled | undefined;
  readonly source?: Source | undefined;
  /** The id of the reference, if it has one. */
  readonly showId?: boolean;
  readonly children?: ComponentChildren;
}

/** What was found, why, where to correct it, the source of the rule, and a person's override. */
export function Finding(props: FindingProps) {
  const { t, language } = useText();
  const { target, look, overruled, title } = props;
  return (
    <li
      class={`report-finding${overruled ? ' report-finding--aside' : ''}`}
      data-testid={`finding-${target.id}`}
      data-row={target.row}
    >
      <p class="report-finding__head">
        <Badge tone={look.tone} icon={look.icon}>
          {t(look.word)}
        </Badge>
        <span class="report-finding__title">{title}</span>
        {props.showId && <span class="report-finding__id">{target.id}</span>}
      </p>
      {props.reason && <p>{props.reason[language]}</p>}
      {props.children}
      {overruled && <OverruledNote target={target} title={title} overruled={overruled} />}
      <div class="report-finding__foot">
        <Links points={props.points} />
      </div>
      {props.source && <SourceLine source={props.source} />}
    </li>
  );
}

function OverruledNote(props: { readonly target: Target; readonly title: string; readonly overruled: Overruled }) {
  const { t } = useText();
  const { actions } = useReportContext();
  const { target, title, overruled } = props;
  const { by, on, note } = overruled;
  return (
    <div class="report-word" data-testid={`overruled-${target.id}`}>
      <Icon name="person" />
      <div class="report-word__text">
        <p class="small muted">{t(sentences.overruledBy, { by, on })}</p>
        <p class="report-word__note">{note}</p>
      </div>
      <Button
        kind="quiet"
        size="small"
        icon="undo"
        label={t(sentences.restoreOf, { title })}
        testId={`restore-${target.id}`}
        onPress={() => actions.restore(target)}
      >
        {t(sentences.restore)}
      </Button>
    </div>
  );
}
