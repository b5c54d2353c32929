import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../../components/base/Button';
import { Notice } from '../../../../components/base/Notice';
import { Progress } from '../../../../components/base/Progress';
import { useText } from '../../../../components/base/text-provider';
import { common } from '../../../i18n/common.words';
import { joinFaultText } from '../../../../components/tables/bulk.words';
import type { Sentence } from '../../../i18n/i18n';
import { mendText } from '../../../../components/tables/mend.words';
import { questionnaireText } from '../../../tables/questionnaire/questionnaire.words';
import { tableText } from '../../../../components/tables/tables.words';
import type { JoinFault } from '../../../tables/agency-csv/join';
import type { QuestionnaireRefusal } from '../../../messaging/namespaces/import';
import type { Encoding } from '../../../tables/formats/encoding';
import type { TableFile } from '../../../tables/formats/read-file';
import type { Separator } from '../../../tables/formats/table';
import { BulkImport } from './bulk-import';
import { Faults } from './plan-steps';
import { QuestionnaireImport } from './questionnaire-import';
import { TableImport } from './table-import';
import { lookOf, type WholeLook } from './import-step';
import { firstReading, useImport } from './use-import';

/**
 * A file with rows: a person's own table, the Agency's CSV, or a returned questionnaire. The background decides which.
 */
export function FileImport({
  name,
  file,
  separators,
  onReread,
  onOther,
  more,
}: {
  name: string;
  file: TableFile;
  separators: readonly Separator[];
  onReread: (how: { readonly encoding?: Encoding; readonly separator?: Separator }) => void;
  onOther: () => void;
  more: ComponentChildren;
}) {
  const { t } = useText();
  const importing = useImport({ name, file });
  const { state } = importing;
  const seen = useRef<WholeLook | null>(null);
  useEffect(() => void importing.look(firstReading, false), []);
  seen.current = lookOf(state) ?? seen.current;
  const look = seen.current;
  const again = (
    <p class="row">
      <Button onPress={() => void importing.look(firstReading, false)}>{t(mendText.again)}</Button>
      <Button onPress={onOther} testId="table-other">
        {t(tableText.otherFile)}
      </Button>
    </p>
  );
  if (state.step === 'refused') {
    const { look: refusal } = state;
    if (refusal.kind === 'refused') return <Refused why={refusal.why} onOther={onOther} />;
    return (
      <>
        <Faults importing={importing} />
        {again}
      </>
    );
  }
  if (look === null) {
    if (state.step === 'failed' || state.step === 'stopped') {
      return (
        <div class="stack">
          <Faults importing={importing} />
          {state.step === 'stopped' && <Notice tone="info">{t(mendText.stopped)}</Notice>}
          {again}
        </div>
      );
    }
    return (
      <div class="stack">
        <Progress
          label={t(mendText.looking)}
          done={state.step === 'looking' ? state.done : 0}
          total={state.step === 'looking' ? state.total : 0}
        />
        <p>
          <Button onPress={importing.halt} testId="table-cancel">
            {t(common.cancel)}
          </Button>
        </p>
      </div>
    );
  }
  switch (look.kind) {
    case 'table':
      return <TableImport {...{ importing, look, file, separators, onReread, onOther, more }} />;
    case 'bulk':
      return <BulkImport {...{ importing, look, onOther, more }} />;
    case 'questionnaire':
      return <QuestionnaireImport {...{ importing, look, file, onOther, more }} />;
    default:
      return null;
  }
}

const refusalText: Readonly<Record<QuestionnaireRefusal | JoinFault, Sentence>> = {
  ...{ newer: questionnaireText.newer, broken: questionnaireText.broken },
  ...{ noAnswers: questionnaireText.noAnswers, noCase: questionnaireText.noCase },
  ...joinFaultText,
};

function Refused({ why, onOther }: { why: QuestionnaireRefusal | JoinFault; onOther: () => void }) {
  const { t } = useText();
  return (
    <div class="stack">
      <Notice tone="bad" live="assertive" title={t(tableText.faultTitle)} testId="questionnaire-refused">
        <p>{t(refusalText[why])}</p>
        <p>{t(tableText.nothingChanged)}</p>
      </Notice>
      <p>
        <Button onPress={onOther} testId="table-other">
          {t(tableText.otherFile)}
        </Button>
      </p>
    </div>
  );
}
