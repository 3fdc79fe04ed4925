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

const ZONES = ['AWS::Route53::HostedZone', 'AWS::Route53::RecordSet', 'AWS::Route53::RecordSetGroup', 'aws_route53_record', 'aws_route53_zone'];

const WAITING = ['AWS::CloudFormation::WaitCondition', 'AWS::CloudFormation::WaitConditionHandle'];

/**
 * Types without a region that hold names and settings, no content: identities and their policies (whose trust is judged elsewhere),
 * hosted zones without query logging, organizations, wait conditions. Issuers of identities, certificates and access keys are not among them.
 */
export const TOLERATED: readonly string[] = [...IAM, ...ORGANIZATIONS, ...WAITING, ...ZONES];
