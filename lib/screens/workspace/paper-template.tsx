import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../../components/base/text-provider';
import { type NamedValue, type TemplateFound, TemplatePanel } from '../../../components/papers/TemplatePanel';
import { templateText } from '../../../components/papers/template.words';
import { call } from '../../messaging/call';
import { allPaperNames, isEntryName, scopeOf } from '../../papers/scope';
import type { PaperContext } from '../../papers/context';
import type { TagValue } from '../../papers/tags';
import type { RefusedWord } from '../../tables/formats/docx-open';
import { saveFile } from '../shared/save-file';
import { question, useQuery } from '../shared/use-query';
import { today } from './link';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Props {
  readonly paper: string;
  readonly context: PaperContext;
  /** Of the file that is made, without its ending. */
  readonly fileName: string;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));

const base64Of = (bytes: Uint8Array): string => {
  const parts = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * 8192, (at + 1) * 8192)),
  );
  return btoa(parts.join(''));
};

/** An office's own template of one paper. What reads and fills Word files is loaded when there is one. */
export function PaperTemplate({ paper, context, fileName }: Props) {
  const { t } = useText();
  const kept = useQuery(question('paper.template', { paper }), { refreshOn: ['records'] });
  const [found, setFound] = useState<TemplateFound | null>(null);
  const [refused, setRefused] = useState<RefusedWord | null>(null);
  const [filled, setFilled] = useState<{ readonly prompts: number; readonly unknown: number } | null>(null);
  const [busy, setBusy] = useState(false);
  const scope = scopeOf(context);
  const words = (value: TagValue): string => {
    switch (value.kind) {
      case 'text':
        return value.text;
      case 'list':
        return t(templateText.list, { count: value.entries.length });
      case 'flag':
        return t(value.holds ? templateText.holds : templateText.not);
      default:
        return '';
    }
  };
  const named = (name: string): NamedValue => ({ name, value: words(scope.get(name)) });

  const template = kept.value ?? null;
  useEffect(() => {
    let isWanted = true;
    if (template === null) setFound(null);
    else {
      void import('../../tables/formats/docx-template').then(({ readTemplate }) => {
        const reading = readTemplate(bytesOf(template.bytes));
        if (!isWanted || !reading.ok) return;
        const values = reading.tags
          .map((name) => ({ name, value: scope.get(name) }))
          .filter(({ name, value }) => value.kind !== 'unknown' || !isEntryName(name));
        setFound({
          ...{ name: template.name, addedOn: template.addedOn, warnings: reading.warnings },
          known: values.flatMap(({ name, value }) => (value.kind === 'unknown' ? [] : [{ name, value: words(value) }])),
          unknown: values.flatMap(({ name, value }) => (value.kind === 'unknown' ? [{ name, near: value.near }] : [])),
        });
      });
    }
    return () => {
      isWanted = false;
    };
  }, [template?.bytes, context]);

  const keep = async (next: { name: string; addedOn: string; bytes: string } | null) => {
    setFilled(null);
    const answer = await call('paper.setTemplate', { paper, template: next });
    if (answer.ok) kept.again();
  };
  const choose = async (file: File) => {
    setRefused(null);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { readTemplate } = await import('../../tables/formats/docx-template');
    const reading = readTemplate(bytes);
    if (!reading.ok) return setRefused(reading);
    await keep({ name: file.name.slice(0, 200), addedOn: today(), bytes: base64Of(bytes) });
  };
  const fill = async () => {
    if (template === null) return;
    setBusy(true);
    const { mergeTemplate } = await import('../../tables/formats/docx-template');
    const made = mergeTemplate(bytesOf(template.bytes), scope);
    setBusy(false);
    if (!made.ok) return setRefused(made);
    setFilled({ prompts: made.prompts.length, unknown: made.unknown.length });
    saveFile(`${fileName}.docx`, new Blob([made.bytes], { type: wordType }));
  };
  return (
    <TemplatePanel
      found={found}
      refused={refused && { reason: refused.reason, at: refused.at ?? '' }}
      filled={filled}
      all={allPaperNames().map(named)}
      busy={busy}
      onChoose={(file) => void choose(file)}
      onFill={() => void fill()}
      onRemove={() => void keep(null)}
    />
  );
}
