import type { ProcedureChecks } from '../../spec/check';
import { documents } from './documents/index';
import { rules } from './eligibility/index';
import { groundTables } from './eligibility/tables';
import { fieldChecks } from './field-checks/index';

/** 在留資格認定証明書交付申請, 技術・人文知識・国際業務: everything that is checked. */
export const coeGijinkokuChecks: ProcedureChecks = { tables: groundTables, rules, documents, fields: fieldChecks };
