import type { Source } from '../../i18n/text';
import type { Need, Wanted } from '../../spec/check';
import type { CheckContext, DocumentGroup, DocumentRow } from '../gijinkoku/known';
import { title } from '../gijinkoku/documents/kit';
import { notRequired } from '../gijinkoku/documents/needs';
import { type FamilyChanges, familyNeeds } from './examples';
import { familyOf } from './kit';

/** 身分関係を証明する文書: which of them can prove what. */
const proves: Readonly<Record<string, readonly string[]>> = {
  FD01a: ['marriage', 'birth', 'adoption'],
  FD01b: ['marriage'],
  FD01c: ['marriage'],
  FD01d: ['birth'],
  FD01e: ['marriage', 'birth', 'adoption'],
};

const ofRelation = (relation: string | undefined): readonly string[] =>
  Object.keys(proves).filter((id) => relation === undefined || proves[id]?.includes(relation));

const about = {
  FD01a: title('戸籍謄本 １通', 'Family register'),
  FD01b: title('婚姻届受理証明書 １通', 'Certificate that the marriage was notified in Japan'),
  FD01c: title('結婚証明書（写し） １通', 'Marriage certificate (copy)'),
  FD01d: title('出生証明書（写し） １通', 'Birth certificate (copy)'),
  FD01e: title(
    '上記に準ずる文書（縁組を証明する文書など） 適宜',
    'A document that stands for these, such as proof of the adoption',
  ),
} as const;

const forms: Readonly<Record<string, Pick<DocumentRow, 'form' | 'languageNotAsked' | 'validity'>>> = {
  FD01a: { form: 'original', languageNotAsked: true, validity: { kind: 'months', months: 3, from: 'issuedOn' } },
  FD01b: { form: 'original', languageNotAsked: true, validity: { kind: 'months', months: 3, from: 'issuedOn' } },
  FD01c: { form: 'copy' },
  FD01d: { form: 'copy' },
  FD01e: { form: 'either' },
};

const other: Readonly<Record<string, FamilyChanges>> = {
  marriage: {},
  birth: { case: { dependant: { relation: 'birth', supporter: { relation: 'father' } } } },
  adoption: { case: { dependant: { relation: 'adoption', supporter: { relation: 'fosterFather' } } } },
};

/**
 * The proof of the relation, as one of several documents.
 * @param need what is needed of them where one of them can prove the relation of the case
 */
export function relationProof(
  source: Source,
  need: (context: CheckContext) => Need,
): { readonly rows: readonly DocumentRow[]; readonly group: DocumentGroup } {
  const needOf =
    (id: string) =>
    (context: CheckContext): Need => {
      const said = need(context);
      const { relation } = familyOf(context.facts);
      return said.need === 'oneOf' && !ofRelation(relation).includes(id)
        ? notRequired('この身分関係の証明には使いません。', 'Does not prove this relation.')
        : said;
    };
  const rows = Object.entries(about).map(([id, words]): DocumentRow => {
    const row = { id, title: words, source, group: 'FD01', from: 'applicant', need: needOf(id) } as const;
    return {
      ...row,
      ...(forms[id] ?? { form: 'unspecified' }),
      examples: Object.entries(other).map(([relation, changes]) => {
        // An extension asks for it only where the relation has changed.
        const changed = merge(changes, 'yes');
        return familyNeeds(`By ${relation}`, changed, proves[id]?.includes(relation) ? 'oneOf' : 'notRequired');
      }),
    };
  });
  return {
    rows,
    group: {
      id: 'FD01',
      title: title(
        '扶養者との身分関係を証明する文書（いずれか１通）',
        'Proof of the relation to the supporter (one of these)',
      ),
      source,
      need,
      wants: ({ facts }): Wanted => ({ any: ofRelation(familyOf(facts).relation).map((row) => ({ row })) }),
    },
  };
}

const merge = (changes: FamilyChanges, relationChanged: 'yes' | 'no'): FamilyChanges => ({
  ...changes,
  case: { ...changes.case, dependant: { ...changes.case?.dependant, relationChanged } },
});
