import type { ProcedureId } from '../../lib/domain/case/procedures';
import { common } from '../../lib/i18n/common.words';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';
import { type NamedOption, NamePicker } from '../base/NamePicker';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { overview } from '../workspace/overview.words';
import { ProcedureField } from '../workspace/ProcedureField';
import { type FactLine, FactLines } from './FactLines';
import './next-case.css';
import { nextCaseText as words } from './next-case.words';

/** Something that the new case asks. */
export interface AskedLine {
  readonly id: string;
  readonly title: string;
  /** What the earlier case says of it; empty where it must be new. */
  readonly earlier: readonly FactLine[];
}

export interface NextCaseProps {
  /** The earlier case, in words. */
  readonly from: { readonly name: string; readonly procedure: string };
  readonly procedure: ProcedureId;
  readonly employers: readonly NamedOption[];
  readonly employerId: string;
  /** Whether the employer is another one than in the earlier case. */
  readonly isOtherEmployer: boolean;
  /** What is taken over, and what is asked; null until it is known. */
  readonly sides: { readonly taken: readonly FactLine[]; readonly asked: readonly AskedLine[] } | null;
  readonly busy: boolean;
  readonly error?: string;
  readonly onProcedure: (procedure: ProcedureId) => void;
  readonly onEmployer: (id: string) => void;
  /** Makes the case; with an id, it opens at that question. */
  readonly onCreate: (asked?: string) => void;
  readonly onClose: () => void;
}

/** The dialog for the next procedure: what is taken over on one side, what is asked anew on the other. */
export function NextCase(props: NextCaseProps) {
  const { t } = useText();
  const { sides } = props;
  return (
    <Dialog
      open
      title={t(words.start)}
      onClose={props.onClose}
      testId="next-case"
      actions={
        <>
          <Button onPress={props.onClose}>{t(common.cancel)}</Button>
          <Button
            kind="primary"
            busy={props.busy}
            disabled={sides === null}
            onPress={() => props.onCreate()}
            testId="next-case-create"
          >
            {t(words.create)}
          </Button>
        </>
      }
    >
      <div class="stack">
        <p class="small">
          <strong>{t(words.from, props.from)}</strong> {t(words.intro)}
        </p>
        <ProcedureField value={props.procedure} testId="next-case-procedure" onChoose={props.onProcedure} />
        <NamePicker
          label={t(common.employer)}
          placeholder={t(overview.chooseEmployer)}
          nothing={t(overview.noMatch)}
          more={(count) => t(overview.moreMatches, { count })}
          firstOptions={[]}
          options={props.employers}
          value={props.employerId}
          testId="next-case-employer"
          onChoose={props.onEmployer}
        />
        {props.isOtherEmployer && <Notice tone="info">{t(words.otherEmployer)}</Notice>}
        {sides === null ? (
          props.error === undefined && <p class="muted">{t(common.loading)}</p>
        ) : (
          <div class="next-case-sides">
            <section aria-labelledby="next-case-taken" data-testid="next-case-taken" data-count={sides.taken.length}>
              <h3 id="next-case-taken">{t(words.taken, { count: sides.taken.length })}</h3>
              {sides.taken.length === 0 ? (
                <p class="small muted">{t(words.nothingTaken)}</p>
              ) : (
                <FactLines lines={sides.taken} />
              )}
            </section>
            <section aria-labelledby="next-case-asked" data-testid="next-case-asked" data-count={sides.asked.length}>
              <h3 id="next-case-asked">{t(words.asked, { count: sides.asked.length })}</h3>
              <p class="small muted">{t(sides.asked.length === 0 ? words.nothingAsked : words.askedHint)}</p>
              <ul class="plain next-case-asked">
                {sides.asked.map((line) => (
                  <Asked key={line.id} line={line} onPress={() => !props.busy && props.onCreate(line.id)} />
                ))}
              </ul>
            </section>
          </div>
        )}
        {props.error !== undefined && (
          <Notice tone="bad" live="assertive">
            {props.error}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}

/** How many of the earlier values stand beside a question. All of them stand in the new case. */
const mostEarlier = 3;

function Asked({ line, onPress }: { readonly line: AskedLine; readonly onPress: () => void }) {
  const { t } = useText();
  const { earlier } = line;
  const shown = earlier.slice(0, mostEarlier).map(({ label, value }) => `${label} ${value}`);
  if (earlier.length > mostEarlier) shown.push(t(words.rest));
  return (
    <li>
      <button type="button" class="next-case-asked__press" data-testid={`asked-${line.id}`} onClick={onPress}>
        <span>{line.title}</span>
        {earlier.length > 0 && (
          <span class="next-case-asked__earlier small muted">
            {t(words.earlier)}
            {shown.join(' ・ ')}
          </span>
        )}
      </button>
    </li>
  );
}
