import type { Handlers } from '../messaging/dispatch';
import { readPaperTemplate, writePaperTemplate } from '../storage/paper-templates';
import type { Records } from '../storage/records';

type Names = 'paper.template' | 'paper.setTemplate';

/** Messages about the office's own Word templates. They are read and filled in the window: the background only keeps them. */
export const paperTemplateHandlers = (records: Records): Handlers<Names> => ({
  'paper.template': ({ paper }) => readPaperTemplate(records, paper),
  async 'paper.setTemplate'({ paper, template }) {
    await writePaperTemplate(records, paper, template);
    return null;
  },
});
