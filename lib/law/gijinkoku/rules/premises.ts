import { japaneseDay } from '../../../domain/calendar';
import type { Employer } from '../../../domain/employer';
import type { Facts } from '../../../domain/facts';
import type { Rule } from '../known';
import type { Judgement } from '../../../spec/check';
import type { Text } from '../../../i18n/text';
import type { RecordChanges } from '../examples';
import { exempt, isExempt } from './business';
import {
  ask,
  askMissing,
  documentState,
  documents,
  facts,
  fail,
  given,
  gravest,
  needs,
  notApplicable,
  pass,
  silent,
  text,
  warn,
} from './kit';
import { clientRule, remembered } from './sources';

// Licences (R-ORG-03) and premises (R-ORG-05).

type LicenceKind = NonNullable<NonNullable<Employer['licences']>[number]['kind']>;

/** Business types (paper codes) that need a licence as a rule, and which. Ours: the client's page names examples. */
const licensed: Readonly<Record<string, { readonly kinds: readonly LicenceKind[]; readonly name: Text }>> = {
  '4': { kinds: ['construction'], name: text('建設業', 'construction') },
  '15': { kinds: ['transport'], name: text('運輸業', 'transport') },
  '27': { kinds: ['finance'], name: text('金融・保険業', 'finance and insurance') },
  '28': { kinds: ['realEstate', 'other'], name: text('不動産業', 'real estate') },
  '33': { kinds: ['accommodation'], name: text('宿泊業', 'accommodation') },
  '42': { kinds: ['dispatch', 'placement'], name: text('職業紹介・労働者派遣業', 'employment placement and dispatch') },
};

const licence: Rule = {
  id: 'R-ORG-03',
  chapter: 'organisation',
  title: text('許認可', 'Licences'),
  source: remembered('許認可の要否（労働者派遣法ほか）'),
  judge: ({ facts: known, on }) => {
    const { licences, industries } = known.employer;
    const dispatching = known.case.dispatch?.isDispatch;
    const points = facts('employer.licences.0.kind', 'employer.licences.0.expiresOn');
    if (dispatching === 'yes') {
      if (licences === undefined)
        return ask(
          text('労働者派遣事業の許可（なければ「なし」）', 'the licence for worker dispatch, or that there is none'),
          ...points,
        );
      const held = licenceOf(licences, ['dispatch'], on);
      const none = text(
        '労働者派遣事業の許可の番号と有効期限を所属機関に確認してください。許可がなければ、派遣による申請はできません。',
        'Ask the organisation for the number of its dispatch licence and until when it is valid. Without one it cannot dispatch.',
      );
      if (held.state === 'none')
        return fail(
          text(
            '労働者を派遣しますが、労働者派遣事業の許可が記録されていません。',
            'The worker is to be dispatched, and no licence for worker dispatch is recorded.',
          ),
          points,
          none,
        );
      if (held.state === 'expired')
        return fail(
          text(
            `労働者を派遣しますが、労働者派遣事業の許可が${japaneseDay(held.expiredOn)}に切れています。`,
            `The worker is to be dispatched, and the licence for worker dispatch expired on ${held.expiredOn}.`,
          ),
          facts(`employer.licences.${held.at}.expiresOn`),
          none,
        );
      return copyOf(known, held, text('労働者派遣事業の許可', 'the licence for worker dispatch'));
    }
    if (dispatching !== 'no' || industries?.main === undefined)
      return askMissing(
        needs('業種', 'the business type', industries?.main, ...facts('employer.industries.main')),
        needs(
          '人材派遣かどうか',
          'whether the worker is dispatched',
          dispatching,
          ...facts('case.dispatch.isDispatch'),
        ),
      );
    const needed = [industries.main, ...(industries.others ?? []).map(({ code }) => code)].flatMap((code) =>
      code !== undefined && licensed[code] ? [licensed[code]] : [],
    );
    const [first, ...rest] = needed.map(({ kinds, name }): Judgement => {
      if (licences === undefined)
        return ask(
          text(`${name.ja}の許認可（なければ「なし」）`, `the licence for ${name.en}, or that there is none`),
          ...points,
        );
      const held = licenceOf(licences, kinds, on);
      const whether = text(
        '許可証の写しを求めるか、この事業に許可が要らない理由を確認してください。',
        'Ask for a copy of the licence, or learn why this business needs none.',
      );
      if (held.state === 'none')
        return warn(
          text(
            `${name.ja}には通常、許認可が必要ですが、記録がありません。`,
            `A business of ${name.en} usually needs a licence, and none is recorded.`,
          ),
          points,
          whether,
        );
      if (held.state === 'expired')
        return warn(
          text(
            `${name.ja}の許認可が${japaneseDay(held.expiredOn)}に切れています。`,
            `The licence for ${name.en} expired on ${held.expiredOn}.`,
          ),
          facts(`employer.licences.${held.at}.expiresOn`),
          text('更新後の許可証の写しを求めてください。', 'Ask for a copy of the renewed licence.'),
        );
      return copyOf(known, held, text(`${name.ja}の許認可`, `the licence for ${name.en}`));
    });
    return first
      ? gravest(first, ...rest)
      : notApplicable(
          text('通常、許認可を要する業種ではありません。', 'Not a business type that usually needs a licence.'),
        );
  },
  examples: [
    given('A maker of machines', 'notApplicable'),
    given('A hotel with its licence and a copy of it', 'pass', hotel([{ kind: 'accommodation' }], 'yes')),
    given('A hotel with its licence, the copy missing', 'warn', hotel([{ kind: 'accommodation' }], 'no')),
    given('A hotel with its licence, and no document was recorded', 'unknown', hotel([{ kind: 'accommodation' }])),
    given('A hotel without one', 'warn', hotel([], 'yes')),
    given('A builder whose licence ended the day before', 'warn', {
      ...hotel([{ kind: 'construction', expiresOn: '2026-06-14' }], 'yes', '4'),
    }),
    given('A builder whose licence ends nobody knows when', 'unknown', hotel([{ kind: 'construction' }], 'yes', '4')),
    given('Dispatch with a licence that ends on the filing day, and its copy', 'pass', sends('2026-06-15', 'yes')),
    given('Dispatch with a licence whose copy is missing', 'warn', sends('2026-06-15', 'no')),
    given('Dispatch with a licence that ends nobody knows when', 'unknown', sends(undefined, 'yes')),
    given('A licence that ended the day before', 'fail', sends('2026-06-14', 'yes')),
    given('Dispatch without a licence', 'fail', { case: { dispatch: { isDispatch: 'yes' } } }),
    given('An agency that does not dispatch this worker', 'warn', { employer: { industries: { main: '42' } } }),
    given('Dispatch, licences not asked for', 'unknown', {
      employer: { licences: undefined },
      case: { dispatch: { isDispatch: 'yes' } },
    }),
    silent(),
  ],
};

type Licences = NonNullable<Employer['licences']>;
type Licence =
  | { readonly state: 'none' }
  | { readonly state: 'expired'; readonly expiredOn: string; readonly at: number }
  | { readonly state: 'held' | 'openEnd'; readonly at: number };

/** Licences that are granted for a number of years; the others have no end. */
const limited: readonly (LicenceKind | undefined)[] = ['dispatch', 'placement', 'realEstate', 'travel', 'construction'];

/** The best of the licences of some kinds: valid before those whose end nobody has told, and those before expired ones. */
function licenceOf(licences: Licences, kinds: readonly LicenceKind[], on: string): Licence {
  const found = licences.flatMap(({ kind, expiresOn }, at): Licence[] => {
    if (kind === undefined || !kinds.includes(kind)) return [];
    if (expiresOn !== undefined && expiresOn < on) return [{ state: 'expired', expiredOn: expiresOn, at }];
    return [{ state: expiresOn === undefined && limited.includes(kind) ? 'openEnd' : 'held', at }];
  });
  const order: readonly Licence['state'][] = ['held', 'openEnd', 'expired'];
  const [best] = found.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return best ?? { state: 'none' };
}

/** What is still to be said of a licence that stands: until when, and whether its copy is here. */
function copyOf(known: Facts, held: Licence & { readonly at: number }, name: Text): Judgement {
  if (held.state === 'openEnd')
    return ask(
      text(`${name.ja}の有効期限`, `until when this is valid: ${name.en}`),
      ...facts(`employer.licences.${held.at}.expiresOn`),
    );
  switch (documentState(known, 'S13')) {
    case 'yes':
      return pass(text(`${name.ja}と、その写しがあります。`, `There is ${name.en}, with its copy.`));
    case 'no':
      return warn(
        text(
          `${name.ja}がありますが、許可証の写しを受領していません。`,
          `There is ${name.en}, but no copy of it was received.`,
        ),
        documents('S13'),
        text('許可証の写しを所属機関に求めてください。', 'Ask the organisation for a copy.'),
      );
    default:
      return ask(text(`${name.ja}の写しの受領`, `whether the copy is here: ${name.en}`), ...documents('S13'));
  }
}

function copy(received: 'yes' | 'no' | undefined) {
  return received === undefined ? undefined : [{ id: 'S13', received }];
}
function hotel(licences: Licences, received?: 'yes' | 'no', main: '33' | '4' = '33'): RecordChanges {
  return { employer: { industries: { main }, licences }, case: { documents: copy(received) } };
}
function sends(expiresOn: string | undefined, received: 'yes' | 'no'): RecordChanges {
  return {
    employer: { licences: [{ kind: 'dispatch', ...(expiresOn === undefined ? {} : { expiresOn }) }] },
    case: { dispatch: { isDispatch: 'yes' }, documents: copy(received) },
  };
}

const premises: Rule = {
  id: 'R-ORG-05',
  chapter: 'organisation',
  title: text('事業所の実在', 'Real premises'),
  source: clientRule('事業所の賃貸借契約書・公共料金の明細'),
  judge: (context) => {
    const { kind, leaseInOwnName } = context.facts.employer.premises ?? {};
    const points = facts('employer.premises.kind', 'employer.premises.leaseInOwnName');
    if (isExempt(context)) return exempt;
    const change = text(
      '使用承諾書（転貸の承諾）、写真、平面図などで、その事業所を使えることを示してください。',
      'Show by a consent to the use, photographs and a floor plan that it may use them.',
    );
    switch (kind) {
      case 'none':
        return fail(
          text('事業所がないとの回答です。', 'It is said that there are no premises.'),
          points,
          text('勤務する事業所を確保してから申請してください。', 'File once there are premises to work in.'),
        );
      case 'home':
        return warn(
          text(
            '事業所が自宅です。居住部分と分かれた事業所であることの資料が必要です。',
            'The premises are a home: show that they are apart from where somebody lives.',
          ),
          points,
          text(
            '間取り図、写真、使用承諾書などを添えてください。',
            'Add a floor plan, photographs and the consent to use it.',
          ),
        );
      case 'virtual':
        return warn(
          text(
            '事業所がバーチャルオフィスです。実際に勤務する場所の資料が必要です。',
            'The premises are a virtual office: show where the work is really done.',
          ),
          points,
          text('勤務場所の契約書と写真を添えてください。', 'Add the contract for the place of work, and photographs.'),
        );
      case 'owned':
        return pass(text('自己所有の事業所があります。', 'The organisation owns its premises.'));
      case 'leased':
        if (leaseInOwnName === 'no')
          return warn(
            text(
              '事業所の賃貸借契約が所属機関の名義ではありません。',
              'The lease is not in the name of the organisation.',
            ),
            points,
            change,
          );
        return leaseInOwnName === 'yes'
          ? pass(
              text('法人名義で賃借した事業所があります。', 'The premises are leased in the name of the organisation.'),
            )
          : ask(text('賃貸借契約の名義', 'in whose name the lease is'), ...points);
      default:
        return ask(text('事業所の形態', 'the kind of premises'), ...points);
    }
  },
  examples: [
    given('Leased in its own name', 'pass'),
    given('Owned', 'pass', { employer: { premises: { kind: 'owned', leaseInOwnName: undefined } } }),
    given('Leased in another name', 'warn', { employer: { premises: { leaseInOwnName: 'no' } } }),
    given('A virtual office', 'warn', { employer: { premises: { kind: 'virtual' } } }),
    given('None', 'fail', { employer: { premises: { kind: 'none' } } }),
    given('A listed company', 'notApplicable', {
      employer: { category: { firstGround: 'listed' }, premises: undefined },
    }),
    given('The name on the lease is not known', 'unknown', { employer: { premises: { leaseInOwnName: undefined } } }),
    silent(),
  ],
};

/** R-ORG-03. */
export const licenceRules: readonly Rule[] = [licence];
/** R-ORG-05. */
export const premisesRules: readonly Rule[] = [premises];
