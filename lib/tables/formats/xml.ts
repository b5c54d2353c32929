import { Parser } from 'saxen';

/** Callbacks of a reader of an XML text; names are given without their prefixes. */
export interface XmlReader {
  /** The name of the outermost element; a text with another root is not the expected one. */
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
 * Walks through an XML text. Returns whether it is well-formed and has the root; discard what a reader received before
 * an error. A document's own entities are never defined, so none can grow; the parser stops at the reader's own errors.
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
