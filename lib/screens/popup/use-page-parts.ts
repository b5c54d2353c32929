import { useLoaded } from '../shared/use-loaded';

type Parts = typeof import('./page-parts');

/** The components for rows of the page, loaded when they are wanted; null until then. */
export const usePageParts = (wanted: boolean): Parts | null =>
  useLoaded(wanted ? 'page-parts' : null, () => import('./page-parts'));
