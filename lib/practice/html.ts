/** The attributes of one element: `true` gives a bare attribute, `undefined` and `false` give none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes a text safe inside an element or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The attributes as in a tag, each with a space before it. */
export function attributes(given: Attributes): string {
  return Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}

/** An element with its content, which must be HTML already. */
export function element(tag: string, given: Attributes, content: string): string {
  return `<${tag}${attributes(given)}>${content}</${tag}>`;
}

/**
 * How the markup marks elements hidden at load. `style` writes the portal's own `style="display:none"`. `class` writes
 * `is-hidden` instead, for pages whose content security policy refuses style attributes (`attachBehaviour` replaces the
 * class by the same style through the DOM).
 */
export type HiddenMark = 'style' | 'class';

/** The attributes of an element that may be hidden at load; `className` is its own class. */
export function hiddenAttributes(hidden: boolean, mark: HiddenMark, className?: string): Attributes {
  if (!hidden) return { class: className };
  if (mark === 'style') return { class: className, style: 'display:none' };
  return { class: className === undefined ? 'is-hidden' : `${className} is-hidden` };
}
