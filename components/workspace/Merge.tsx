import { useMemo, useState } from 'preact/hooks';
import type { Applicant } from '../../lib/domain/applicant';
import type { Employer } from '../../lib/domain/employer';
import { describeRecord } from '../../lib/facts/describe';
import { common } from '../../lib/i18n/common.words';
import { recordLists } from './record-lists.words';
import { type MergeChoice, type MergeChoices, type MergeLine, mergeLines } from '../../lib/overview/merge';
import { valueLines } from '../../lib/overview/value-lines';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** One of the two records. */
export interface MergeSide {
  readonly id: string;
  readonly name: string;
  readonly record: Applicant | Employer;
  /** How many cases use it. */
  readonly cases: number;
}

/** Two records side by side, and a choice for every fact in which they differ. */
export interface MergeProps {
  readonly kind: 'applicant' | 'employer';
  readonly keep: MergeSide;
  readonly drop: MergeSide;
  /** If there are several possible duplicates: the others, to choose from. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly busy: boolean;
  readonly error?: string;
  readonly onOther: (id: string) => void;
  readonly onSwap: () => void;
  readonly onMerge: (choices: MergeChoices) => void;
  readonly onClose: () => void;
}

/** The dialog that merges two records. */
export function Merge(props: MergeProps) {
  const { t } = useText();
  const { kind, keep, drop } = props;
  const [choices, setChoices] = useState<MergeChoices>({});
  const lines = useMemo(() => mergeLines(kind, keep.record, drop.record), [kind, keep.record, drop.record]);
  const differing = lines.filter(({ same }) => !same);
  return (
    <Dialog
      open
      title={t(recordLists.mergeTitle)}
      testId="merge"
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t(common.cancel)}</Button>
          <Button onPress={props.onSwap} testId="merge-swap">
            {t(recordLists.swap)}
          </Button>
          <Button kind="primary" busy={props.busy} onPress={() => props.onMerge(choices)} testId="merge-run">
            {t(recordLists.merge)}
          </Button>
        </>
      }
    >
      <div class="stack workspace-merge">
        <p>{t(recordLists.mergeIntro)}</p>
        {props.others.length > 1 && (
          <label class="row">
            <span>{t(recordLists.mergeWith)}</span>
            <select
              class="select workspace-filters__choice"
              data-testid="merge-with"
              value={drop.id}
              onChange={(event) => props.onOther(event.currentTarget.value)}
            >
              {props.others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}（{id}）
                </option>
              ))}
            </select>
          </label>
        )}
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t(recordLists.fact)}</th>
              {[keep, drop].map((side) => (
                <th key={side.id} scope="col">
                  {t(side === keep ? recordLists.stays : recordLists.goes)}
                  <span class="sub">
                    {side.name}・{t(recordLists.usedBy, { count: side.cases })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differing.map((line) => (
              <Line
                key={line.key}
                kind={kind}
                line={line}
                choice={choices[line.key] ?? line.choices[0] ?? 'keep'}
                onChoose={(choice) => setChoices({ ...choices, [line.key]: choice })}
              />
            ))}
          </tbody>
        </table>
        <p>{t(recordLists.casesMove, { count: drop.cases })}</p>
        <p class="muted small">{t(recordLists.sameFacts, { count: lines.length - differing.length })}</p>
        {props.error !== undefined && (
          <Notice tone="bad" live="assertive">
            {props.error}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}

function Line(props: {
  readonly kind: 'applicant' | 'employer';
  readonly line: MergeLine;
  readonly choice: MergeChoice;
  readonly onChoose: (choice: MergeChoice) => void;
}) {
  const { t, language } = useText();
  const { kind, line, choice } = props;
  const descriptor = describeRecord(kind).find(({ key }) => key === line.key);
  const label = descriptor?.label[language] ?? line.key;
  const side = (which: 'keep' | 'drop', value: unknown) => {
    const found = descriptor ? valueLines(descriptor, value, language) : [];
    const isTaken = choice === which || choice === 'both';
    return (
      <td class={isTaken ? 'workspace-merge__taken' : 'workspace-merge__left'}>
        {line.choices.includes(which) && line.choices.length > 1 && (
          <label class="choice">
            <input
              type="radio"
              name={`merge-${line.key}`}
              data-testid={`merge-${line.key}-${which}`}
              aria-label={`${label}：${t(which === 'keep' ? recordLists.stays : recordLists.goes)}`}
              checked={choice === which}
              onChange={() => props.onChoose(which)}
            />
            <Value lines={found} />
          </label>
        )}
        {!(line.choices.includes(which) && line.choices.length > 1) && <Value lines={found} />}
      </td>
    );
  };
  return (
    <tr>
      <th scope="row">
        {label}
        {line.choices.includes('both') && (
          <label class="choice small">
            <input
              type="radio"
              name={`merge-${line.key}`}
              data-testid={`merge-${line.key}-both`}
              checked={choice === 'both'}
              onChange={() => props.onChoose('both')}
            />
            <span>{t(recordLists.both)}</span>
          </label>
        )}
      </th>
      {side('keep', line.keep)}
      {side('drop', line.drop)}
    </tr>
  );
}

function Value({ lines }: { lines: ReturnType<typeof valueLines> }) {
  const { t } = useText();
  if (lines.length === 0) return <span class="muted">{t(recordLists.nothingHere)}</span>;
  return (
    <span class="workspace-merge__value">
      {lines.map(({ label, text }) => (
        <span key={label} class="workspace-merge__fact">
          {label !== '' && <span class="sub">{label}</span>}
          {text}
        </span>
      ))}
    </span>
  );
}
