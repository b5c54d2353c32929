import { useEffect, useRef, useState } from 'preact/hooks';
import { counted, type Remaining } from '../../lib/checks/remaining/item';
import { report as sentences } from './report.words';
import { useText } from '../base/text-provider';

/** Announces once, for people who do not see the list, how many items remain after a change and which were settled. */
export function SettledNews({ remaining }: { readonly remaining: readonly Remaining[] }) {
  const { t, language } = useText();
  const before = useRef(remaining);
  const [news, setNews] = useState('');
  useEffect(() => {
    const [then, now] = [counted(before.current), counted(remaining)];
    before.current = remaining;
    if (then.length === now.length) return;
    const left = new Set(now.map(({ id }) => id));
    const gone = then.filter(({ id }) => !left.has(id)).map(({ short }) => short[language]);
    const count = now.length;
    setNews(
      gone.length === 0
        ? t(sentences.leftNow, { count })
        : t(sentences.leftAfter, { count, names: gone.join(t(sentences.listComma)) }),
    );
  }, [remaining]);
  return (
    <p class="visually-hidden" role="status" data-testid="report-news">
      {news}
    </p>
  );
}
