import { isCorporateNumber } from '../../lib/domain/check-digits';
import type { PlainFact } from '../../lib/facts/descriptor';
import { valueAt, withValue } from '../../lib/facts/draft';
import { doubtOf, type TextDoubt } from '../../lib/typing/typed-text';
import { nameSplits } from '../../lib/typing/name-split';
import { entry, textDoubts } from './entry.words';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import type { EditorBinding } from '../workspace/binding';
import { PostalAid } from './PostalAid';

/** A typed fact for which there may be help. */
export interface EntryAidProps {
  readonly binding: EditorBinding;
  readonly fact: PlainFact;
  readonly path: string;
  /** Most help waits until the box is left. */
  readonly focused: boolean;
  readonly left: number;
}

/** The help for a typed fact, if there is any. It proposes; the person decides. */
export function EntryAid({ binding, fact, path, focused, left }: EntryAidProps) {
  if (fact.key === 'postalCode') return <PostalAid binding={binding} path={path} focused={focused} left={left} />;
  if (focused) return null;
  if (/(^|\.)corporateNumber\.number$/.test(path)) return <NumberAid binding={binding} path={path} />;
  const value = valueAt(binding.draft, path);
  const doubt = typeof value === 'string' ? doubtOf(path, value) : null;
  if (doubt !== null) return <DoubtAid doubt={doubt} />;
  if (/(^|\.)name\.(family|given)$/.test(path)) return <NameAid binding={binding} path={path} />;
  if (fact.key === 'saidOn') return <TodayAid binding={binding} path={path} label={fact} />;
  return null;
}

/** A question about a text that can be stored but is probably not what was meant. */
function DoubtAid({ doubt }: { doubt: TextDoubt }) {
  const { t } = useText();
  return (
    <p class="entry-aid" data-testid="doubt-aid" data-doubt={doubt}>
      <Icon name="warning" /> {t(textDoubts[doubt])}
    </p>
  );
}

interface Place {
  readonly binding: EditorBinding;
  readonly path: string;
}

/** 法人番号: says that its check digit is right. A wrong one is reported among what the portal refuses. */
function NumberAid({ binding, path }: Place) {
  const { t } = useText();
  const digits = String(valueAt(binding.draft, path) ?? '')
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '');
  if (!isCorporateNumber(digits)) return null;
  return (
    <p class="entry-aid entry-aid--ok" data-testid="number-aid">
      <Icon name="check" /> {t(entry.numberRight)}
    </p>
  );
}

/** A full name in one of the two boxes, while the other is empty. */
function NameAid({ binding, path }: Place) {
  const { t } = useText();
  const parent = path.replace(/\.(family|given)$/, '');
  const other = path.endsWith('.family') ? `${parent}.given` : `${parent}.family`;
  const value = valueAt(binding.draft, path);
  if (typeof value !== 'string' || valueAt(binding.draft, other) !== undefined) return null;
  const splits = nameSplits(value);
  if (splits.length === 0) return null;
  return (
    <div class="entry-aid" data-testid="name-aid">
      <p>{t(entry.nameWhole)}</p>
      <p class="row">
        {splits.map(({ family, given }) => (
          <Button
            key={family}
            size="small"
            onPress={() =>
              binding.change((draft) =>
                withValue(withValue(draft, `${parent}.family`, family), `${parent}.given`, given),
              )
            }
          >
            {t(entry.nameDivide, { family, given })}
          </Button>
        ))}
      </p>
    </div>
  );
}

function TodayAid({ binding, path, label }: Place & { label: PlainFact }) {
  const { language, t } = useText();
  if (valueAt(binding.draft, path) !== undefined) return null;
  return (
    <p>
      <Button
        size="small"
        kind="quiet"
        label={`${t(entry.saidToday)}: ${label.label[language]}`}
        onPress={() => binding.change((draft) => withValue(draft, path, binding.today))}
      >
        {t(entry.saidToday)}
      </Button>
    </p>
  );
}
