import { useRef, useState } from 'preact/hooks';
import type { OfferRule, Scope } from '../../../tables/imports/model';
import type { AskedQuestion } from '../../../tables/imports/view';
import { ruleKey } from '../../../tables/imports/model';
import type { ImportReading } from '../../../messaging/namespaces/import';
import { cellName } from '../../../tables/formats/table';
import { firstReading, type Importing } from './use-import';

/** An answered question, whose answer can be withdrawn. */
export interface Answered {
  readonly question: AskedQuestion;
  readonly side: string;
}

/** A person's decisions about a table; after each change the table is looked at again. */
export function useTable(importing: Importing) {
  const [answered, setAnswered] = useState<readonly Answered[]>([]);
  const reading = useRef<ImportReading>(firstReading);

  const read = (change: Partial<ImportReading>, remember: boolean) => {
    reading.current = { ...reading.current, ...change };
    return importing.look(reading.current, remember);
  };
  const answer = (change: Partial<ImportReading['answers']>) =>
    read({ answers: { ...reading.current.answers, ...change } }, true);
  const without = <T>(all: Readonly<Record<string, T>>, names: readonly string[]) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name)));
  const answers = () => reading.current.answers;

  return {
    reading,
    answered,
    read,
    /** Another sheet or heading row: decisions about the old one do not apply to it. */
    readAnew(change: { readonly sheet?: string; readonly headingRow?: number }) {
      const sides: Record<string, string> = {};
      const sheet = change.sheet ?? answers().sides.sheet;
      if (sheet !== undefined) sides.sheet = sheet;
      setAnswered([]);
      return read(
        {
          mapping: null,
          headingRow: change.headingRow ?? null,
          answers: { ...firstReading.answers, sides },
        },
        false,
      );
    },
    offer: (id: string, scope: Scope) => answer({ offers: { ...answers().offers, [id]: scope } }),
    dropOffer: (id: string) => answer({ offers: without(answers().offers, [id]) }),
    edit(rows: readonly number[], column: number, text: string) {
      const made = Object.fromEntries(rows.map((row) => [cellName(row, column), text]));
      return answer({ cells: { ...answers().cells, ...made } });
    },
    dropCells: (names: readonly string[]) => answer({ cells: without(answers().cells, names) }),
    side(question: AskedQuestion, side: string) {
      setAnswered((before) => [...before.filter((one) => one.question.id !== question.id), { question, side }]);
      const said = Object.fromEntries(question.alike.map((id) => [id, side]));
      return answer({ sides: { ...answers().sides, ...said } });
    },
    dropSide({ id, alike }: AskedQuestion) {
      setAnswered((before) => before.filter((one) => one.question.id !== id));
      return answer({ sides: without(answers().sides, alike) });
    },
    dropRule: (column: number, rule: OfferRule) => answer({ unruled: [...answers().unruled, ruleKey(column, rule)] }),
  };
}

/** The present decisions about a table, with the functions that change them. */
export type TableSaid = ReturnType<typeof useTable>;
