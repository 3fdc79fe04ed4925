import { nothing, telemetry } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

const bill = (...types: readonly string[]) => types.map((type) => regionless(type, true));

/** The bill and whatever reads it: figures and names of resources, which AWS keeps in one place for all regions. */
export const billing: readonly Signature[] = [
  regionless('AWS::BCMDataExports::Export', true, {
    properties: { 'Export.DestinationConfigurations.S3Destination.S3Region': telemetry('the exported bill', 'region') },
  }),
  regionless('AWS::CUR::ReportDefinition', true, { properties: { S3Region: telemetry('the exported bill', 'region') } }),
  ...bill('AWS::BCM::Dashboard', 'AWS::BCM::ScheduledReport', 'AWS::BcmPricingCalculator::BillScenario', 'AWS::BcmPricingCalculator::WorkloadEstimate'),
  ...bill('AWS::Billing::BillingView', 'AWS::Budgets::BudgetsAction'),
  regionless('AWS::Budgets::Budget', true, { properties: { 'Budget.CostFilters': nothing, 'Budget.FilterExpression': nothing } }),
  ...bill('AWS::BillingConductor::BillingGroup', 'AWS::BillingConductor::CustomLineItem', 'AWS::BillingConductor::PricingPlan', 'AWS::BillingConductor::PricingRule'),
  ...bill('AWS::CE::AnomalyMonitor', 'AWS::CE::AnomalySubscription', 'AWS::CE::CostCategory'),
];
