import type { SemanticRow } from '../../../spec/form';
import { byAgent } from '../conditions';
import { text } from '../row-kinds';
/** 取次者 */
export const agentRows: readonly SemanticRow[] = [
  text({
    id: 'agent.name',
    en: 'Agent (user of the online system): (1) name',
    from: 'agent.name',
    when: byAgent,
    format: 'fullWidth',
    limit: { max: 26 },
  }),
  text({
    id: 'agent.postal',
    en: 'Agent: (2) postal code',
    from: 'agent.postalCode',
    when: byAgent,
    format: 'postalCode',
    limit: { exact: 7 },
  }),
  text({
    id: 'agent.address',
    en: 'Agent: (2) address',
    from: 'agent.address',
    when: byAgent,
    format: 'fullWidth',
    limit: { max: 85 },
  }),
  text({
    id: 'agent.organization',
    en: 'Agent: (3) organization',
    from: 'agent.organization',
    when: byAgent,
    format: 'anyWidth',
    limit: { max: 256 },
  }),
  text({
    id: 'agent.phone',
    en: 'Agent: (3) telephone number',
    from: 'agent.phone',
    when: byAgent,
    format: 'phone',
    limit: { max: 12 },
  }),
];
