import type { GroupFact } from '../../lib/facts/descriptor';
import { attributionOffers, withAttribution } from '../../lib/editor/attribution';
import { keeping } from './save-bar.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { type EditorBinding, factPath } from './binding';

/**
 * Buttons that say who gave an answer and when: most questions of a case are answered by one person in one
 * conversation.
 */
export function AttributionOffers({
  binding,
  facts,
  path,
}: {
  readonly binding: EditorBinding;
  /** The question's own facts. */
  readonly facts: GroupFact['of'];
  readonly path: string;
}) {
  const { language, t } = useText();
  const by = facts.find(({ key }) => key === 'saidBy');
  if (by?.kind !== 'choice') return null;
  const offers = attributionOffers(binding.draft, path, binding.today);
  if (offers.length === 0) return null;
  return (
    <div class="workspace-fact" data-testid={`said-${binding.kind}.${path}`}>
      <span class="small muted">{t(keeping.saidOffer)}</span>
      <span class="row">
        {offers.map((said) => (
          <Button
            key={`${said.by} ${said.on}`}
            size="small"
            onPress={() => {
              // The buttons disappear: the focus moves to what they have set.
              document
                .querySelector<HTMLElement>(`[data-path="${CSS.escape(factPath(binding, `${path}.saidBy`))}"]`)
                ?.focus();
              binding.change((draft) => withAttribution(draft, path, said));
            }}
          >
            {t(said.on === binding.today ? keeping.saidToday : keeping.saidThen, {
              by: by.options.find(({ code }) => code === said.by)?.[language] ?? said.by,
              on: said.on,
            })}
          </Button>
        ))}
      </span>
    </div>
  );
}
