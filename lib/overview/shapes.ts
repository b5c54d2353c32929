import { z } from 'zod';
import { line, recordId } from '../domain/values';
import { caseColumns } from './query';

/** The schema of a filter from outside: from a message, or a record. */
export const caseFilter = z.strictObject({
  query: z.string().max(500),
  statuses: z.array(z.string().max(40)).max(20).readonly(),
  assignedTo: z.string().max(500).nullable(),
  employerId: recordId.nullable(),
  withinDays: z.int().min(0).max(3650).nullable(),
  blocked: z.boolean().nullable(),
});

/** The schema of an order. */
export const caseOrder = z.strictObject({ by: z.enum(caseColumns), down: z.boolean() });

/** Maximum number of saved filters: a person does not keep track of more. */
export const mostViews = 50;

/** Filters with names. They may contain names of people, so they are sealed like the records. */
export const savedViews = z
  .array(z.strictObject({ id: recordId, name: line, filter: caseFilter, order: caseOrder }))
  .max(mostViews)
  .readonly();
