import { useState } from 'preact/hooks';
import { Fold } from '../../../components/remaining/Fold';
import { OwesChips } from '../../../components/remaining/OwesChips';
import type { RemainingWay } from '../../../components/remaining/props';
import { RemainingLists } from '../../../components/remaining/RemainingLists';
import { RemainingRow } from '../../../components/remaining/RemainingRow';
import { type Debtor, type Remaining, remainingLevels } from '../../../lib/checks/remaining/item';
import { press } from '../play';
import { nothing } from '../samples/actions';
import { arjun, longWord, nguyen, reportFor, unknown, worked } from '../samples/records';
import type { Stories } from '../story';

const way: RemainingWay = {
  links: { caseId: 'testa', canShow: false, factsOfRow: () => [] },
  base: '',
  follow: null,
  show: nothing,
  nameOf: (finding) => ({ ja: `「${finding}」の要否`, en: `Whether “${finding}” is needed` }),
};

const sample: Remaining = {
  id: 'document D07',
  kind: 'document',
  level: 'fault',
  title: { ja: '労働条件通知書', en: 'Notice of working conditions' },
  short: { ja: '労働条件通知書', en: 'Working conditions notice' },
  why: { ja: '署名・日付がない', en: 'unsigned, undated' },
  text: { ja: '署名と日付がありません。', en: 'It is not signed and not dated.' },
  owes: 'employer',
  where: { kind: 'document', id: 'D07' },
  settles: [],
  grounds: ['D07'],
};

const row = (change: Partial<Remaining>) => <RemainingRow item={{ ...sample, ...change }} way={way} />;

const lists = (items: readonly Remaining[], lines = 11, owes: Debtor | null = null) => (
  <RemainingLists items={items} way={way} owes={owes} lines={lines} />
);

function Chips({ items, first = null }: { readonly items: readonly Remaining[]; readonly first?: Debtor | null }) {
  const [chosen, setChosen] = useState<Debtor | null>(first);
  return <OwesChips items={items} chosen={chosen} onChoose={setChosen} />;
}

export const remaining: Stories = {
  folder: 'remaining',
  window: 'popup',
  components: {
    Fold: {
      closed: () => (
        <Fold title="問題なし" count={75} note="入力して読み返した72・もとから同じ3" icon="check" tone="ok">
          <p>…</p>
        </Fold>
      ),
      open: () => (
        <Fold title="ヒント" count={1} open>
          <p>…</p>
        </Fold>
      ),
    },
    OwesChips: {
      'none pressed': () => <Chips items={reportFor(unknown).remaining} />,
      'one pressed': () => <Chips items={reportFor(unknown).remaining} first="employer" />,
      'nothing left': () => <Chips items={[]} />,
    },
    RemainingLists: {
      'a new case': () => lists(reportFor(unknown).remaining),
      'opened in place': {
        draw: () => lists(reportFor(unknown).remaining),
        play: press('[data-testid="remaining-more-field"]'),
      },
      'half done': () => lists(reportFor(nguyen).remaining),
      'what one side owes': () => lists(reportFor(nguyen).remaining, 11, 'employer'),
      'everything at once': () => lists(reportFor(worked).remaining, Number.POSITIVE_INFINITY),
      'a whole case': () => lists(reportFor(arjun).remaining),
      'nothing left': () => lists([]),
    },
    RemainingRow: {
      'each level': () => remainingLevels.map((level) => <div key={level}>{row({ level })}</div>),
      'a field of the form': () =>
        row({ kind: 'field', level: 'needed', title: { ja: '２３．５　卒業年月日', en: '23.5 Date of graduation' } }),
      'a question that settles others': {
        draw: () => row({ kind: 'requirement', level: 'question', settles: ['D01', 'D02', 'R-PAY-01'] }),
        play: press('.remaining-matter__settles'),
      },
      'a long name': () =>
        row({ short: { ja: longWord, en: longWord }, why: { ja: longWord, en: longWord }, owes: 'office' }),
      'mended nowhere': () => row({ where: null, owes: 'applicant' }),
    },
  },
};
