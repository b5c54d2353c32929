import { HelpPage } from '../../../components/help/HelpPage';
import { type } from '../play';
import { longWord } from '../samples/records';
import type { Stories } from '../story';

export const help: Stories = {
  folder: 'help',
  window: 'workspace',
  components: {
    HelpPage: {
      whole: () => <HelpPage />,
      'nothing found': { draw: () => <HelpPage />, play: type('help-search', longWord) },
    },
  },
};
