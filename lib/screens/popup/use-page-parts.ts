import { useLoaded } from '../shared/use-loaded';

type Parts = typeof import('./page-parts');

/** What shows rows of the page, once it is wanted; null until it is there. */
export const usePageParts = (wanted: boolean): Parts | null =>
  useLoaded(wanted ? 'page-parts' : null, () => import('./page-parts'));
