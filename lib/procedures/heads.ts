import { type ProcedureId, procedureIds } from '../domain/case/procedures';
import type { PageSignature } from '../spec/form';
import type { ProcedureHead } from '../spec/module';
import { coeGijinkokuHead } from './coe-gijinkoku/head';
import { renewalGijinkokuHead } from './renewal-gijinkoku/head';
import { changeGijinkokuHead } from './change-gijinkoku/head';
import { coeDependantHead } from './coe-dependant/head';
import { renewalDependantHead } from './renewal-dependant/head';
import { employerChangeHead } from './employer-change/head';
import { sideJobHead } from './side-job/head';
import { bringDependantsHead } from './bring-dependants/head';
import { permanentResidenceHead } from './permanent-residence/head';

/** Every procedure, without its rows and its law. */
export const heads: { readonly [P in ProcedureId]: ProcedureHead<P> } = {
  'coe-gijinkoku': coeGijinkokuHead,
  'renewal-gijinkoku': renewalGijinkokuHead,
  'change-gijinkoku': changeGijinkokuHead,
  'coe-dependant': coeDependantHead,
  'renewal-dependant': renewalDependantHead,
  'employer-change': employerChangeHead,
  'side-job': sideJobHead,
  'bring-dependants': bringDependantsHead,
  'permanent-residence': permanentResidenceHead,
};

/** The same one after the other. */
export const allHeads: readonly ProcedureHead[] = procedureIds.map((id) => heads[id]);

/** A procedure whose form has a page that this version knows. */
type HeadWithPage = ProcedureHead & { readonly url: string; readonly signature: PageSignature };

const hasPage = (head: ProcedureHead): head is HeadWithPage => head.url !== null && head.signature !== null;

/** Those whose form can be filled. */
export const headsWithPage: readonly HeadWithPage[] = allHeads.filter(hasPage);

/** Where people go who have not chosen a case: the first form there is. */
export const portalUrl: string = headsWithPage[0]?.url ?? '';

/** The sites on which forms stand, as origins, each once. */
export const portalOrigins: readonly string[] = [...new Set(headsWithPage.map(({ url }) => new URL(url).origin))];
