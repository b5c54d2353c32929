import { useEffect, useState } from 'preact/hooks';

type Parts = typeof import('./page-parts');

/** What shows rows of the page, once it is wanted; null until it is there. */
export function usePageParts(wanted: boolean): Parts | null {
  const [parts, setParts] = useState<Parts | null>(null);
  useEffect(() => {
    if (wanted && parts === null) void import('./page-parts').then(setParts);
  }, [wanted]);
  return parts;
}
