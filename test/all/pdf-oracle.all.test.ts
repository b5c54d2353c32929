import { pdfOracle } from '../files/oracle/pdf-oracle';

pdfOracle(500);
