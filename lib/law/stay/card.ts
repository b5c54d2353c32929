import { isCardNumber, isEdNumber } from '../../domain/applicant-stay';
import type { Rule } from '../gijinkoku/known';
import { ask, facts, fail, pass, silent, text, warn } from '../gijinkoku/rules/kit';
import { hasCombinedCard } from './days';
import { combinedCard } from './day-rows';
import { staying } from './kit';

// The residence card of somebody who lives in Japan: R-CARD-01.

/** Half width, capitals, no spaces or hyphens: what the form makes of it. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐－]/g, '');

const cardNumber: Rule = {
  id: 'R-CARD-01',
  chapter: 'card',
  title: text('在留カード番号', 'Residence card number'),
  source: {
    ...(combinedCard[1]?.source ?? { checkedOn: '2026-06-16', confidence: 'secondary' }),
    title: '在留カード番号の形式（英字2・数字8・英字2。在留カードがない場合はED番号、英字4・数字7。公開の要約による）',
  },
  judge: ({ facts: known, on }) => {
    const { number, edLetters, edDigits } = known.applicant.residenceCard ?? {};
    const points = facts(
      'applicant.residenceCard.number',
      'applicant.residenceCard.edLetters',
      'applicant.residenceCard.edDigits',
    );
    const edNumber = `${edLetters ?? ''}${edDigits ?? ''}`;
    const told = number ?? edNumber;
    if (told === '')
      return ask(text('在留カード番号（ない場合はED番号）', 'the residence card number, or the ED number'), ...points);
    const isRight = number === undefined ? isEdNumber : isCardNumber;
    if (isRight(told)) return pass(text('番号の形式は正しいです。', 'The number has the right form.'));
    if (isRight(plain(told)))
      return warn(
        text('半角の英大文字と数字に直して使います。', 'It is used in half-width capitals and digits.'),
        points,
        text('在留カードのとおりに入力してください。', 'Enter it as printed on the card.'),
      );
    const combined = hasCombinedCard(on)
      ? text(
          '特定在留カードでは形式が変わることがあります。',
          ' A combined card (特定在留カード) may have another form.',
        )
      : text('', '');
    return fail(
      text(
        `番号の形式（在留カードは英字2・数字8・英字2、ED番号は英字4・数字7）と合いません。${combined.ja}`,
        `Not the form of a card number (two letters, eight digits, two letters) or an ED number (four letters, seven digits).${combined.en}`,
      ),
      points,
      text('在留カードの現物を確認してください。', 'Look at the card itself.'),
    );
  },
  examples: [
    staying('As printed', 'pass', {}, { applicant: { residenceCard: { number: 'AB12345678CD' } } }),
    staying('Small letters', 'warn', {}, { applicant: { residenceCard: { number: 'ab12345678cd' } } }),
    staying('Full width', 'warn', {}, { applicant: { residenceCard: { number: 'ＡＢ12345678ＣＤ' } } }),
    staying('A digit short', 'fail', {}, { applicant: { residenceCard: { number: 'AB1234567CD' } } }),
    staying(
      'No card, an ED number',
      'pass',
      {},
      { applicant: { residenceCard: { edLetters: 'ABCD', edDigits: '1234567' } } },
    ),
    staying(
      'An ED number a digit short',
      'fail',
      {},
      { applicant: { residenceCard: { edLetters: 'ABCD', edDigits: '123456' } } },
    ),
    staying('Not asked', 'unknown'),
    silent(),
  ],
};

/** R-CARD-01. */
export const cardRules: readonly Rule[] = [cardNumber];
