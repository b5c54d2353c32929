import { type ShapeFile, withheld } from '../../lib/engine/shape/shape-file';

/** A place of a file in which a text is withheld: its row by number, or null, and its words where they can be told. */
export interface WithheldText {
  readonly row: number | null;
  readonly place: string;
}

/** The texts of a file that are withheld, by where they stand. */
export function withheldTexts(file: ShapeFile): readonly WithheldText[] {
  const isHeld = (text: string | undefined) => text?.includes(withheld) === true;
  const holds = (value: unknown): boolean =>
    typeof value === 'string'
      ? isHeld(value)
      : typeof value === 'object' && value !== null && Object.values(value).some(holds);
  const rows = file.rows.flatMap((row, index) => {
    const texts = [
      row.label,
      row.hint,
      ...(row.legends ?? []),
      row.id,
      ...row.controls.flatMap(({ id, name, words }) => [id, name, words]),
    ];
    return texts.filter(isHeld).map(() => ({ row: index, place: isHeld(row.label) ? '' : row.label }));
  });
  const others = [
    ...Object.values(file.page).flatMap((one) => (holds(one) ? [file.page.path] : [])),
    ...file.sections.flatMap((one) => (isHeld(one) ? [file.page.path] : [])),
    ...file.lists.flatMap((list) =>
      list.flatMap((option) => (isHeld(option) ? [list.find((one) => !isHeld(one)) ?? ''] : [])),
    ),
    ...file.loose.flatMap((one) => (holds(one) ? [file.page.path] : [])),
    ...file.heads.flatMap(({ labels }) => labels.flatMap((one) => (isHeld(one) ? [file.page.path] : []))),
  ];
  return [...rows, ...others.map((place) => ({ row: null, place }))];
}
