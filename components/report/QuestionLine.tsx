import { useState } from 'preact/hooks';
import type { Remaining } from '../../lib/checks/remaining/item';
import { report as sentences } from './report.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { ItemLine } from './ItemLine';
import { useReportContext } from './report-context';

/** A question with its answer in place, if there are only a few answers. `open`: the answer is shown at once. */
export function QuestionLine(props: { readonly item: Remaining; readonly open: boolean }) {
  const { t, language } = useText();
  const { answers } = useReportContext();
  const { item } = props;
  const [isOpen, setOpen] = useState(props.open);
  if (answers?.canAnswer(item) !== true) return <ItemLine item={item} />;
  return (
    <ItemLine
      item={item}
      actions={
        <Button
          size="small"
          expanded={isOpen}
          label={t(sentences.answerOf, { name: item.short[language] })}
          testId={`answer-${item.id}`}
          onPress={() => setOpen(!isOpen)}
        >
          {t(sentences.answer)}
        </Button>
      }
    >
      {isOpen && (
        <div class="report-item__answer stack stack--tight">
          <p>{item.text[language]}</p>
          {answers.draw(item)}
        </div>
      )}
    </ItemLine>
  );
}
