import { isShown, type PageElement } from './collect';

/**
 * Whether a person can see a control, told from styles alone: the same as `isShown`, but without a layout. What it
 * learns about an element's surroundings is valid only while the page does not change, so it is made again for each
 * reading.
 */
export function createSight(): (element: PageElement) => boolean {
  const surroundings = new Map<Element, Surroundings>();
  const around = (element: Element): Surroundings => {
    const known = surroundings.get(element);
    if (known) return known;
    const above = element.parentElement ? around(element.parentElement) : 'shown';
    const found = above === 'shown' ? own(element) : above;
    surroundings.set(element, found);
    return found;
  };
  const sees = (element: Element, exactly: () => boolean): boolean => {
    const found = around(element);
    if (found !== 'shown') return found === 'unsure' && exactly();
    const { display, visibility } = getComputedStyle(element);
    return display !== 'contents' && visibility === 'visible';
  };
  return (element) => {
    const exactly = () => isShown(element);
    if (sees(element, exactly)) return true;
    const label = element.type === 'radio' ? element.closest('label') : null;
    return label !== null && sees(label, exactly);
  };
}

/** `unsure`: the styles do not say which part is shown. */
type Surroundings = 'shown' | 'hidden' | 'unsure';

function own(element: Element): Surroundings {
  const { display, contentVisibility } = getComputedStyle(element);
  // An element that is not rendered has no styles at all.
  if (display === 'none' || display === '' || contentVisibility === 'hidden') return 'hidden';
  return element.shadowRoot !== null || (element instanceof HTMLDetailsElement && !element.open) ? 'unsure' : 'shown';
}
