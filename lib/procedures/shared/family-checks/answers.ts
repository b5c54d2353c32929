import { entryOf } from '../../../domain/case/case';
import { familyChecked as example } from '../../../law/dependant/examples';
import { familyOf } from '../../../law/dependant/kit';
import type { FieldCheck } from '../../../law/gijinkoku/known';
import { byComparison, finding, fromFile } from './kit';

/** F-65 */
const details: FieldCheck = {
  id: 'F-65',
  title: { ja: 'その他の内容', en: 'Details of "others"' },
  source: fromFile,
  check: ({ facts }) => {
    const { support, supportOther, supporter } = familyOf(facts);
    const message = {
      ja: '「その他」の内容を入力してください。',
      en: 'Say what "others" stands for.',
    };
    return [
      ...(support === 'other' && supportOther === undefined
        ? [finding('F-65', 'error', 'support.other', message, 'case.dependant.supportOther')]
        : []),
      ...(supporter?.relation === 'other' && supporter.relationOther === undefined
        ? [finding('F-65', 'error', 'supporter.relationOther', message, 'case.dependant.supporter.relationOther')]
        : []),
    ];
  },
  examples: [
    example('No others', {}, null),
    example('Another means, said', { case: { dependant: { support: 'other', supportOther: '預金' } } }, null),
    example('Another means, not said', { case: { dependant: { support: 'other' } } }, 'error'),
    example('Another relation, not said', { case: { dependant: { supporter: { relation: 'other' } } } }, 'error'),
    example('Not asked', { case: { dependant: undefined } }, null),
  ],
};

/** F-66: a case that comes from another status keeps its purpose. */
const purpose: FieldCheck = {
  id: 'F-66',
  title: { ja: '入国目的', en: 'Purpose of entry' },
  source: byComparison,
  check: ({ facts }) => {
    const chosen = entryOf(facts.case)?.purpose;
    if (chosen === undefined || chosen === 'dependant') return [];
    const message = {
      ja: '入国目的が家族滞在ではありません。別の手続から引き継いだ値です。',
      en: 'The purpose of entry is another status: the case has it from another procedure.',
    };
    return [finding('F-66', 'error', 'entry.purpose', message, 'case.entry.purpose')];
  },
  examples: [
    example('Dependent', {}, null),
    example('Engineer / Specialist', { case: { entry: { purpose: 'gijinkoku' } } }, 'error'),
    example('Not asked', { case: { entry: { purpose: undefined } } }, null),
  ],
};

/** F-67 */
const work: FieldCheck = {
  id: 'F-67',
  title: { ja: '資格外活動の勤務先', en: 'Places of work' },
  source: fromFile,
  check: ({ facts }) => {
    const { answer, places = [] } = familyOf(facts).sideWork ?? {};
    if (answer === 'yes' && places.length === 0) {
      const message = { ja: '資格外活動の勤務先を入力してください。', en: 'Enter where the applicant works.' };
      return [finding('F-67', 'error', 'sideWork[0].name', message, 'case.dependant.sideWork.places.0.name')];
    }
    if (answer !== 'no' || places.length === 0) return [];
    const message = {
      ja: '資格外活動が「無」ですが、勤務先が入力されています。',
      en: 'No work is declared, and places of work are entered.',
    };
    return [finding('F-67', 'warn', 'sideWork.has', message, 'case.dependant.sideWork.answer')];
  },
  examples: [
    example('No work', {}, null),
    example('Work at a place', { case: { dependant: { sideWork: { answer: 'yes', places: [{ id: 'w' }] } } } }, null),
    example('Work nowhere', { case: { dependant: { sideWork: { answer: 'yes' } } } }, 'error'),
    example('No work, at a place', { case: { dependant: { sideWork: { places: [{ id: 'w' }] } } } }, 'warn'),
    example('Not asked', { case: { dependant: { sideWork: undefined } } }, null),
  ],
};

/** F-65. */
export const detailChecks: readonly FieldCheck[] = [details];
/** F-66, of somebody who is still to come. */
export const purposeChecks: readonly FieldCheck[] = [purpose];
/** F-67, of somebody who lives in Japan. */
export const sideWorkChecks: readonly FieldCheck[] = [work];
