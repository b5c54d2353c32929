import { counted, type Debtor, debtors, type Remaining } from '../../lib/checks/remaining/item';
import { debtorWords, remaining as sentences } from './remaining.words';
import { useText } from '../base/text-provider';

/** Three buttons that narrow the lists to what one side owes; a second press removes the filter. */
export function OwesChips(props: {
  readonly items: readonly Remaining[];
  readonly chosen: Debtor | null;
  readonly onChoose: (chosen: Debtor | null) => void;
}) {
  const { t } = useText();
  const { items, chosen, onChoose } = props;
  const all = counted(items);
  return (
    <fieldset class="remaining-owes">
      <legend class="visually-hidden">{t(sentences.owes)}</legend>
      {debtors.map((one) => (
        <button
          key={one}
          type="button"
          class="remaining-owes__chip"
          aria-pressed={chosen === one}
          data-testid={`owes-${one}`}
          onClick={() => onChoose(chosen === one ? null : one)}
        >
          {t(debtorWords[one])} <b class="numbers">{all.filter(({ owes }) => owes === one).length}</b>
        </button>
      ))}
    </fieldset>
  );
}
