import type { Sentence } from '../../lib/i18n/i18n';
import { documentStateWords, fieldLevelWords, ruleOutcomeWords } from './report.words';
import type { DocumentState, FieldLevel, FindingOutcome } from '../../lib/spec/check';
import type { IconName } from '../base/Icon';
import type { Tone } from '../base/Notice';

/** How a state is shown: its tone and icon, and its word. */
export interface Appearance {
  readonly tone: Tone | 'muted';
  readonly icon: IconName;
  readonly word: Sentence;
}

type Shape = readonly [Appearance['tone'], IconName];

const looks = <K extends string>(
  shapes: Readonly<Record<K, Shape>>,
  words: Readonly<Record<K, Sentence>>,
): ((code: K) => Appearance) => {
  return (code) => {
    const [tone, icon] = shapes[code];
    return { tone, icon, word: words[code] };
  };
};

/** How a rule's outcome looks. */
export const ruleAppearance = looks<FindingOutcome>(
  {
    pass: ['ok', 'check'],
    warn: ['warn', 'warning'],
    fail: ['bad', 'stop'],
    unknown: ['info', 'help'],
    notApplicable: ['muted', 'minus'],
  },
  ruleOutcomeWords,
);

/** How a document's state looks. */
export const documentAppearance = looks<DocumentState>(
  {
    required: ['muted', 'file'],
    oneOf: ['muted', 'file'],
    notRequired: ['muted', 'minus'],
    satisfied: ['ok', 'check'],
    missing: ['bad', 'search'],
    expired: ['bad', 'close'],
    expiring: ['warn', 'warning'],
    defective: ['bad', 'stop'],
    unknown: ['info', 'help'],
  },
  documentStateWords,
);

/** How the level of a finding about a field looks. */
export const fieldAppearance = looks<FieldLevel>(
  { error: ['bad', 'stop'], warn: ['warn', 'warning'], info: ['info', 'info'] },
  fieldLevelWords,
);
