import { copyOf, exposure, given, is, nothing, policy, retention, text } from '../../define';
import { aws, awsGlobal, awsPlain } from './aws';

const METADATA = true;
const iam = (type: string, properties = {}) => awsGlobal(type, { properties }, METADATA, 'identities have no region');

/** Identities, organizations and resource sharing. */
export const identity = [
  iam('aws_iam_role', { assume_role_policy: policy, 'inline_policy[].policy': policy, 'managed_policy_arns[]': nothing, permissions_boundary: nothing }),
  iam('aws_iam_policy', { policy }),
  iam('aws_iam_role_policy', { policy, role: nothing }),
  iam('aws_iam_user_policy', { policy, user: nothing }),
  iam('aws_iam_group_policy', { policy, group: nothing }),
  iam('aws_iam_role_policy_attachment', { policy_arn: nothing, role: nothing }),
  iam('aws_iam_user_policy_attachment', { policy_arn: nothing }),
  iam('aws_iam_group_policy_attachment', { policy_arn: nothing }),
  iam('aws_iam_policy_attachment', { policy_arn: nothing }),
  iam('aws_iam_openid_connect_provider', { url: text('url'), 'client_id_list[]': nothing }),
  iam('aws_iam_saml_provider', { saml_metadata_document: text('script') }),
  iam('aws_iam_instance_profile', { role: nothing }),
  iam('aws_iam_service_linked_role', { aws_service_name: nothing }),
  iam('aws_iam_server_certificate', { certificate_body: nothing, certificate_chain: nothing, private_key: nothing }),
  iam('aws_organizations_policy', { type: nothing('the content is judged by it'), content: given('type', is('AISERVICES_OPT_OUT_POLICY'), retention('an AI service of the organization', 'a service is opted in', { matches: /"optIn"/ })) }),
  iam('aws_organizations_resource_policy', { content: policy }),
  iam('aws_organizations_account', { email: nothing }),
  aws('aws_ram_resource_share', { holds: 'control', properties: { allow_external_principals: exposure('the share', 'principals outside of the organization may join', is(true)) } }),
  aws('aws_ram_principal_association', { holds: 'control', properties: { principal: nothing, resource_share_arn: nothing } }),
  ...awsPlain('control', 'aws_ram_resource_association', 'aws_ram_resource_share_accepter', 'aws_ssoadmin_account_assignment', 'aws_ssoadmin_managed_policy_attachment'),
  aws('aws_ssoadmin_permission_set', { holds: 'control', properties: { relay_state: nothing } }),
  aws('aws_ssoadmin_permission_set_inline_policy', { holds: 'control', properties: { inline_policy: policy } }),
  aws('aws_identitystore_user', { holds: 'data', properties: { user_name: nothing, display_name: nothing, 'addresses[].region': nothing }, classified: false }),
  aws('aws_directory_service_region', { holds: 'data', properties: { region_name: copyOf('data', 'the directory', 'region') } }),
  aws('aws_directory_service_directory', { holds: 'data' }),
  aws('aws_lakeformation_data_lake_settings', { holds: 'control', properties: { allow_external_data_filtering: exposure('the data lake', 'engines of other accounts may filter its data', is(true)) } }),
  aws('aws_controltower_landing_zone', { holds: 'control', properties: { manifest_json: text('script') } }),
  awsGlobal('aws_shield_drt_access_role_arn_association', { properties: { role_arn: nothing } }, METADATA),
  awsGlobal('aws_account_region', { properties: { region_name: nothing } }, METADATA),
];
