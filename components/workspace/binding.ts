import type { RequiredBox } from '../../lib/checks/boxes';
import type { RecordKind } from '../../lib/domain/exchange';
import type { Draft, Option, ReferenceTarget } from '../../lib/facts/descriptor';
import type { OldPortalText } from '../../lib/editor/portal-text';
import type { Previewer } from '../../lib/editor/previewer';
import type { ProblemCode } from '../../lib/editor/problems';
import type { RowIndex } from '../../lib/editor/rows';
import type { PostalAddress } from '../../lib/typing/postal';

/** Everything the editor of one record needs, and the one way it changes it. */
export interface EditorBinding {
  readonly kind: RecordKind;
  readonly draft: Draft;
  /** By path within the record. */
  readonly problems: ReadonlyMap<string, ProblemCode>;
  /** Shows what is missing even where the person has not been yet. */
  readonly showMissing: boolean;
  readonly change: (edit: (draft: Draft) => Draft) => void;
  readonly references: (target: ReferenceTarget) => readonly Option[];
  readonly rows: RowIndex;
  readonly preview: Previewer;
  /** Rows whose text may be written otherwise for the portal, by their id. */
  readonly portalRows: readonly Option[];
  /** What the procedure has codes for, where the schema knows only a text: the codes by the fact's path. */
  readonly codes: ReadonlyMap<string, readonly Option[]>;
  /** The boxes of the form that the case has to fill; absent where no case is at hand. */
  readonly boxes?: readonly RequiredBox[];
  readonly newId: () => string;
  /** The day in Japan, YYYY-MM-DD. */
  readonly today: string;
  /** The addresses of a postal code (seven digits), from the extension's own files. */
  readonly addressesAt?: (code: string) => Promise<readonly PostalAddress[]>;
  /** Writes a text for a row of the form only, beside the fact; absent where no case is at hand to keep it. */
  readonly writeForPortal?: (row: string, text: string) => void;
  /** The fact behind each row of the form that takes a text; absent where no case is at hand. */
  readonly portalFacts?: ReadonlyMap<string, string>;
  /** Texts for the portal that do not stand for the fact there is now. */
  readonly oldPortalTexts?: readonly OldPortalText[];
}

/** A path within the record as the form's rows know it. */
export function factPath(binding: EditorBinding, path: string): string {
  return `${binding.kind}.${path}`;
}

/** The boxes whose first fact is one of these, by the first keys of their paths in the record. */
export const boxesOf = (binding: EditorBinding, keys: readonly string[]): readonly RequiredBox[] =>
  (binding.boxes ?? []).filter(({ paths: [first = ''] }) => {
    const [kind, key = ''] = first.split('.');
    return kind === binding.kind && keys.includes(key);
  });
