import { describe, expect, it } from 'vitest';
import { type CaptureProblem, type CaptureState, goesInto } from '../../../lib/engine/capture';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { type Told, withTextsKept } from '../case-kit';
import { capture, differing, page, pageOf, parsed, planOf, recordsTold, take } from './kit';

type Texts = Readonly<Record<string, string>>;

const yes = '有 Yes';

function found(texts: Texts, told: Told = {}): Record<string, CaptureState | CaptureProblem> {
  return Object.fromEntries(
    capture(recordsTold(told), page(texts)).map(({ id, state, problem }) => [id, problem ?? state]),
  );
}

function taken(texts: Texts, told: Told = {}, chosen?: readonly string[]) {
  const made = take(recordsTold(told), page(texts), chosen);
  expect(parsed(made)).toEqual(made);
  return made;
}

describe('the agent', () => {
  const office: Told['office'] = {
    agents: [
      { id: 'a', name: 'サンプル一郎', phone: '03-0000-0001' },
      { id: 'b', name: 'サンプル 二郎', phone: '03-0000-0002' },
    ],
  };
  const filed = (agentId: string): Told => ({ office, case: { filing: { filer: 'agent', agentId } } });

  it('is impossible to place without an office, or without an agent of the name', () => {
    const texts = { 'agent.name': 'サンプル三郎', 'agent.phone': '0300000003' };
    const impossible = { 'office.agents.name': 'noAgent', 'office.agents.phone': 'noAgent' };
    expect(found(texts)).toEqual(impossible);
    expect(found(texts, { office })).toEqual(impossible);
    expect(take(recordsTold({ office }), page(texts))).toEqual(recordsTold({ office }));
  });

  it('that the case names has the facts', () => {
    const texts = { 'agent.name': 'サンプル一郎', 'agent.phone': '0300000009', 'agent.postal': '1000001' };
    expect(found(texts, filed('a'))).toEqual({
      'office.agents.0.name': 'same',
      'office.agents.0.postalCode': 'new',
      'office.agents.0.phone': 'changed',
    });
    const made = taken(texts, filed('a'));
    expect(made.office?.agents?.[0]).toEqual({
      id: 'a',
      name: 'サンプル一郎',
      phone: '0300000009',
      postalCode: '1000001',
    });
    expect(made.office?.agents?.[1]).toEqual(office?.agents?.[1]);
  });

  it('of the page that the office has and the case does not name is the case’s choice to make', () => {
    const texts = { 'agent.name': 'サンプル二郎', 'agent.phone': '0300000002' };
    for (const [told, state] of [
      [{ office }, 'new'],
      [filed('a'), 'changed'],
    ] as const) {
      expect(found(texts, told)).toEqual({ 'case.filing.agentId': state, 'office.agents.1.phone': 'same' });
      const made = taken(texts, told);
      expect(made.case.filing).toEqual({ filer: 'agent', agentId: 'b' });
      expect(made.office).toEqual(recordsTold(told).office);
    }
  });
});

describe('the representative (item 27)', () => {
  const home: Told['employer'] = {
    postalCode: '100-0001',
    address: '東京都千代田区サンプル町1-1-1',
    phone: '03-0000-0011',
  };
  const employersOwn = {
    'org.postal': '1000001',
    'org.address': '東京都千代田区サンプル町１－１－１',
    'org.phone': '0300000011',
  };
  const proxy = {
    'proxy.name': 'サンプル花子',
    'proxy.postal': '1000001',
    'proxy.address': '東京都千代田区サンプル町１－１－１',
    'proxy.phone': '0300000011',
  };

  it('that nobody knows yet is a new contact person, named by the case', () => {
    const made = taken({ ...proxy, 'proxy.relationship': '受入機関職員' });
    expect(made.employer.contacts).toEqual([
      {
        id: 'new-1',
        name: 'サンプル花子',
        relationship: '受入機関職員',
        postalCode: '1000001',
        address: '東京都千代田区サンプル町1-1-1',
        phone: '0300000011',
      },
    ]);
    expect(made.case.filing).toEqual({ representativeId: 'new-1' });
  });

  it.each([
    ['in the case', proxy, { employer: home }],
    ['on the page', { ...employersOwn, ...proxy }, {}],
  ])('keeps no address or number of its own where they are the employer’s %s', (_, texts, told) => {
    const made = taken(texts, told);
    expect(made.employer.contacts).toEqual([{ id: 'new-1', name: 'サンプル花子' }]);
    const again = capture(made, page(texts));
    expect(again.filter(({ state }) => state !== 'same')).toEqual([]);
  });

  it('with another address and the employer’s postal code keeps both, for they go together', () => {
    const told: Told = {
      employer: { ...home, contacts: [{ id: 'c', name: 'サンプル花子' }] },
      case: { filing: { representativeId: 'c' } },
    };
    const texts = { ...proxy, 'proxy.address': '東京都千代田区サンプル町９－９－９', 'proxy.mobile': '09000000001' };
    expect(found(texts, told)).toEqual({
      'employer.contacts.0.name': 'same',
      'employer.contacts.0.postalCode': 'same',
      'employer.contacts.0.address': 'changed',
      'employer.contacts.0.phone': 'same',
      'employer.contacts.0.mobile': 'new',
    });
    const made = taken(texts, told);
    expect(made.employer.contacts).toEqual([
      {
        id: 'c',
        name: 'サンプル花子',
        postalCode: '100-0001',
        address: '東京都千代田区サンプル町9-9-9',
        phone: '03-0000-0011',
        mobile: '09000000001',
      },
    ]);
    expect(capture(made, page(texts)).every(({ state }) => state === 'same')).toBe(true);
  });

  it('with another address alone keeps the postal code it had from the employer', () => {
    const told: Told = {
      employer: { ...home, contacts: [{ id: 'c', name: 'サンプル花子' }] },
      case: { filing: { representativeId: 'c' } },
    };
    const texts = { 'proxy.postal': '9999999', 'proxy.address': '東京都千代田区サンプル町９－９－９' };
    const made = taken(texts, told, ['employer.contacts.0.address']);
    expect(made.employer.contacts?.[0]).toEqual({
      id: 'c',
      name: 'サンプル花子',
      postalCode: '100-0001',
      address: '東京都千代田区サンプル町9-9-9',
    });
  });

  it('whose address was the employer’s keeps it when the page moves the employer alone', () => {
    const told: Told = {
      employer: { ...home, contacts: [{ id: 'c', name: 'サンプル花子' }] },
      case: { filing: { representativeId: 'c' } },
    };
    const texts = { ...proxy, 'org.address': '東京都千代田区サンプル町２－２－２' };
    const made = taken(texts, told);
    expect(made.employer.address).toBe('東京都千代田区サンプル町2-2-2');
    expect(made.employer.contacts?.[0]?.address).toBe('東京都千代田区サンプル町1-1-1');
    expect(capture(made, page(texts)).every(({ state }) => state === 'same')).toBe(true);
  });

  it('of a name that a contact person of the employer has is the case’s choice to make', () => {
    const told: Told = {
      employer: {
        contacts: [
          { id: 'c', name: 'サンプル太郎' },
          { id: 'd', name: 'サンプル 花子' },
        ],
      },
      case: { filing: { representativeId: 'c' } },
    };
    expect(found({ 'proxy.name': 'サンプル花子', 'proxy.mobile': '09000000001' }, told)).toEqual({
      'case.filing.representativeId': 'changed',
      'employer.contacts.1.mobile': 'new',
    });
    const made = taken({ 'proxy.name': 'サンプル花子' }, told);
    expect(made.case.filing).toEqual({ representativeId: 'd' });
    expect(made.employer).toEqual(recordsTold(told).employer);
  });

  it('is made whole even when only an address that is the employer’s is chosen', () => {
    const made = taken(proxy, { employer: home }, ['employer.contacts.0.address']);
    expect(made.employer.contacts).toEqual([{ id: 'new-1' }]);
    expect(made.case.filing).toEqual({ representativeId: 'new-1' });
  });
});

describe('the highest education', () => {
  const texts = {
    'education.level': '大学 Bachelor',
    'education.school': 'サンプル大学',
    'education.graduated': '20200331',
  };

  it('that nobody knows yet is a new one, declared as the highest', () => {
    expect(taken(texts).applicant.education).toEqual([
      { id: 'new-1', level: 'bachelor', school: 'サンプル大学', graduatedOn: '2020-03-31', highest: true },
    ]);
  });

  it('of the case has the facts, and the others stay', () => {
    const education: NonNullable<Told['applicant']>['education'] = [
      { id: 'e1', level: 'highSchool', school: 'サンプル高校' },
      { id: 'e2', level: 'bachelor', school: 'サンプル大学', graduatedOn: '2020-03' },
    ];
    const told: Told = { applicant: { education } };
    expect(found(texts, told)).toEqual({
      'applicant.education.1.level': 'same',
      'applicant.education.1.school': 'same',
      'applicant.education.1.graduatedOn': 'changed',
    });
    expect(differing(recordsTold(told), taken(texts, told))).toEqual(['applicant.education.1.graduatedOn']);
  });

  it('stays the highest when its level becomes a lower one', () => {
    const told: Told = {
      applicant: {
        education: [
          { id: 'e1', level: 'vocational' },
          { id: 'e2', level: 'bachelor' },
        ],
      },
    };
    const made = taken({ 'education.level': '高等学校 Senior high school' }, told);
    expect(made.applicant.education?.[1]).toEqual({ id: 'e2', level: 'highSchool', highest: true });
  });

  it('is found by its school where the levels do not tell', () => {
    const told: Told = {
      applicant: {
        education: [
          { id: 'e1', school: 'サンプル高校' },
          { id: 'e2', school: 'サンプル大学' },
        ],
      },
    };
    const made = taken(texts, told);
    expect(made.applicant.education?.map(({ id, highest }) => [id, highest])).toEqual([
      ['e1', undefined],
      ['e2', true],
    ]);
  });

  it('of another school that the case has is the case’s choice to make', () => {
    const told: Told = {
      applicant: {
        education: [
          { id: 'e1', level: 'bachelor', school: 'サンプル大学' },
          { id: 'e2', level: 'master', school: 'サンプル大学院', highest: true },
        ],
      },
    };
    expect(found(texts, told)).toEqual({
      'applicant.education.0.highest': 'changed',
      'applicant.education.0.level': 'same',
      'applicant.education.0.graduatedOn': 'new',
    });
    const [choice] = capture(recordsTold(told), page({ 'education.school': 'サンプル大学' }));
    expect([choice?.pageText, choice?.caseText]).toEqual(['サンプル大学', 'サンプル大学院']);
    expect(differing(recordsTold(told), taken(texts, told))).toEqual([
      'applicant.education.0.graduatedOn',
      'applicant.education.0.highest',
      'applicant.education.1.highest',
    ]);
    // Without the choice the other one stays the highest.
    const made = taken(texts, told, ['applicant.education.0.graduatedOn']);
    expect(differing(recordsTold(told), made)).toEqual(['applicant.education.0.graduatedOn']);
  });

  it('is settled by the page where several are declared as the highest', () => {
    const told: Told = {
      applicant: {
        education: [
          { id: 'e1', highest: true, school: 'サンプル高校' },
          { id: 'e2', highest: true, school: 'サンプル大学' },
        ],
      },
    };
    const made = taken(texts, told);
    expect(made.applicant.education?.map(({ highest }) => highest)).toEqual([undefined, true]);
    expect(capture(made, page(texts)).every(({ state }) => state === 'same')).toBe(true);
  });

  it('is impossible to place where several are declared as the highest', () => {
    const told: Told = {
      applicant: {
        education: [
          { id: 'e1', highest: true },
          { id: 'e2', highest: true },
        ],
      },
    };
    expect(found({ 'education.school': 'サンプル大学' }, told)).toEqual({
      'applicant.education.school': 'whichEducation',
    });
    expect(taken(texts, told)).toEqual(recordsTold(told));
  });
});

describe('relatives and jobs in their blocks', () => {
  const two = { 'relatives.has': yes, 'relatives[0].name': 'サンプル花子', 'relatives[1].name': 'サンプル次郎' };

  it('are new entries with ids of their own', () => {
    expect(taken({ ...two, 'relatives[1].livingTogether': yes }).applicant.relatives).toEqual({
      answer: 'yes',
      people: [
        { id: 'new-1', name: 'サンプル花子' },
        { id: 'new-2', name: 'サンプル次郎', livingTogether: 'yes' },
      ],
    });
  });

  it('keep their places when only the second is chosen', () => {
    const made = taken(two, {}, ['applicant.relatives.people.1.name']);
    expect(made.applicant.relatives).toEqual({ people: [{ id: 'new-1' }, { id: 'new-2', name: 'サンプル次郎' }] });
  });

  const hanako = { id: 'h', name: 'サンプル 花子', nationality: 'VNM' } as const;
  const jiro = { id: 'j', name: 'サンプル次郎', nationality: 'CHN' } as const;
  const family = (...people: (typeof hanako | typeof jiro)[]): Told => ({
    applicant: { relatives: { answer: 'yes', people } },
  });

  it('in another order than the case’s are the same people', () => {
    const texts = { ...two, 'relatives[1].workOrSchool': 'サンプル商店' };
    expect(found(texts, family(jiro, hanako))).toEqual({
      'applicant.relatives.answer': 'same',
      'applicant.relatives.people.1.name': 'same',
      'applicant.relatives.people.0.name': 'same',
      'applicant.relatives.people.0.workOrSchool': 'new',
    });
  });

  it('of another name in the same place are a change', () => {
    const texts = { 'relatives[0].name': 'サンプル花江' };
    expect(found(texts, family(hanako, jiro))).toEqual({ 'applicant.relatives.people.0.name': 'changed' });
  });

  it('never write one person over another who stands elsewhere on the page', () => {
    const texts = { 'relatives[0].name': 'サンプル次郎', 'relatives[1].name': 'サンプル三郎' };
    const made = taken(texts, family(hanako, jiro));
    expect(made.applicant.relatives?.people).toEqual([hanako, jiro, { id: 'new-1', name: 'サンプル三郎' }]);
  });

  it.each<[string, Texts, string, string, boolean]>([
    ['its own entry', two, 'relatives[1].name', 'relatives[0].name', true],
    ['the entry of its number, which stands elsewhere', two, 'relatives[1].name', 'relatives[1].name', false],
    ['an entry there is not', two, 'relatives[1].name', 'relatives[4].name', false],
    [
      'a new entry, by the number after the last',
      { ...two, 'relatives[2].name': 'サンプル三郎' },
      'relatives[2].name',
      'relatives[2].name',
      true,
    ],
    [
      'a new entry, by the number of another',
      { ...two, 'relatives[2].name': 'サンプル三郎' },
      'relatives[2].name',
      'relatives[0].name',
      false,
    ],
    ['a row outside of blocks', two, 'relatives.has', 'relatives.has', true],
  ])('are told to go into %s', (_, texts, from, row, goes) => {
    const records = recordsTold(family(jiro, hanako));
    const item = capture(records, page(texts)).find(({ rows }) => rows.includes(from));
    if (!item) throw new Error(`The page says nothing in ${from}.`);
    expect(goesInto(coeGijinkoku, records, item, row)).toBe(goes);
  });

  it('in another order take the case’s own writing for the portal along', () => {
    const told = withTextsKept({
      ...family(jiro, hanako),
      case: { portalText: { 'relatives[1].workOrSchool': 'サンプル学校' } },
    });
    const texts = { ...two, 'relatives[0].workOrSchool': 'サンプル学校' };
    expect(found(texts, told)['applicant.relatives.people.1.workOrSchool']).toBe('same');
    const made = taken({ ...two, 'relatives[0].workOrSchool': 'サンプル大学' }, told);
    expect(made.case.portalText).toBeUndefined();
  });
});

describe('lists whose order means nothing', () => {
  const codes = { '2': '管理業務（経営者を除く） Management work (excluding executives)', '3': '調査研究 Research' };
  const job = (...otherOccupations: ('2' | '3' | '10' | '12')[]): Told => ({ case: { job: { otherOccupations } } });
  const cases: readonly [readonly string[], Told, CaptureState | undefined, readonly string[] | undefined][] = [
    [[], job('2'), undefined, ['2']],
    [[codes['2']], {}, 'new', ['2']],
    [[codes['2'], codes['3']], job('3', '2'), 'same', ['3', '2']],
    [[codes['2']], job('3', '2'), 'same', ['3', '2']],
    [[codes['2']], job('10', '12'), 'changed', ['2', '12']],
    [['', codes['3']], job('10', '12'), 'changed', ['10', '3']],
    [[codes['2'], codes['3']], job('3', '10', '12', '2'), 'same', ['3', '10', '12', '2']],
    [[codes['3'], codes['2']], job('3', '10'), 'changed', ['3', '2']],
  ];
  it.each(cases)('%j for %j is %s: %j', (texts, told, state, result) => {
    const values = Object.fromEntries(texts.map((text, at) => [`job.occupationOther[${at}]`, text]));
    expect(found(values, told)).toEqual(state === undefined ? {} : { 'case.job.otherOccupations': state });
    expect(taken(values, told).case.job?.otherOccupations).toEqual(result);
  });

  const other = 'その他 Others';
  it('take the details of その他 along', () => {
    const industry = planOf(
      recordsTold({ employer: { industries: { others: [{ code: '47', other: 'サンプル業' }] } } }),
    );
    const values = pageOf(industry);
    expect(values.map(({ row }) => row)).toEqual(['org.industryOther[0]', 'org.industryOther[0].text']);
    const made = take(recordsTold(), values);
    expect(made.employer.industries).toEqual({ others: [{ code: '47', other: 'サンプル業' }] });
  });

  describe('with the case’s own writing of the details', () => {
    const told = withTextsKept({
      employer: { industries: { others: [{ code: '47', other: 'サンプル業' }, { code: '9' }] } },
      case: { portalText: { 'org.industryOther[0].text': '見本業', 'org.industryOther[1].text': '他' } },
    });
    const [choice = '', second = ''] = pageOf(planOf(recordsTold(told)))
      .filter(({ part, row }) => part === 'value' && !row.endsWith('.text'))
      .map(({ text }) => text);

    it('are compared with that writing', () => {
      const texts = { 'org.industryOther[0]': choice, 'org.industryOther[0].text': '見本業' };
      expect(found(texts, told)).toEqual({ 'employer.industries.others': 'same' });
    });

    it('are compared with the fact where that writing has outlived it', () => {
      const later = { ...told, employer: { industries: { others: [{ code: '47', other: '別の業' } as const] } } };
      const texts = { 'org.industryOther[0]': choice, 'org.industryOther[0].text': '別の業' };
      expect(found(texts, later)).toEqual({ 'employer.industries.others': 'same' });
      expect(found({ ...texts, 'org.industryOther[0].text': '見本業' }, later)).toEqual({
        'employer.industries.others': 'changed',
      });
    });

    it('lose it where the entry changes, and nowhere else', () => {
      const texts = {
        'org.industryOther[0]': choice,
        'org.industryOther[0].text': '別の業',
        'org.industryOther[1]': second,
      };
      const made = taken(texts, told);
      expect(made.employer.industries?.others).toEqual([{ code: '47', other: '別の業' }, { code: '9' }]);
      expect(made.case.portalText).toEqual({ 'org.industryOther[1].text': '他' });
    });
  });

  it('do not take details without a choice, nor a choice nobody knows', () => {
    expect(found({ 'org.industryOther[0].text': 'サンプル業' })).toEqual({
      'employer.industries.others': 'incomplete',
    });
    expect(found({ 'job.occupationOther[0]': `${other}?` })).toEqual({ 'case.job.otherOccupations': 'unknownOption' });
  });
});
