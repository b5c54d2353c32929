import type { Field, OptionList, Part, Procedure } from '../spec/field';
import type { PageControl, PageEntry, PageModel, PageOption } from './model';

const leadOf = ({ portalName }: Procedure): string => `選択中の手続き名： ${portalName}`;

/** Sections of the page for other statuses are left out; the practice form belongs to this procedure. */
const leadingRows = (procedure: Procedure): PageEntry[] => [
  { heading: leadOf(procedure) },
  {
    row: procedure.status.row,
    section: leadOf(procedure),
    label: procedure.status.label,
  },
];

/** The practice page of a procedure, made only from its own rows. */
export function pageModelOf(procedure: Procedure): PageModel {
  const rows: PageEntry[] = leadingRows(procedure);
  const options: Record<string, readonly PageOption[]> = {};
  let section = leadOf(procedure);
  for (const field of procedure.fields) {
    if (field.section !== section) rows.push({ heading: field.section });
    section = field.section;
    rows.push({
      row: rowIdOf(field),
      section: field.section,
      label: field.label.ja,
      required: field.required,
      conditional: field.conditional,
      hiddenAtLoad: field.hiddenAtLoad,
      ...(field.repeat ? { repeat: field.repeat } : {}),
      ...(field.hint === undefined ? {} : { hint: field.hint }),
      controls: field.parts.flatMap((part) => controlsOf(field, part, options)),
    });
  }
  return {
    title: procedure.label.ja,
    procedure: procedure.portalName,
    status: procedure.status.texts[0] ?? '',
    statusLabel: procedure.status.label,
    rows,
    options,
  };
}

/** A predicted row has no id of the portal's; here it stands under our own. */
const rowIdOf = ({ id, portalRow }: Field): string => portalRow ?? id;

function controlsOf(field: Field, part: Part, options: Record<string, readonly PageOption[]>): PageControl[] {
  const { control, pageIds } = part;
  const id = pageIds.id ?? ownIdOf(field, part);
  // Radios without a name would be no group.
  const name = pageIds.name ?? (field.predicted ? id : null);
  const named = { id, ...(name === null ? {} : { name }) };
  switch (control.kind) {
    case 'text': {
      const limit = control.limit.exact ?? control.limit.max;
      const isDetail = part.part === 'detail';
      return [
        {
          kind: 'text',
          ...named,
          ...(limit === undefined ? {} : { maxlength: limit }),
          ...(isDetail ? { disabled: true } : {}),
        },
        ...postalButton(field, id),
      ];
    }
    case 'select':
      options[control.list.id] = [{ value: '1', text: '選択してください' }, ...optionsOf(control.list)];
      return [{ kind: 'select', ...named, options: control.list.id }];
    case 'radio':
      return radiosOf(part, control.list, id, named.name);
    case 'button':
      return [{ kind: 'button', id, text: '添付' }];
    default:
      return [{ kind: control.kind, ...named }];
  }
}

/** The numbers of the boxes of a birth date. */
const birthBoxes = { day: 1, year: 3, month: 4 } as const;

/** An id for a part that nobody has seen, made as the portal makes its own: the page's behaviour goes by them. */
function ownIdOf(field: Field, { part, control, condition }: Part): string {
  const row = rowIdOf(field);
  if (field.parts.some((other) => other.part === 'precision') && part in birthBoxes) {
    return `textData${birthBoxes[part as keyof typeof birthBoxes]}_${row}`;
  }
  if (control.kind === 'radio') return `${row}_${part}_1`;
  // The text beside a radio bears the radio's name.
  const choice = field.parts.find((other) => other.control.kind === 'radio' && other.part === 'choice');
  if (part !== 'detail' || choice?.control.kind !== 'radio') return `${row}_${part}`;
  const opens = condition && 'fact' in condition ? [condition.is].flat() : [];
  const at = choice.control.list.options.findIndex(({ code }) => opens.includes(code));
  return `${row}_choice_${at + 1}_text`;
}

const optionsOf = (list: OptionList): PageOption[] =>
  list.options.map((option, index) => ({ value: String(index + 2), text: option.portal }));

function radiosOf(part: Part, list: OptionList, id: string, name: string | undefined): PageControl[] {
  const radios = list.options.map(
    (option, index): PageControl => ({
      kind: 'radio',
      id: id.replace(/_1$/, `_${index + 1}`),
      ...(name === undefined ? {} : { name }),
      value: String(index + 1),
      text: option.portal,
      ...(option.code === part.pageDefault ? { checked: true } : {}),
    }),
  );
  const resets = part.part === 'precision' ? [] : [{ kind: 'button', id: null, text: '選択解除' } as const];
  return [...radios, ...resets];
}

/** 郵便番号 rows have a button that looks the address up; on the practice page it does nothing. */
function postalButton(field: Field, id: string): PageControl[] {
  const isPostal = field.parts.some(({ control }) => control.kind === 'text' && control.format === 'postalCode');
  return isPostal ? [{ kind: 'button', id: id.replace(/_textData$/, '_button'), text: '住所検索' }] : [];
}
