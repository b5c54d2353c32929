import { daysBetween, japaneseDay, monthTerm } from '../../../domain/calendar';
import type { Judgement, Rule } from '../../../spec/check';
import { exempt, isExempt } from './business';
import { ask, documents, fail, given, gravest, newestOf, pass, receivedOf, silent, text, warn } from './kit';
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
      const change = text('新しい証明書を取り直してください。', 'Obtain a new certificate.');
      if (issuedOn === undefined) return ask(text('証明書の発行日', 'the date of issue'), ...points);
      if (issuedOn > on)
        return warn(
          text('証明書の発行日が申請日より後です。', 'The certificate is dated after the filing date.'),
          points,
          change,
        );
      const { until, doubtfulUntil } = monthTerm(issuedOn, certificateMonths);
      if (on > doubtfulUntil)
        return fail(
          text(
            `証明書が発行から3か月を過ぎています（${japaneseDay(until)}まで）。`,
            `The certificate is more than three months old (usable until ${until}).`,
          ),
          points,
          change,
        );
      if (on > until) {
        return warn(
          text(
            `発行から3か月（${japaneseDay(until)}まで）を過ぎているおそれがあります（月末の数え方による）。`,
            `Perhaps more than three months old (usable until ${until}; it depends on how the end of the month is counted).`,
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
        : pass(text('発行から3か月以内です。', 'Issued within three months.'));
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
    given('Issued on 30 November, filed on 2 March: in doubt', 'warn', dated('D10', '2025-11-30'), '2026-03-02'),
    given('Issued on 30 November, filed on 3 March', 'fail', dated('D10', '2025-11-30'), '2026-03-03'),
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

const photoMonths = 6;

const photo: Rule = {
  id: 'R-DOC-02',
  title: text('写真', 'Photograph'),
  source: checkSheet,
  judge: ({ facts: known, on }) => {
    const entry = newestOf(receivedOf(known, 'D02'), 'takenOn');
    const points = documents('D02');
    if (entry?.takenOn === undefined)
      return ask(text('写真とその撮影日', 'the photograph and when it was taken'), ...points);
    const { until, doubtfulUntil } = monthTerm(entry.takenOn, photoMonths);
    const change = text(
      '縦4cm×横3cm、正面、無帽、無背景の写真を撮り直してください。',
      'Have a new one taken: 4 cm by 3 cm, face front, no hat, no background.',
    );
    if (on > doubtfulUntil)
      return fail(
        text(
          `写真が撮影から6か月を過ぎています（${japaneseDay(until)}まで）。`,
          `The photograph is more than six months old (usable until ${until}).`,
        ),
        points,
        change,
      );
    if (on > until)
      return warn(
        text(
          '写真が撮影から6か月を過ぎているおそれがあります（月末の数え方による）。',
          'The photograph is perhaps more than six months old.',
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
    return pass(text('撮影から6か月以内の写真です。', 'The photograph is less than six months old.'));
  },
  examples: [
    given('A month old', 'pass'),
    given('Six months to the day', 'pass', shot('2025-12-15')),
    given('Six months and a day', 'fail', shot('2025-12-14')),
    given('Taken on 31 August, filed on 28 February', 'pass', shot('2025-08-31'), '2026-02-28'),
    given('Taken on 31 August, filed on 3 March: in doubt', 'warn', shot('2025-08-31'), '2026-03-03'),
    given('Taken on 31 August, filed on 4 March', 'fail', shot('2025-08-31'), '2026-03-04'),
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
