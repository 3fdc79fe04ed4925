import { telemetry } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

/** AWS Invoicing: the bill, which has no region, and where it is handed in. */
export const invoicing: readonly Signature[] = [
  regionless('AWS::Invoicing::InvoiceUnit', true),
  regionless('AWS::Invoicing::ProcurementPortalPreference', true, {
    properties: {
      ProcurementPortalInstanceEndpoint: telemetry('the invoices', 'host'),
      'TestEnvPreference.ProcurementPortalInstanceEndpoint': telemetry('the test invoices', 'host'),
    },
  }),
];
