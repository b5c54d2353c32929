import { useState } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';
import { recordText } from './check-record.words';
import { Field } from '../base/Field';
import { useText } from '../base/text-provider';

/** Signing something with a name. */
export interface Signing {
  readonly by: string;
  readonly setBy: (by: string) => void;
  /** It was tried without a name. */
  readonly isMissing: boolean;
  readonly busy: boolean;
  /** Why the last attempt failed. */
  readonly failure: Sentence | null;
  /** Calls `write` with the typed name; returns whether that succeeded. Without a name, it only asks for one. */
  readonly sign: (write: (by: string) => Promise<Sentence | null>) => Promise<boolean>;
  /** Starts again, without a name. */
  readonly clear: () => void;
}

/** The state of a form that ends with a name. `first`: the name in it at first. */
export function useSigning(first: string): Signing {
  const [by, setBy] = useState(first);
  const [isTried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Sentence | null>(null);
  const name = by.trim();
  return {
    by,
    setBy,
    isMissing: isTried && name === '',
    busy,
    failure,
    sign: async (write) => {
      setTried(true);
      if (name === '') return false;
      setBusy(true);
      const wentWrong = await write(name);
      setBusy(false);
      setFailure(wentWrong);
      return wentWrong === null;
    },
    clear: () => {
      setBy('');
      setTried(false);
      setFailure(null);
    },
  };
}

/** The box for that name. */
export function SignedName(props: {
  readonly signing: Signing;
  readonly label: string;
  readonly hint?: string;
  readonly testId: string;
}) {
  const { t } = useText();
  const { by, setBy, isMissing } = props.signing;
  return (
    <Field
      label={props.label}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(isMissing ? { error: t(recordText.byMissing) } : {})}
    >
      {(control) => (
        <input
          {...control}
          class="input"
          autocomplete="off"
          maxLength={500}
          value={by}
          data-testid={props.testId}
          onInput={(event) => setBy(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
