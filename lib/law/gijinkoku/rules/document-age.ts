import { daysBetween, japaneseDay, monthTerm } from '../../../domain/calendar';
import type { Rule } from '../known';
import type { Judgement } from '../../../spec/check';
import type { Text } from '../../../i18n/text';
import { exempt, isExempt } from './business';
import { ask, documents, fail, given, gravest, namesOf, newestOf, pass, receivedOf, silent, text, warn } from './kit';
import { checkSheet, remembered } from './sources';

// How old documents are: R-DOC-01, R-DOC-02. Which documents are needed is for the document rows.

/** Certificates issued in Japan as evidence of a present state; a list of kinds, not everything Japanese. */
const certificates = ['D10'];
/** Certificates of employment count where the job was in Japan. */
const employmentCertificates = ['D09b', 'D09d'];
const certificateMonths = 3;
/** Days from the issue after which a warning says that the three months are nearly over. */
const warnFromDay = 80;

const fresh: Rule = {
  id: 'R-DOC-01',
  chapter: 'documents',
  title: text('日本で発行される証明書の有効期間', 'Age of certificates issued in Japan'),
  source: remembered('日本で発行される証明書は発行日から3か月以内'),
  judge: (context) => {
    const { facts: known, on } = context;
    const inJapan = (known.applicant.work?.jobs ?? []).filter(({ country }) => country === 'JPN').map(({ id }) => id);
    const entries = [
      ...certificates.flatMap((id) => newestOf(receivedOf(known, id), 'issuedOn') ?? []),
      ...receivedOf(known, ...employmentCertificates).filter(({ proves }) =>
        proves?.some((id) => inJapan.includes(id)),
      ),
    ];
    const judged = entries.map(({ id, issuedOn }): Judgement => {
      const points = documents(id);
      const name = certificates.some((one) => namesOf([one]).includes(id))
        ? text('登記事項証明書', 'The registry certificate')
        : text('日本の勤務先の在職証明書', 'The certificate of employment in Japan');
      const change = text(
        '申請日から3か月以内に発行されたものを取り直してください。',
        'Obtain a new one, issued within three months before filing.',
      );
      if (issuedOn === undefined)
        return ask(text(`${name.ja}の発行日`, `when it was issued: ${name.en.toLowerCase()}`), ...points);
      if (issuedOn > on)
        return warn(
          text(
            `${name.ja}の発行日（${japaneseDay(issuedOn)}）が申請日より後です。`,
            `${name.en} is dated ${issuedOn}, after the filing date.`,
          ),
          points,
          text(
            '発行日の入力、又は申請予定日を確認してください。',
            'Check the date of issue as entered, or the filing date.',
          ),
        );
      const { until, doubtfulUntil, endsWithMonth } = monthTerm(issuedOn, certificateMonths);
      const note = endNote(endsWithMonth);
      if (on > doubtfulUntil)
        return fail(
          text(
            `${name.ja}が発行（${japaneseDay(issuedOn)}）から3か月を過ぎています（${japaneseDay(until)}まで${note.ja}）。`,
            `${name.en}, issued on ${issuedOn}, is more than three months old (usable until ${until}${note.en}).`,
          ),
          points,
          change,
        );
      if (on > until) {
        return warn(
          text(
            `${name.ja}が発行から3か月（${japaneseDay(until)}まで）を過ぎているおそれがあります（月末に発行されたため、月末の${japaneseDay(doubtfulUntil)}までとも数えられます）。`,
            `${name.en} is perhaps more than three months old (usable until ${until}; issued at the end of a month, it can also be counted to ${doubtfulUntil}).`,
          ),
          points,
          change,
        );
      }
      return daysBetween(issuedOn, on) >= warnFromDay
        ? warn(
            text(
              `証明書の有効期間が間もなく終わります（${japaneseDay(until)}まで）。`,
              `The three months of the certificate end soon (usable until ${until}).`,
            ),
            points,
            text('その日までに申請するか、取り直してください。', 'File by then, or obtain a new one.'),
          )
        : pass(
            text(
              `${name.ja}は発行（${japaneseDay(issuedOn)}）から3か月以内です。`,
              `${name.en} was issued within three months, on ${issuedOn}.`,
            ),
          );
    });
    const [first, ...rest] = judged;
    if (first) return gravest(first, ...rest);
    return isExempt(context)
      ? exempt
      : ask(
          text('登記事項証明書などの有無と発行日', 'the registry certificate and its date of issue'),
          ...documents('D10'),
        );
  },
  examples: [
    given('A month old', 'pass'),
    given('An old one and a new one', 'pass', {
      case: {
        documents: [
          { id: 'D10', received: 'yes', issuedOn: '2026-06-01' },
          { id: 'D10', received: 'yes', issuedOn: '2025-01-06' },
        ],
      },
    }),
    given('79 days old', 'pass', dated('D10', '2026-03-28')),
    given('80 days old', 'warn', dated('D10', '2026-03-27')),
    given('Three calendar months to the day', 'warn', dated('D10', '2026-03-15')),
    given('Three months and a day', 'fail', dated('D10', '2026-03-14')),
    given('92 days that are still three months', 'warn', dated('D10', '2026-07-15'), '2026-10-15'),
    given('Issued on 30 November, filed on 28 February', 'warn', dated('D10', '2025-11-30'), '2026-02-28'),
    given('Issued on 30 November, filed on 1 March', 'fail', dated('D10', '2025-11-30'), '2026-03-01'),
    given(
      'Issued on the last day of February, filed on 31 May: in doubt',
      'warn',
      dated('D10', '2026-02-28'),
      '2026-05-31',
    ),
    given('Issued on the last day of February, filed on 1 June', 'fail', dated('D10', '2026-02-28'), '2026-06-01'),
    given('An old diploma is no such certificate', 'pass', {
      case: {
        documents: [
          { id: 'D10', received: 'yes', issuedOn: '2026-05-11' },
          { id: 'D09a', received: 'yes', issuedOn: '2018-06-30' },
        ],
      },
    }),
    given('No date', 'unknown', dated('D10', undefined)),
    given('A listed company without one', 'notApplicable', {
      employer: { category: { firstGround: 'listed' } },
      case: { documents: [] },
    }),
    silent(),
  ],
};

function dated(id: string, issuedOn: string | undefined) {
  return { case: { documents: [{ id, received: 'yes' as const, ...(issuedOn === undefined ? {} : { issuedOn }) }] } };
}

/** Why a term ends before the same day of the month. */
function endNote(endsWithMonth: boolean): Text {
  return endsWithMonth
    ? text('。応当日がない月のため月末まで', '; that month has no such day, so it ends with it')
    : text('', '');
}

const photoMonths = 6;

const photo: Rule = {
  id: 'R-DOC-02',
  chapter: 'documents',
  title: text('写真', 'Photograph'),
  source: checkSheet,
  judge: ({ facts: known, on }) => {
    const entry = newestOf(receivedOf(known, 'D02'), 'takenOn');
    const points = documents('D02');
    if (entry?.takenOn === undefined)
      return ask(
        entry === undefined
          ? text('写真の受領と撮影日', 'whether the photograph is here, and when it was taken')
          : text('受領した写真の撮影日', 'when the photograph that was received was taken'),
        ...points,
      );
    const { until, doubtfulUntil, endsWithMonth } = monthTerm(entry.takenOn, photoMonths);
    const note = endNote(endsWithMonth);
    const change = text(
      '縦4cm×横3cm、正面、無帽、無背景の写真を撮り直してください。',
      'Have a new one taken: 4 cm by 3 cm, face front, no hat, no background.',
    );
    if (on > doubtfulUntil)
      return fail(
        text(
          `写真が撮影（${japaneseDay(entry.takenOn)}）から6か月を過ぎています（${japaneseDay(until)}まで${note.ja}）。`,
          `The photograph, taken on ${entry.takenOn}, is more than six months old (usable until ${until}${note.en}).`,
        ),
        points,
        change,
      );
    if (on > until)
      return warn(
        text(
          `写真が撮影から6か月（${japaneseDay(until)}まで）を過ぎているおそれがあります（月末に撮影したため、${japaneseDay(doubtfulUntil)}までとも数えられます）。`,
          `The photograph is perhaps more than six months old (usable until ${until}; taken at the end of a month, it can also be counted to ${doubtfulUntil}).`,
        ),
        points,
        change,
      );
    const issued = known.applicant.passport?.issuedOn;
    if (issued !== undefined && entry.takenOn <= issued) {
      return warn(
        text(
          '旅券の発行日以前に撮影されています。旅券と同じ写真でないか確認してください。',
          'Taken no later than the passport was issued: make sure it is not the passport’s own photograph.',
        ),
        points,
        change,
      );
    }
    return pass(
      text(
        `写真は撮影（${japaneseDay(entry.takenOn)}）から6か月以内です（${japaneseDay(until)}まで）。`,
        `The photograph, taken on ${entry.takenOn}, is less than six months old (usable until ${until}).`,
      ),
    );
  },
  examples: [
    given('A month old', 'pass'),
    given('Six months to the day', 'pass', shot('2025-12-15')),
    given('Six months and a day', 'fail', shot('2025-12-14')),
    given('Taken on 31 August, filed on 28 February', 'pass', shot('2025-08-31'), '2026-02-28'),
    given('Taken on 31 August, filed on 1 March', 'fail', shot('2025-08-31'), '2026-03-01'),
    given('Taken on 28 February, filed on 31 August: in doubt', 'warn', shot('2026-02-28'), '2026-08-31'),
    given('Taken on 28 February, filed on 1 September', 'fail', shot('2026-02-28'), '2026-09-01'),
    given('Taken on the day the passport was issued', 'warn', {
      ...shot('2026-02-01'),
      applicant: { passport: { issuedOn: '2026-02-01' } },
    }),
    given('Nobody knows when it was taken', 'unknown', { case: { documents: [{ id: 'D02', received: 'yes' }] } }),
    silent(),
  ],
};

function shot(takenOn: string) {
  return { case: { documents: [{ id: 'D02', received: 'yes' as const, takenOn }] } };
}

/** R-DOC-01, R-DOC-02. */
export const documentAgeRules: readonly Rule[] = [fresh, photo];
