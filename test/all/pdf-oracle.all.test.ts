import { pdfOracle } from '../documents/oracle/pdf-oracle';

pdfOracle(500);
