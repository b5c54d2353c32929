import { everyLook } from '../../tools/every-look';
/** Every page with every case. */
export const everyCell = <Page, Case>(pages: readonly Page[], cases: readonly Case[]): (readonly [Page, Case])[] =>
  pages.flatMap((page) => cases.map((one) => [page, one] as const));

/** How many cases share a page of the sample. */
const share = 5;

/**
 * A fifth of the cells: the plain page with every case, where a case shows what it is, and every other page with every
 * fifth case, where a page does. Pages that stand beside each other in the list, which are alike, get other cases.
 */
export const aFifthOfCells = <Page, Case>(
  plain: Page,
  pages: readonly Page[],
  cases: readonly Case[],
): (readonly [Page, Case])[] =>
  pages.flatMap((page, row) =>
    cases.filter((_, column) => page === plain || (row + column) % share === 0).map((one) => [page, one] as const),
  );

/**
 * Every page once and every case at least once: the sample for what takes long. Which page gets which case is the same
 * in every run. Steps through the cases by three, so that pages that stand beside each other in the list, which are
 * alike, do not get cases that are alike.
 */
export const eachPageOnce = <Page, Case>(pages: readonly Page[], cases: readonly Case[]): (readonly [Page, Case])[] =>
  Array.from({ length: Math.max(pages.length, cases.length) }, (_, index) => {
    const [page, one] = [pages[index % pages.length], cases[(index * step(cases.length)) % cases.length]];
    if (page === undefined || one === undefined) throw new Error('There are no pages, or no cases.');
    return [page, one] as const;
  });

/**
 * A third of these cells, evenly: for what is tried page by page elsewhere already, and is here to show that another way of
 * running it does the same.
 */
export const aThirdOf = <Cell>(cells: readonly Cell[]): readonly Cell[] => cells.filter((_, at) => at % 3 === 0);

/** Three, or the next number that has no factor in common with the number of cases. */
function step(cases: number): number {
  let by = 3;
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  while (common(by, cases) !== 1) by += 1;
  return by;
}

/** All of them in the long run, otherwise every third. */
export const aThirdUnlessLong = <Cell>(cells: readonly Cell[]): readonly Cell[] =>
  everyLook ? cells : aThirdOf(cells);
