import { isProcedureId, type ProcedureId, procedureIds, procedureNames } from '../../lib/domain/case/procedures';
import { Field } from '../base/Field';
import { useText } from '../base/text-provider';
import { lists } from './workspace.words';

/** Asks what a case applies for. */
export function ProcedureField(props: {
  readonly value: ProcedureId;
  readonly testId: string;
  readonly onChoose: (procedure: ProcedureId) => void;
}) {
  const { t } = useText();
  return (
    <Field label={t(lists.procedure)}>
      {(control) => (
        <select
          {...control}
          class="select"
          data-testid={props.testId}
          value={props.value}
          onChange={({ currentTarget: { value } }) => isProcedureId(value) && props.onChoose(value)}
        >
          {procedureIds.map((id) => (
            <option key={id} value={id}>
              {t(procedureNames[id])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
