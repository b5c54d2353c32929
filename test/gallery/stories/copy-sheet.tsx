import { useState } from 'preact/hooks';
import { CopySheet, type CopySheetProps } from '../../../components/copy-sheet/CopySheet';
import type { CaseRecords } from '../../../lib/domain/records';
import { type CopyRow, copyRowsOf, type CopyTicks, tickOf } from '../../../lib/editor/copy-rows';
import { factsOf } from '../../../lib/facts/facts';
import { press } from '../play';
import { nothing } from '../samples/actions';
import { arjun, largest, longWord, procedure, today, unknown } from '../samples/records';
import type { Stories } from '../story';

const rowsOf = (records: CaseRecords) => copyRowsOf(procedure, factsOf(records, today));
const at = `${today}T01:23:00.000Z`;

/** Ticks of the first rows; those of the last of them are of another text. */
function ticksOf(rows: readonly CopyRow[], count: number): CopyTicks {
  const first = rows.filter(({ value }) => value.state === 'copy').slice(0, count);
  return new Map(
    first.map(({ key, value }, place) => [
      key,
      tickOf(value.state === 'copy' && place < count - 1 ? value.text : 'another', at),
    ]),
  );
}

function Sheet(props: Partial<CopySheetProps> & { readonly rows: readonly CopyRow[] }) {
  const [ticks, setTicks] = useState<CopyTicks>(props.ticks ?? new Map());
  return (
    <CopySheet
      {...{ caseId: 'c', readOn: '2026-05-01', unsaved: false, onPrint: nothing, onReset: nothing, ...props }}
      ticks={ticks}
      onCopy={async (row) => {
        if (row.value.state === 'copy') setTicks(new Map(ticks).set(row.key, tickOf(row.value.text, at)));
        return props.onCopy ? props.onCopy(row) : true;
      }}
      onEmpty={async () => true}
    />
  );
}

/** Values that no box takes, and words that cannot be broken. */
const odd: CaseRecords = {
  ...arjun,
  applicant: {
    ...arjun.applicant,
    homeTown: '髙松市',
    occupation: longWord,
    name: { family: longWord },
    relatives: {
      ...{ answer: 'yes', saidBy: 'applicant', saidOn: today },
      people: Array.from({ length: 7 }, (_, place) => ({ id: `p${place}`, name: `サンプル${place}` })),
    },
  },
};
const few = rowsOf(arjun).slice(0, 6);

export const copySheet: Stories = {
  folder: 'copy-sheet',
  window: 'workspace',
  components: {
    CopySheet: {
      'a whole case': () => <Sheet rows={rowsOf(arjun)} ticks={ticksOf(rowsOf(arjun), 12)} />,
      'the most of everything': () => <Sheet rows={rowsOf(largest)} readOn={null} />,
      'nothing known, not saved': () => <Sheet rows={rowsOf(unknown)} unsaved />,
      'what does not fit': { draw: () => <Sheet rows={rowsOf(odd)} />, play: press('copy-list-refused') },
      'an empty list': { draw: () => <Sheet rows={few} />, play: press('copy-list-done') },
      'all copied': {
        draw: () => <Sheet rows={few.slice(0, 1)} />,
        play: press('[data-key] button', 'copy-empty'),
      },
      'a copy that failed': {
        draw: () => <Sheet rows={few} onCopy={async () => false} />,
        play: press('[data-key] button'),
      },
    },
  },
};
