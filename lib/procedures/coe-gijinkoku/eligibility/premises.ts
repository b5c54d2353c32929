import type { Employer } from '../../../domain/employer';
import type { Rule } from '../../../spec/check';
import type { Text } from '../../../spec/text';
import { exempt, isExempt } from './business';
import { ask, facts, fail, given, notApplicable, pass, silent, text, warn } from './kit';
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
  title: text('許認可', 'Licences'),
  source: remembered('許認可の要否（労働者派遣法ほか）'),
  judge: ({ facts: known, on }) => {
    const { licences, industries } = known.employer;
    const dispatching = known.case.dispatch?.isDispatch;
    const points = facts('employer.licences.0.kind', 'employer.licences.0.expiresOn');
    const valid = (kinds: readonly LicenceKind[]) =>
      (licences ?? []).some(
        ({ kind, expiresOn }) =>
          kind !== undefined && kinds.includes(kind) && (expiresOn === undefined || expiresOn >= on),
      );
    if (dispatching === 'yes') {
      if (licences === undefined)
        return ask(text('労働者派遣事業の許可', 'the licence for worker dispatch'), ...points);
      return valid(['dispatch'])
        ? pass(text('労働者派遣事業の許可があります。', 'There is a licence for worker dispatch.'))
        : fail(
            text(
              '労働者を派遣しますが、有効な労働者派遣事業の許可がありません。',
              'Workers are dispatched without a valid licence.',
            ),
            points,
            text('許可番号と有効期限を確認してください。', 'Look up the licence and its date of expiry.'),
          );
    }
    if (dispatching !== 'no' || industries?.main === undefined) {
      return ask(
        text('業種と、人材派遣かどうか', 'the business type, and whether workers are dispatched'),
        ...facts('employer.industries.main', 'case.dispatch.isDispatch'),
      );
    }
    const needed = [industries.main, ...(industries.others ?? []).map(({ code }) => code)].flatMap((code) =>
      code !== undefined && licensed[code] ? [licensed[code]] : [],
    );
    if (needed.length === 0)
      return notApplicable(
        text('通常、許認可を要する業種ではありません。', 'Not a business type that usually needs a licence.'),
      );
    if (licences === undefined) return ask(text('許認可の有無', 'the licences'), ...points);
    const absent = needed.filter(({ kinds }) => !valid(kinds)).map(({ name }) => name);
    return absent.length === 0
      ? pass(text('許認可が確認されています。', 'The licences are known.'))
      : warn(
          text(
            `許認可の確認が必要です（${absent.map(({ ja }) => ja).join('、')}）。`,
            `Licences have to be looked into (${absent.map(({ en }) => en).join(', ')}).`,
          ),
          points,
          text(
            '許可証の写しを求めるか、許可が要らない理由を確認してください。',
            'Ask for a copy, or learn why none is needed.',
          ),
        );
  },
  examples: [
    given('A maker of machines', 'notApplicable'),
    given('A hotel with its licence', 'pass', {
      employer: { industries: { main: '33' }, licences: [{ kind: 'accommodation' }] },
    }),
    given('A hotel without one', 'warn', { employer: { industries: { main: '33' } } }),
    given('Dispatch with a licence that ends on the filing day', 'pass', {
      employer: { licences: [{ kind: 'dispatch', expiresOn: '2026-06-15' }] },
      case: { dispatch: { isDispatch: 'yes' } },
    }),
    given('A licence that ended the day before', 'fail', {
      employer: { licences: [{ kind: 'dispatch', expiresOn: '2026-06-14' }] },
      case: { dispatch: { isDispatch: 'yes' } },
    }),
    given('Dispatch without a licence', 'fail', { case: { dispatch: { isDispatch: 'yes' } } }),
    given('An agency that does not dispatch this worker', 'warn', { employer: { industries: { main: '42' } } }),
    given('Dispatch, licences not asked for', 'unknown', {
      employer: { licences: undefined },
      case: { dispatch: { isDispatch: 'yes' } },
    }),
    silent(),
  ],
};

const premises: Rule = {
  id: 'R-ORG-05',
  title: text('事業所の実在', 'Real premises'),
  source: clientRule('事業所の賃貸借契約書・公共料金の明細'),
  judge: (context) => {
    const { kind, leaseInOwnName } = context.facts.employer.premises ?? {};
    const points = facts('employer.premises.kind', 'employer.premises.leaseInOwnName');
    if (isExempt(context)) return exempt;
    const change = text(
      '賃貸借契約書、写真、平面図などで事業所の実在を示してください。',
      'Show the premises by lease, photographs and floor plan.',
    );
    const doubtful = text(
      '事業所の実在を示す資料が必要です（自宅・バーチャルオフィス・名義の異なる賃貸借）。',
      'Proof of real premises is needed (a home, a virtual office, or a lease in another name).',
    );
    switch (kind) {
      case 'none':
        return fail(text('事業所がありません。', 'There are no premises.'), points, change);
      case 'home':
      case 'virtual':
        return warn(doubtful, points, change);
      case 'owned':
        return pass(text('自己所有の事業所があります。', 'The organisation owns its premises.'));
      case 'leased':
        if (leaseInOwnName === 'no') return warn(doubtful, points, change);
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
