import { z } from 'zod';
import { line, recordId } from '../domain/values';
import { caseColumns } from './query';

/** The shape of a filter that comes from outside: a message, or a record. */
export const caseFilter = z.strictObject({
  query: z.string().max(500),
  statuses: z.array(z.string().max(40)).max(20).readonly(),
  assignedTo: z.string().max(500).nullable(),
  employerId: recordId.nullable(),
  withinDays: z.int().min(0).max(3650).nullable(),
  blocked: z.boolean().nullable(),
});

/** The shape of an order. */
export const caseOrder = z.strictObject({ by: z.enum(caseColumns), down: z.boolean() });

/** As many filters as a person keeps an eye on. */
export const mostViews = 50;

/** Filters under names. They may hold names of people, so they are sealed like the records. */
export const savedViews = z
  .array(z.strictObject({ id: recordId, name: line, filter: caseFilter, order: caseOrder }))
  .max(mostViews)
  .readonly();
