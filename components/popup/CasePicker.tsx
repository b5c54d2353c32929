import { useState } from 'preact/hooks';
import { checkText } from '../../lib/i18n/sentences/check';
import { common } from '../../lib/i18n/sentences/common';
import { popup } from '../../lib/i18n/sentences/popup';
import type { CaseSummary } from '../../lib/messaging/protocol';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { useFocusOnMount } from '../base/use-focus';
import { searchCases } from './case-search';
import type { PopupActions, Vocabulary } from './props';

/** As many as a person will read through; beyond that, searching is quicker. */
const mostShown = 50;

interface PickerProps {
  readonly busy: boolean;
  readonly vocabulary: Vocabulary;
  readonly actions: PopupActions;
}

/** Chooses the case of this tab. Enter in the search box chooses nothing: a wrong person is worse than one more press. */
export function CasePicker(props: PickerProps & { readonly cases: readonly CaseSummary[] | null }) {
  const { t } = useText();
  const { cases, ...rest } = props;
  if (cases === null) return <p class="muted">{t(common.loading)}</p>;
  return cases.length === 0 ? <NoCases actions={props.actions} /> : <CaseList cases={cases} {...rest} />;
}

function CaseList(props: PickerProps & { readonly cases: readonly CaseSummary[] }) {
  const { t } = useText();
  const { cases, busy, vocabulary, actions } = props;
  const [query, setQuery] = useState('');
  const box = useFocusOnMount<HTMLInputElement>();
  const found = searchCases(cases, query);
  const shown = found.slice(0, mostShown);
  return (
    <section class="stack">
      <div class="row row--between">
        <h2>{t(popup.chooseTitle)}</h2>
        <span class="small muted numbers" role="status">
          {t(popup.chooseCount, { shown: found.length, total: cases.length })}
        </span>
      </div>
      <Field label={t(popup.chooseSearch)} hideLabel>
        {(control) => (
          <div class="search">
            <Icon name="search" />
            <input
              {...control}
              ref={box}
              class="input"
              type="search"
              autocomplete="off"
              spellcheck={false}
              placeholder={t(popup.chooseHint)}
              value={query}
              data-testid="case-search"
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </div>
        )}
      </Field>
      {found.length === 0 && <p class="empty">{t(popup.chooseNone, { query })}</p>}
      <ul class="plain cases">
        {shown.map((summary) => (
          <li key={summary.id}>
            <CaseOption
              summary={summary}
              vocabulary={vocabulary}
              onPress={() => {
                if (!busy) actions.bind(summary.id);
              }}
            />
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <p class="small muted">{t(popup.chooseMore, { count: found.length - shown.length })}</p>
      )}
      <Button icon="download" onPress={actions.openCapture} wide testId="capture-new">
        {t(checkText.captureNew)}
      </Button>
    </section>
  );
}

function CaseOption(props: {
  readonly summary: CaseSummary;
  readonly vocabulary: Vocabulary;
  readonly onPress: () => void;
}) {
  const { t } = useText();
  const { summary, vocabulary, onPress } = props;
  const status = vocabulary.caseStatus(summary.status);
  return (
    <button type="button" class="case" data-testid={`case-option-${summary.id}`} onClick={onPress}>
      <span class="case__who">
        <span class="case__name">{summary.applicantName || summary.title || t(common.notEntered)}</span>
        {summary.applicantKanji !== '' && <span lang="ja">{summary.applicantKanji}</span>}
      </span>
      {status && <Badge tone="muted">{t(status)}</Badge>}
      <span class="case__employer">
        <Icon name="building" />
        <span>{summary.employerName || t(common.notEntered)}</span>
        {summary.passportNumber !== '' && <span class="numbers">{summary.passportNumber}</span>}
      </span>
    </button>
  );
}

function NoCases({ actions }: { actions: PopupActions }) {
  const { t } = useText();
  return (
    <section class="empty">
      <h2>{t(popup.noCasesTitle)}</h2>
      <p>{t(popup.noCasesText)}</p>
      <Button kind="primary" icon="open" onPress={actions.openWorkspace}>
        {t(common.openWorkspace)}
      </Button>
      <Button icon="download" onPress={actions.openCapture}>
        {t(checkText.captureNew)}
      </Button>
    </section>
  );
}
