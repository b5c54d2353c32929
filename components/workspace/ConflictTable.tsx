import { useId, useState } from 'preact/hooks';
import type { RecordKind } from '../../lib/domain/exchange';
import { describeRecord } from '../../lib/facts/describe';
import type { Choice, FieldConflict } from '../../lib/editor/merge';
import { choiceText, wordsOf } from '../../lib/facts/words';
import { keeping } from './save-bar.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';

/** Facts that two windows have changed. */
export interface ConflictTableProps {
  readonly kind: RecordKind;
  readonly conflicts: readonly FieldConflict[];
  readonly onResolve: (choices: Readonly<Record<string, Choice>>) => void;
}

/** For each fact, the value here and the stored one, with a choice; none is preselected. */
export function ConflictTable({ kind, conflicts, onResolve }: ConflictTableProps) {
  const { language, t } = useText();
  const id = useId();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const open = conflicts.filter(({ path }) => choices[path] === undefined).length;
  const say = (path: string, value: unknown): string => {
    if (value === undefined) return t(keeping.none);
    if (Array.isArray(value)) return t(keeping.list, { count: value.length });
    if (typeof value === 'object') return t(keeping.group);
    return choiceText(describeRecord(kind), path, String(value), language);
  };
  return (
    <div class="stack">
      <p>{t(keeping.conflictIntro)}</p>
      <div class="workspace-conflict">
        {conflicts.map(({ path, mine, theirs }) => (
          <fieldset key={path} class="workspace-conflict__fact" data-testid={`conflict-${path}`}>
            <legend>{wordsOf(kind, path, language).join(' › ')}</legend>
            {(['mine', 'theirs'] as const).map((choice) => (
              <label key={choice} class="choice workspace-conflict__choice">
                <input
                  type="radio"
                  name={`${id}-${path}`}
                  value={choice}
                  checked={choices[path] === choice}
                  onChange={() => setChoices({ ...choices, [path]: choice })}
                />
                <span>
                  <span class="muted small">{t(keeping[choice])}</span>{' '}
                  <span class="workspace-fact__text">{say(path, choice === 'mine' ? mine : theirs)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <p class="row">
        <Button kind="primary" disabled={open > 0} onPress={() => onResolve(choices)} testId="conflict-resolve">
          {t(keeping.resolve)}
        </Button>
        {open > 0 && <span class="muted small">{t(keeping.chooseAll, { count: open })}</span>}
      </p>
    </div>
  );
}
