import type { Part } from '../../lib/spec/field';
import { useText } from '../base/text-provider';
import { partWords } from '../popup/popup.words';
import { kindWords, predictedText } from './predicted.words';

/** What one control takes. */
export interface Taken {
  readonly part: string;
  readonly kind: Part['control']['kind'];
  readonly limit: number | null;
  readonly options: number;
  readonly block?: number | null;
}

export const limitOf = ({ control }: Pick<Part, 'control'>): number | null =>
  'limit' in control ? (control.limit.exact ?? control.limit.max ?? null) : null;

export const expectedOf = (part: Pick<Part, 'part' | 'control'>): Taken => ({
  part: part.part,
  kind: part.control.kind,
  limit: limitOf(part),
  options: 'list' in part.control ? part.control.list.options.length : 0,
});

/** What the controls of a row take, a line of small print for each. */
export function Takes({ of }: { readonly of: readonly Taken[] }) {
  const { t } = useText();
  return (
    <>
      {of.map(({ part, kind, limit, options, block = null }) => {
        const name = of.length > 1 ? partWords[part] : undefined;
        const isText = kind === 'text' || kind === 'textarea';
        const facts = [
          t(kindWords[kind]),
          ...(isText ? [limit === null ? t(predictedText.noLimit) : t(predictedText.limit, { count: limit })] : []),
          ...(options > 0 ? [t(predictedText.options, { count: options })] : []),
          ...(block === null ? [] : [t(predictedText.block, { number: block })]),
        ].join(' · ');
        return (
          <span key={part} class="small muted check-predicted__takes">
            {name ? t(predictedText.ofPart, { part: t(name), facts }) : facts}
          </span>
        );
      })}
    </>
  );
}
