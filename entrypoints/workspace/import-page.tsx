import { useState } from 'preact/hooks';
import { useText } from '../../components/base/text-provider';
import { ImportPanel, type ImportState } from '../../components/workspace/ImportPanel';
import { largestFile } from '../../lib/exchange/read';
import { failures } from '../../lib/i18n/sentences/failures';
import { importText } from '../../lib/i18n/sentences/import';
import { workspace } from '../../lib/i18n/sentences/workspace';
import { call } from '../../lib/messaging/call';

/** Importing an exchange document. Its text is kept no longer than until it is imported. */
export function ImportPage() {
  const { t } = useText();
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const [file, setFile] = useState<{ name: string; kilobytes: number } | null>(null);
  const [text, setText] = useState('');
  const failed = (sentence: string) => setState({ step: 'failed', sentence });

  const takeFile = async (chosen: File) => {
    setText('');
    setFile(null);
    if (chosen.size > largestFile) {
      return failed(t(importText.tooBig, { size: (chosen.size / 1024 / 1024).toFixed(1) }));
    }
    const read = await chosen.text().catch(() => null);
    if (read === null) return failed(t(importText.unreadable));
    setText(read);
    setFile({ name: chosen.name, kilobytes: Math.ceil(chosen.size / 1024) });
    setState({ step: 'choose' });
  };
  const ask = async (name: 'exchange.check' | 'exchange.import') => {
    if (text.trim() === '') return failed(t(importText.nothing));
    if (text.length > largestFile)
      return failed(t(importText.tooBig, { size: (text.length / 1024 / 1024).toFixed(1) }));
    setState({ step: name === 'exchange.check' ? 'checking' : 'running' });
    const answer = await call(name, { text });
    if (!answer.ok) {
      const { code, problems } = answer.failure;
      return problems && problems.length > 0 ? setState({ step: 'problems', problems }) : failed(t(failures[code]));
    }
    setState({ step: name === 'exchange.check' ? 'checked' : 'done', preview: answer.value });
    if (name === 'exchange.check') return;
    setText('');
    setFile(null);
  };
  return (
    <div class="stack stack--wide">
      <h1>{t(workspace.import)}</h1>
      <ImportPanel
        state={state}
        file={file}
        text={text}
        onFile={(chosen) => void takeFile(chosen)}
        onText={(typed) => {
          setText(typed);
          setFile(null);
          setState({ step: 'choose' });
        }}
        onCheck={() => void ask('exchange.check')}
        onRun={() => void ask('exchange.import')}
      />
    </div>
  );
}
