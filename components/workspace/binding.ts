import type { RequiredBox } from '../../lib/checks/boxes';
import type { RecordKind } from '../../lib/domain/exchange';
import type { Draft, Option, ReferenceTarget } from '../../lib/facts/descriptor';
import type { OldPortalText } from '../../lib/editor/portal-text';
import type { Previewer } from '../../lib/editor/previewer';
import type { ProblemCode } from '../../lib/editor/problems';
import type { RowIndex } from '../../lib/editor/rows';
import type { PostalAddress } from '../../lib/typing/postal';

/** Everything that the editor of one record needs, and the only way it changes the record. */
export interface EditorBinding {
  readonly kind: RecordKind;
  readonly draft: Draft;
  /** By path in the record. */
  readonly problems: ReadonlyMap<string, ProblemCode>;
  /** Shows what is missing even where the person has not been yet. */
  readonly showMissing: boolean;
  readonly change: (edit: (draft: Draft) => Draft) => void;
  readonly references: (target: ReferenceTarget) => readonly Option[];
  readonly rows: RowIndex;
  readonly preview: Previewer;
  /** Rows that may have another text for the portal, by their id. */
  readonly portalRows: readonly Option[];
  /** The procedure's codes for facts that the schema knows only as a text, by the fact's path. */
  readonly codes: ReadonlyMap<string, readonly Option[]>;
  /** The boxes of the form that the case has to fill; absent without a case. */
  readonly boxes?: readonly RequiredBox[];
  readonly newId: () => string;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: string;
  /** The addresses of a postal code (seven digits), from the extension's own files. */
  readonly addressesAt?: (code: string) => Promise<readonly PostalAddress[]>;
  /** Writes a text only for a row of the form, beside the fact; absent if there is no case to store it. */
  readonly writeForPortal?: (row: string, text: string) => void;
  /** The fact behind each row of the form that takes a text; absent without a case. */
  readonly portalFacts?: ReadonlyMap<string, string>;
  /** Portal texts that do not match the present fact. */
  readonly oldPortalTexts?: readonly OldPortalText[];
}

/** A path in the record in the format of the form's rows. */
export function factPath(binding: EditorBinding, path: string): string {
  return `${binding.kind}.${path}`;
}

/** The boxes whose first fact is one of these, by the first keys of their paths in the record. */
export const boxesOf = (binding: EditorBinding, keys: readonly string[]): readonly RequiredBox[] =>
  (binding.boxes ?? []).filter(({ paths: [first = ''] }) => {
    const [kind, key = ''] = first.split('.');
    return kind === binding.kind && keys.includes(key);
  });
