import { z } from 'zod';
import { recordKinds } from '../domain/record-kinds';
import { recordColumns } from '../overview/query';
import { caseFilter, caseOrder, savedViews } from '../overview/shapes';
import type { OverviewProtocol } from './overview-protocol';

const id = z.string().min(1).max(64);
const kind = z.enum(recordKinds);
const listKind = z.enum(['applicant', 'employer']);
const offset = z.int().min(0);
const limit = z.int().min(1).max(500);
const assignedTo = z.string().max(500).nullable();
const revision = z.int().min(1);
/** As many cases as are set or exported at once. */
const most = 100_000;

/** What each message of `OverviewProtocol` may bring. */
export const overviewInputs: Readonly<Record<keyof OverviewProtocol, z.ZodType>> = {
  'overview.cases': z.strictObject({ filter: caseFilter, order: caseOrder, offset, limit }),
  'overview.ids': z.strictObject({ filter: caseFilter, order: caseOrder }),
  'overview.count': z.strictObject({ ids: z.array(id).max(500) }),
  'overview.countMore': z.strictObject({ filter: caseFilter, most: limit }),
  'overview.day': z.strictObject({ assignedTo }),
  'overview.dates': z.strictObject({ assignedTo }),
  'overview.choices': z.null(),
  'overview.records': z.strictObject({
    kind: listKind,
    filter: z.strictObject({ query: z.string().max(500), duplicates: z.boolean(), unused: z.boolean() }),
    order: z.strictObject({ by: z.enum(recordColumns), down: z.boolean() }),
    offset,
    limit,
  }),
  'overview.names': z.strictObject({ kind }),
  'overview.uses': z.strictObject({ kind: z.enum(['applicant', 'employer', 'office']), id }),
  'overview.duplicates': z.strictObject({ kind: listKind, id }),
  'cases.set': z.strictObject({
    setting: z.enum(['status', 'assignedTo']),
    to: z
      .array(z.strictObject({ id, value: z.string().min(1).max(500).nullable(), revision: revision.nullable() }))
      .max(most),
  }),
  'records.create': z.strictObject({ records: z.array(z.strictObject({ kind, payload: z.unknown() })).max(20) }),
  'records.merge': z.strictObject({
    kind: listKind,
    keep: z.strictObject({ id, revision }),
    drop: z.strictObject({ id, revision }),
    choices: z.record(z.string().max(100), z.enum(['keep', 'drop', 'both'])),
  }),
  'views.get': z.null(),
  'views.set': z.strictObject({ views: savedViews }),
};
