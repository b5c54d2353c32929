import type { Rule } from '../../gijinkoku/known';
import type { Judgement } from '../../../spec/check';
import { ask, facts, fail, gravest, pass, silent, text, warn } from '../../gijinkoku/rules/kit';
import { clientRule, remembered } from '../../gijinkoku/rules/sources';
import { familyGiven } from '../examples';
import { familyOf, isNone } from '../kit';

// Who is a member of the family: R-DEP-03, R-DEP-08.

const supporterBy: Readonly<Record<string, readonly string[]>> = {
  marriage: ['husband', 'wife'],
  birth: ['father', 'mother'],
  adoption: ['fosterFather', 'fosterMother'],
};

const relation: Rule = {
  id: 'R-DEP-03',
  chapter: 'dependants',
  title: text('法律上の配偶者又は子', 'Legal spouse or child'),
  source: clientRule('家族滞在は法律上の配偶者又は子（実子・養子）に限る'),
  judge: ({ facts: known }) => {
    const { relation: event, inJapan, atHome, supporter } = familyOf(known);
    const points = facts('case.dependant.relation', 'case.dependant.inJapan.place', 'case.dependant.atHome.place');
    const change = text(
      '婚姻・出生・縁組を証明する資料を確認し、届出先と続柄を直してください。',
      'Look at the proof of the marriage, birth or adoption, and mend where it was notified or what the supporter is.',
    );
    if (event === undefined) return ask(text('身分関係（婚姻・出生・縁組）', 'marriage, birth or adoption'), ...points);
    const found: Judgement[] = [];
    const places = [inJapan?.place, atHome?.place];
    if (places.every((place) => place !== undefined && isNone(place))) {
      found.push(
        event === 'birth'
          ? warn(
              text(
                '出生の届出が日本にも本国等にもありません。',
                'The birth was notified neither in Japan nor elsewhere.',
              ),
              points,
              change,
            )
          : fail(
              text(
                '婚姻又は縁組の届出が日本にも本国等にもありません。事実婚や届出のない縁組は家族滞在に当たりません。',
                'Notified neither in Japan nor elsewhere: without a legal marriage or adoption there is no such status.',
              ),
              points,
              change,
            ),
      );
    }
    if (event === 'marriage' && known.applicant.maritalStatus === 'single') {
      found.push(
        fail(
          text('婚姻による申請ですが、配偶者が「無」です。', 'By marriage, and the marital status says single.'),
          facts('case.dependant.relation', 'applicant.maritalStatus'),
          change,
        ),
      );
    }
    const wanted = supporterBy[event] ?? [];
    if (supporter?.relation !== undefined && !wanted.includes(supporter.relation)) {
      found.push(
        warn(
          text(
            '身分関係（婚姻・出生・縁組）と扶養者の続柄が合いません。',
            'Marriage, birth or adoption, and what the supporter is, do not agree.',
          ),
          facts('case.dependant.relation', 'case.dependant.supporter.relation'),
          change,
        ),
      );
    }
    if (places.includes(undefined)) {
      found.push(ask(text('届出先（日本・本国等）', 'where it was notified, in Japan and at home'), ...points));
    }
    if (supporter?.relation === undefined) {
      found.push(ask(text('扶養者の続柄', 'what the supporter is'), ...facts('case.dependant.supporter.relation')));
    }
    const [first, ...rest] = found;
    return first
      ? gravest(first, ...rest)
      : pass(
          text('届け出られた婚姻・出生・縁組による家族です。', 'A family by a notified marriage, birth or adoption.'),
        );
  },
  examples: [
    familyGiven('A wife, married at home', 'pass'),
    familyGiven('Married nowhere', 'fail', { case: { dependant: { atHome: { place: 'なし' } } } }),
    familyGiven('Married, and said to be single', 'fail', { applicant: { maritalStatus: 'single' } }),
    familyGiven('A child of its father, notified in Japan', 'pass', {
      applicant: { maritalStatus: 'single' },
      case: {
        dependant: { relation: 'birth', inJapan: { place: 'サンプル区役所' }, supporter: { relation: 'father' } },
      },
    }),
    familyGiven('A birth that was notified nowhere', 'warn', {
      case: { dependant: { relation: 'birth', atHome: { place: '無し' }, supporter: { relation: 'mother' } } },
    }),
    familyGiven('Adopted, by a foster mother', 'pass', {
      case: { dependant: { relation: 'adoption', supporter: { relation: 'fosterMother' } } },
    }),
    familyGiven('A wife whose supporter is said to be her father', 'warn', {
      case: { dependant: { supporter: { relation: 'father' } } },
    }),
    familyGiven('Nobody has said where it was notified', 'unknown', { case: { dependant: { atHome: undefined } } }),
    familyGiven('Nobody has said what the supporter is', 'unknown', {
      case: { dependant: { supporter: { relation: undefined } } },
    }),
    silent(),
  ],
};

/** R-DEP-08: at an extension. */
export const unchangedRelation: Rule = {
  id: 'R-DEP-08',
  chapter: 'dependants',
  title: text('身分関係の継続', 'Still a member of the family'),
  source: remembered('離婚・死別の届出（14日以内、入管法19条の16）と在留資格の前提'),
  judge: ({ facts: known }) => {
    const points = facts('case.dependant.relationChanged');
    switch (familyOf(known).relationChanged) {
      case 'no':
        return pass(text('身分関係に変化はありません。', 'The relation has not changed.'));
      case 'yes':
        return fail(
          text(
            '離婚・死別・離縁など身分関係が変わっています。家族滞在では更新できません。',
            'The relation has changed (divorce, death, dissolved adoption): no ground for an extension is left.',
          ),
          points,
          text(
            '配偶者に関する届出の有無を確認し、他の在留資格への変更を検討してください。',
            'See whether the notice was given, and consider a change of status.',
          ),
        );
      default:
        return ask(
          text('前回の許可以降の身分関係の変化', 'whether the relation has changed since the last permission'),
          ...points,
        );
    }
  },
  examples: [
    familyGiven('As before', 'pass'),
    familyGiven('Divorced', 'fail', { case: { dependant: { relationChanged: 'yes' } } }),
    familyGiven('Not asked', 'unknown', { case: { dependant: { relationChanged: undefined } } }),
    silent(),
  ],
};

/** R-DEP-03. */
export const relationRules: readonly Rule[] = [relation];
