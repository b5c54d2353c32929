import { runs } from '../../property-runs';
import { pdfOracle } from './pdf-oracle';

pdfOracle(runs(40));
