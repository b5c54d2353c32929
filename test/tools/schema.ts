/** Prints the JSON Schema of the exchange document: `npm run schema`. */
import { exchange } from '../../lib/domain/exchange';
import { exchangeSchema } from './exchange-schema';

process.stdout.write(`${JSON.stringify(exchangeSchema(exchange), null, 2)}\n`);
