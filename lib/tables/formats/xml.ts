import { Parser } from 'saxen';

/** What a reader of an XML text is told, names without their prefixes. */
export interface XmlReader {
  /** The name of the outermost element; a text of another is not what it is taken for. */
  readonly root: RegExp;
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function prefixed(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  // Few tags have prefixed attributes, and sheets have a million tags.
  for (const key in attributes) if (key.includes(':') && localName(key) === wanted) return attributes[key];
  return undefined;
}

/**
 * Walks an XML text. Gives whether it is well formed and has the root; what a reader was told before an error is to be thrown
 * away. A document's own entities are never defined, so none can grow; the parser stops at the reader's own errors.
 */
export function walkXml(xml: string, { root, open, close, text }: XmlReader): boolean {
  let isFine = true;
  let isRooted = false;
  const parser = new Parser();
  // One function for all tags: a sheet has a million of them.
  let attributesOf: () => Readonly<Record<string, string>> = () => ({});
  let decode = (value: string): string => value;
  const attribute = (wanted: string): string | undefined => {
    const attributes = attributesOf();
    const value = Object.hasOwn(attributes, wanted) ? attributes[wanted] : prefixed(attributes, wanted);
    return value?.includes('&') ? decode(value) : value;
  };
  parser.on('openTag', (name, attributes, decodeEntities) => {
    isRooted ||= root.test(localName(name));
    if (!isRooted) {
      parser.stop();
      return;
    }
    attributesOf = attributes;
    decode = decodeEntities;
    open?.(localName(name), attribute);
  });
  if (close) parser.on('closeTag', (name) => close(localName(name)));
  if (text) {
    parser.on('text', (value, decodeEntities) => text(value.includes('&') ? decodeEntities(value) : value));
    parser.on('cdata', (value) => text(value));
  }
  parser.on('error', () => {
    isFine = false;
    parser.stop();
  });
  parser.parse(xml);
  return isFine && isRooted;
}
