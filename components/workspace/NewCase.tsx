import { useMemo, useState } from 'preact/hooks';
import type { ProcedureId } from '../../lib/domain/case/procedures';
import { sameNamed } from '../../lib/editor/same-name';
import { common } from '../../lib/i18n/common.words';
import { overview } from './overview.words';
import { lists } from './workspace.words';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';
import { Field } from '../base/Field';
import { type NamedOption, NamePicker } from '../base/NamePicker';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { ProcedureField } from './ProcedureField';

/** An existing record, or the name of a new one. */
export type Chosen<Names> = { readonly id: string } | { readonly make: Names };

/** What a new case is made from. */
export interface NewCaseChoice {
  readonly applicant: Chosen<{ readonly family: string; readonly given: string }>;
  readonly employer: Chosen<{ readonly name: string }>;
  readonly procedure: ProcedureId;
}

/** Asks for the applicant and the employer of a new case. */
export interface NewCaseProps {
  readonly applicants: readonly NamedOption[];
  readonly employers: readonly NamedOption[];
  /** What is already decided. `copyOf`: the case whose job is copied. */
  readonly start: { readonly applicantId?: string; readonly employerId?: string; readonly copyOf?: string };
  /** What is chosen at first. */
  readonly procedure: ProcedureId;
  readonly busy: boolean;
  readonly error?: string;
  readonly onCreate: (choice: NewCaseChoice) => void;
  readonly onClose: () => void;
}

const making = 'new';
/** How many records with the same name are listed. */
const mostSame = 3;

/** The dialog for a new case. */
export function NewCase(props: NewCaseProps) {
  const { start } = props;
  const { t } = useText();
  const [applicant, setApplicant] = useState(start.applicantId ?? (props.applicants.length === 0 ? making : ''));
  const [employer, setEmployer] = useState(start.employerId ?? (props.employers.length === 0 ? making : ''));
  const [names, setNames] = useState({ family: '', given: '', name: '' });
  const [procedure, setProcedure] = useState(props.procedure);
  const [tried, setTried] = useState(false);
  const type = (key: keyof typeof names) => ({
    class: 'input',
    type: 'text' as const,
    autocomplete: 'off' as const,
    spellcheck: false,
    value: names[key],
    'data-testid': `new-case-${key}`,
    onInput: (event: { currentTarget: { value: string } }) => setNames({ ...names, [key]: event.currentTarget.value }),
  });
  const personWrong =
    applicant === ''
      ? lists.choiceNeeded
      : applicant === making && !`${names.family}${names.given}`.trim()
        ? lists.nameNeeded
        : null;
  const placeWrong =
    employer === '' ? lists.choiceNeeded : employer === making && !names.name.trim() ? lists.employerNeeded : null;
  // There may be thousands, so they are not computed again for every key in another box.
  const people = useMemo(
    () => (applicant === making ? sameNamed('applicant', props.applicants, `${names.family} ${names.given}`) : []),
    [applicant, props.applicants, names.family, names.given],
  );
  const places = useMemo(
    () => (employer === making ? sameNamed('employer', props.employers, names.name) : []),
    [employer, props.employers, names.name],
  );
  const create = () => {
    setTried(true);
    if (personWrong || placeWrong || props.busy) return;
    props.onCreate({
      applicant:
        applicant === making ? { make: { family: names.family.trim(), given: names.given.trim() } } : { id: applicant },
      employer: employer === making ? { make: { name: names.name.trim() } } : { id: employer },
      procedure,
    });
  };
  return (
    <Dialog
      open
      title={t(start.copyOf === undefined ? lists.newCase : lists.newCaseCopy)}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t(common.cancel)}</Button>
          <Button kind="primary" busy={props.busy} onPress={create} testId="new-case-create">
            {t(lists.createCase)}
          </Button>
        </>
      }
    >
      <div class="stack">
        {start.copyOf !== undefined && <p>{t(lists.newCaseCopyHint)}</p>}
        <ProcedureField value={procedure} testId="new-case-procedure" onChoose={setProcedure} />
        <Choice
          label={t(lists.columnApplicant)}
          placeholder={t(overview.choosePerson)}
          value={applicant}
          options={props.applicants}
          testId="new-case-applicant"
          error={tried && personWrong && applicant === '' ? t(personWrong) : undefined}
          onChoose={(code, typed) => {
            setApplicant(code);
            const [family = '', ...given] = typed.trim().split(/\s+/);
            if (code === making && typed !== '') setNames({ ...names, family, given: given.join(' ') });
          }}
        />
        {applicant === making && (
          <>
            <Field label={t(lists.familyName)} {...(tried && personWrong ? { error: t(personWrong) } : {})}>
              {(control) => <input {...control} {...type('family')} />}
            </Field>
            <Field label={t(lists.givenName)}>{(control) => <input {...control} {...type('given')} />}</Field>
            <ThereAlready kind="applicant" found={people} onUse={setApplicant} />
          </>
        )}
        <Choice
          label={t(lists.columnEmployer)}
          placeholder={t(overview.chooseEmployer)}
          value={employer}
          options={props.employers}
          testId="new-case-employer"
          error={tried && placeWrong && employer === '' ? t(placeWrong) : undefined}
          onChoose={(code, typed) => {
            setEmployer(code);
            if (code === making && typed !== '') setNames({ ...names, name: typed.trim() });
          }}
        />
        {employer === making && (
          <>
            <Field label={t(lists.employerName)} {...(tried && placeWrong ? { error: t(placeWrong) } : {})}>
              {(control) => <input {...control} {...type('name')} />}
            </Field>
            <ThereAlready kind="employer" found={places} onUse={setEmployer} />
          </>
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

/** Records with the typed name, each to be used instead of a second one. */
function ThereAlready(props: {
  readonly kind: 'applicant' | 'employer';
  readonly found: readonly NamedOption[];
  readonly onUse: (code: string) => void;
}) {
  const { t } = useText();
  return (
    <div role="status">
      {props.found.length > 0 && (
        <Notice tone="warn" testId={`new-case-same-${props.kind}`}>
          <p>{t(props.kind === 'applicant' ? overview.personThere : overview.employerThere)}</p>
          <ul class="plain stack">
            {props.found.slice(0, mostSame).map(({ code, name, also }) => (
              <li key={code} class="row row--between">
                <span>
                  {name} <span class="muted small">{also}</span>
                </span>
                <Button onPress={() => props.onUse(code)} testId={`use-${code}`}>
                  {t(overview.useThis)}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function Choice(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly options: readonly NamedOption[];
  readonly testId: string;
  readonly error: string | undefined;
  readonly onChoose: (code: string, typed: string) => void;
}) {
  const { t } = useText();
  return (
    <NamePicker
      label={props.label}
      placeholder={props.placeholder}
      nothing={t(overview.noMatch)}
      more={(count) => t(overview.moreMatches, { count })}
      firstOptions={[{ code: making, name: t(lists.chooseOrCreate) }]}
      options={props.options}
      value={props.value}
      testId={props.testId}
      {...(props.error === undefined ? {} : { error: props.error })}
      onChoose={props.onChoose}
    />
  );
}
