const IAM = [
  'AWS::IAM::Group', 'AWS::IAM::GroupPolicy', 'AWS::IAM::InstanceProfile', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::IAM::RolePolicy',
  'AWS::IAM::ServiceLinkedRole', 'AWS::IAM::User', 'AWS::IAM::UserPolicy', 'AWS::IAM::UserToGroupAddition',
  'aws_iam_group', 'aws_iam_group_membership', 'aws_iam_group_policy', 'aws_iam_group_policy_attachment', 'aws_iam_instance_profile', 'aws_iam_policy',
  'aws_iam_policy_attachment', 'aws_iam_role', 'aws_iam_role_policies_exclusive', 'aws_iam_role_policy', 'aws_iam_role_policy_attachment',
  'aws_iam_role_policy_attachments_exclusive', 'aws_iam_service_linked_role', 'aws_iam_user', 'aws_iam_user_group_membership', 'aws_iam_user_policy', 'aws_iam_user_policy_attachment',
];

const ORGANIZATIONS = [
  'AWS::Organizations::Account', 'AWS::Organizations::Organization', 'AWS::Organizations::OrganizationalUnit', 'AWS::Organizations::Policy', 'AWS::Organizations::ResourcePolicy',
  'aws_organizations_account', 'aws_organizations_organization', 'aws_organizations_organizational_unit', 'aws_organizations_policy', 'aws_organizations_policy_attachment',
  'aws_organizations_resource_policy',
];

const ZONES = [
  'AWS::Route53::CidrCollection', 'AWS::Route53::DNSSEC', 'AWS::Route53::HostedZone', 'AWS::Route53::KeySigningKey', 'AWS::Route53::RecordSet', 'AWS::Route53::RecordSetGroup',
  'aws_route53_record', 'aws_route53_records_exclusive', 'aws_route53_vpc_association_authorization', 'aws_route53_zone', 'aws_route53_zone_association',
  'azurerm_dns_zone', 'azurerm_private_dns_zone', 'google_dns_managed_zone', 'google_dns_record_set',
];

const BILLS = [
  'AWS::BCM::Dashboard', 'AWS::BCM::ScheduledReport', 'AWS::BCMDataExports::Export', 'AWS::BcmPricingCalculator::BillScenario', 'AWS::BcmPricingCalculator::WorkloadEstimate',
  'AWS::Billing::BillingView', 'AWS::BillingConductor::BillingGroup', 'AWS::BillingConductor::CustomLineItem', 'AWS::BillingConductor::PricingPlan', 'AWS::BillingConductor::PricingRule',
  'AWS::Budgets::Budget', 'AWS::Budgets::BudgetsAction', 'AWS::CE::AnomalyMonitor', 'AWS::CE::AnomalySubscription', 'AWS::CE::CostCategory', 'AWS::CUR::ReportDefinition',
  'AWS::Invoicing::InvoiceUnit', 'AWS::Invoicing::ProcurementPortalPreference', 'AWS::PricingPlanManager::Subscription', 'aws_bcmdataexports_export', 'aws_cur_report_definition',
];

const WAITING = ['AWS::CloudFormation::WaitCondition', 'AWS::CloudFormation::WaitConditionHandle'];

/**
 * Types without a region that hold names and settings, no content: identities and their policies (whose trust is judged elsewhere),
 * hosted zones without query logging, organizations, wait conditions, bills (where they are exported to is judged by itself). Issuers of identities, certificates and access keys are not among them.
 */
export const TOLERATED: readonly string[] = [...IAM, ...ORGANIZATIONS, ...WAITING, ...ZONES, ...BILLS];
