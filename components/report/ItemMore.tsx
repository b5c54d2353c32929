import { findingAt } from '../../lib/checks/overrides';
import type { FindingId, Remaining } from '../../lib/checks/remaining/item';
import { remaining } from '../remaining/remaining.words';
import { report as sentences } from './report.words';
import type { Pointer } from '../../lib/spec/check';
import type { Source } from '../../lib/i18n/text';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { DocumentDetail } from './DocumentDetail';
import { Links } from './Links';
import type { NamedFinding } from './names';
import { useReportContext } from './report-context';
import { SourceLine } from './SourceLine';

/** Why an item remains: the full sentences, every place to correct it, the rules that say so and their sources. */
export function ItemMore({ item }: { readonly item: Remaining }) {
  const { language } = useText();
  const { findingOf } = useReportContext();
  const { text, where, grounds, level, settles } = item;
  const named = grounds.map((name) => ({ name, finding: findingOf(name) }));
  const points: readonly Pointer[] = [
    ...(where ? [where] : []),
    ...named.flatMap(({ finding }) => finding?.points ?? []),
  ];
  return (
    <div class="report-item__more stack stack--tight">
      <p>{text[language]}</p>
      {where?.kind === 'document' && <DocumentDetail id={where.id} />}
      {level === 'needed' && <Settles names={settles} />}
      <Links points={points} />
      <ul class="plain grounds">
        {named.map(({ name, finding }) => (
          <Ground key={name} name={name} finding={finding} />
        ))}
      </ul>
      {distinct(named.flatMap(({ finding }) => finding?.source ?? [])).map((source) => (
        <SourceLine key={`${source.title} ${source.url ?? ''}`} source={source} />
      ))}
    </div>
  );
}

/** What the answer decides, if the row itself has no room for it. */
function Settles({ names }: { readonly names: readonly FindingId[] }) {
  const { t, language } = useText();
  const { findingOf } = useReportContext();
  const titles = names.flatMap((name) => findingOf(name)?.title[language] ?? []);
  if (titles.length === 0) return null;
  return (
    <p class="muted">
      {t(remaining.settles, { count: titles.length })}：{titles.join(t(sentences.listComma))}
    </p>
  );
}

/** A rule or check that says so, and a person's override of it. */
function Ground(props: { readonly name: FindingId; readonly finding: NamedFinding | null }) {
  const { t, language } = useText();
  const { askWord, report } = useReportContext();
  const { name, finding } = props;
  // A person cannot override what the rules depend on: it is a question of its own.
  const isFoundation = report.foundations.some(({ id }) => id === name);
  const title = finding?.title[language] ?? name;
  const target = findingAt(name);
  return (
    <li class="report-ground">
      <span>{title}</span>
      <span class="report-finding__id">{target.id}</span>
      {!isFoundation && (
        <Button
          kind="quiet"
          size="small"
          icon="person"
          label={t(sentences.overruleOf, { title })}
          testId={`overrule-${name}`}
          onPress={() => askWord(target, title)}
        >
          {t(sentences.overrule)}
        </Button>
      )}
    </li>
  );
}

const distinct = (sources: readonly Source[]): readonly Source[] => [
  ...new Map(sources.map((source) => [`${source.title} ${source.url ?? ''}`, source])).values(),
];
