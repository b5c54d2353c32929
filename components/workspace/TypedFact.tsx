import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readWareki } from '../../lib/domain/wareki';
import { tidyDate } from '../../lib/typing/dates';
import type { PlainFact } from '../../lib/facts/descriptor';
import { valueAt, withValue } from '../../lib/facts/draft';
import { tidyNumber } from '../../lib/typing/numbers';
import { tidyText } from '../../lib/typing/typed-text';
import type { Sentence } from '../../lib/i18n/i18n';
import { editor } from './editor.words';
import { entry } from '../entry/entry.words';
import { Button } from '../base/Button';
import { type Texts, useText } from '../base/text-provider';
import { EntryAid } from '../entry/EntryAid';
import type { EditorBinding } from './binding';
import { FactField } from './FactField';

/** A fact that is typed. */
export interface TypedFactProps {
  readonly binding: EditorBinding;
  readonly fact: PlainFact;
  readonly path: string;
}

const placeholders: Readonly<Partial<Record<PlainFact['kind'], Sentence>>> = {
  date: editor.dateShape,
  partialDate: editor.partialShape,
  careerDate: editor.careerShape,
};

const isDate = (kind: PlainFact['kind']) => kind === 'date' || kind === 'partialDate' || kind === 'careerDate';

/** What is wrong with a date of the Japanese calendar that its era does not have. */
function eraProblem(value: unknown, t: Texts['t']): string | undefined {
  const wareki = typeof value === 'string' ? readWareki(value) : null;
  if (!wareki || wareki.ok) return;
  const { era, from, to } = wareki;
  return to === null ? t(entry.eraLater, { era, from }) : t(entry.eraOver, { era, from, to });
}

/** The stored form of a typed text, as far as it can be told. */
function storedOf(kind: PlainFact['kind'], path: string, text: string): unknown {
  if (text.trim() === '') return undefined;
  if (kind === 'number') return tidyNumber(text);
  return kind === 'line' || kind === 'paragraph' ? tidyText(path, text) : tidyDate(text);
}

/**
 * A text, number or date. The box holds the person's own typing. The draft gets the tidy form with every key, and the
 * box shows it once it is left.
 */
export function TypedFact({ binding, fact, path }: TypedFactProps) {
  const { t } = useText();
  const value = valueAt(binding.draft, path);
  const shown = value === 'unknown' && fact.kind === 'partialDate' ? t(editor.unknownDate) : String(value ?? '');
  const [typing, setTyping] = useState<string | null>(null);
  /** The result of the last key: while that is the value, nobody else has changed it. */
  const own = useRef(value);
  // A change from outside (another window, an undo step, a proposal) replaces what was being typed. It is checked
  // before anything more can be typed. Later, the value would be that of an earlier key, and the box would be rewritten
  // while the person types.
  useLayoutEffect(() => {
    if (value === own.current) return;
    own.current = value;
    setTyping(null);
  }, [value]);
  const put = (stored: unknown) => binding.change((draft) => withValue(draft, path, stored));
  const take = (text: string) => {
    own.current = storedOf(fact.kind, path, text);
    setTyping(text);
    put(own.current);
  };
  return (
    <FactField
      binding={binding}
      fact={fact}
      path={path}
      showText={value !== undefined}
      problem={isDate(fact.kind) ? eraProblem(value, t) : undefined}
      aid={(focused, left) => <EntryAid binding={binding} fact={fact} path={path} focused={focused} left={left} />}
      onUseProposal={(proposal) => put(storedOf(fact.kind, path, proposal))}
    >
      {(control) => {
        const shared = {
          ...control,
          value: typing ?? shown,
          spellcheck: false,
          onInput: (event: { currentTarget: { value: string } }) => take(event.currentTarget.value),
          onBlur: () => {
            const text = typing?.trim();
            if (text !== undefined && text !== typing) put(storedOf(fact.kind, path, text));
            setTyping(null);
            control.onBlur();
          },
        };
        if (fact.kind === 'paragraph') return <textarea {...shared} class="textarea" rows={4} />;
        const placeholder = placeholders[fact.kind];
        const input = (
          <input
            {...shared}
            class={fact.kind === 'line' ? 'input' : 'input input--short'}
            type="text"
            autocomplete="off"
            inputMode={fact.kind === 'number' ? 'numeric' : undefined}
            placeholder={placeholder && t(placeholder)}
          />
        );
        if (fact.kind !== 'partialDate') return input;
        return (
          <div class="row workspace-fact__line">
            {input}
            <Button size="small" kind="quiet" onPress={() => put('unknown')}>
              {t(editor.unknownDate)}
            </Button>
          </div>
        );
      }}
    </FactField>
  );
}
