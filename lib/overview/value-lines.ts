import type { FactDescriptor } from '../facts/descriptor';
import { answerOptions, entryTitle, optionLabel } from '../facts/words';
import type { Language } from '../i18n/i18n';

/** One fact of a value, in words for people. */
export interface ValueLine {
  /** What it is, from the outside in; empty for a value that is a single fact. */
  readonly label: string;
  readonly text: string;
}

/** A value in words for people, one line per fact: for showing two values side by side. */
export function valueLines(descriptor: FactDescriptor, value: unknown, language: Language): readonly ValueLine[] {
  if (value === undefined || value === null || value === '') return [];
  switch (descriptor.kind) {
    case 'group':
      return descriptor.of.flatMap((inner) =>
        under(inner.label[language], valueLines(inner, fieldOf(value, inner.key), language)),
      );
    case 'list':
      return (Array.isArray(value) ? (value as readonly unknown[]) : []).flatMap((entry, index) => {
        const title = entryTitle(descriptor.of, entry, language);
        const lines = descriptor.of.flatMap((inner) =>
          under(inner.label[language], valueLines(inner, fieldOf(entry, inner.key), language)),
        );
        return under(`${index + 1}${title === '' ? '' : ` ${title}`}`, lines);
      });
    default:
      return [{ label: '', text: textOf(descriptor, value, language) }];
  }
}

function textOf(descriptor: FactDescriptor, value: unknown, language: Language): string {
  if (descriptor.kind === 'choice') return optionLabel(descriptor.options, value, language);
  if (descriptor.kind === 'choices' && Array.isArray(value)) {
    return value.map((code) => optionLabel(descriptor.options, code, language)).join(language === 'ja' ? '、' : ', ');
  }
  if (descriptor.kind === 'answer' || descriptor.kind === 'boolean') {
    const code = value === true ? 'yes' : value === false ? 'no' : value;
    return optionLabel(answerOptions, code, language);
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const under = (label: string, lines: readonly ValueLine[]): readonly ValueLine[] =>
  lines.map((line) => ({ ...line, label: line.label === '' ? label : `${label} › ${line.label}` }));

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
