import type { CheckContext } from '../known';
import type { Need } from '../../../spec/check';

// Short words for what a document is needed for.

export const required = (ja: string, en: string): Need => ({ need: 'required', because: { ja, en } });
export const oneOf = (group: string, ja: string, en: string): Need => ({ need: 'oneOf', group, because: { ja, en } });
export const notRequired = (ja: string, en: string): Need => ({ need: 'notRequired', because: { ja, en } });
export const optional = (ja: string, en: string): Need => ({ need: 'optional', because: { ja, en } });
/** Not on the Agency's list; the client's page says that it is required in such a case. */
export const listed = (ja: string, en: string): Need => ({ need: 'optional', because: { ja, en }, listed: true });
/** Not decided yet: it follows from the category. */
export const waitsForCategory = (ja: string, en: string): Need => ({
  need: 'unknown',
  because: { ja, en },
  waitsFor: 'category',
});
/** `decidedBy`: the fact that decides it, where it is one. */
export const unknown = (ja: string, en: string, decidedBy?: string): Need => ({
  need: 'unknown',
  because: { ja, en },
  ...(decidedBy === undefined ? {} : { decidedBy }),
});

/** Documents of 表2: only for categories 3 and 4. */
export function forSmaller({ category }: CheckContext, then: () => Need): Need {
  switch (category.value) {
    case 1:
    case 2:
      return notRequired(
        `カテゴリー${category.value}では原則として不要です（審査で求められることがあります）。`,
        `Not asked of category ${category.value} as a rule; the examiner may still ask.`,
      );
    case 'unknown':
      return waitsForCategory(
        'まだ決まっていません（カテゴリー待ち）。カテゴリー３・４で必要です。',
        'Not decided yet: it waits for the category. Categories 3 and 4 need it.',
      );
    default:
      return then();
  }
}

/** Documents of 表2 for both smaller categories alike. */
export const requiredOfSmaller = (context: CheckContext): Need =>
  forSmaller(context, () =>
    required(`カテゴリー${context.category.value}で必要です。`, `Required of category ${context.category.value}.`),
  );
