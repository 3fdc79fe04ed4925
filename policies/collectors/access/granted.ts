/** A property that lets somebody in. */
export interface Grant {
  readonly path: string;
  /** `principal`: an account, an ARN, an organization, `*`; `issuer`: a URL; `metadata`: of a SAML provider; `switch`: true lets anybody in; `member`: of Google Cloud. */
  readonly as: 'principal' | 'issuer' | 'metadata' | 'switch' | 'member';
  readonly what: string;
  /** Properties that narrow `*` down to an account or organization. */
  readonly narrowed?: readonly string[];
}

const principal = (path: string, what: string, ...narrowed: readonly string[]): Grant => ({ path, as: 'principal', what, narrowed });
const issuer = (path: string): Grant => ({ path, as: 'issuer', what: 'the identity provider' });
const GUESTS = 'the identity pool, which takes guests,';

/** Properties other than policies that let somebody in, by resource type. */
export const GRANTS: ReadonlyMap<string, readonly Grant[]> = new Map<string, readonly Grant[]>([
  ['AWS::IAM::OIDCProvider', [issuer('Url')]],
  ['AWS::IAM::SAMLProvider', [{ path: 'SamlMetadataDocument', as: 'metadata', what: 'the identity provider' }]],
  ['AWS::EKS::IdentityProviderConfig', [issuer('Oidc.IssuerUrl')]],
  ['AWS::EKS::AccessEntry', [principal('PrincipalArn', 'the access entry of the cluster')]],
  ['AWS::Lambda::Permission', [principal('Principal', 'the permission of the function', 'SourceAccount', 'PrincipalOrgID')]],
  ['AWS::Lambda::LayerVersionPermission', [principal('Principal', 'the permission of the layer', 'OrganizationId')]],
  ['AWS::EC2::VPCEndpointServicePermissions', [principal('AllowedPrincipals[]', 'the endpoint service')]],
  ['AWS::RAM::ResourceShare', [principal('Principals[]', 'the resource share')]],
  ['AWS::Events::EventBusPolicy', [principal('Principal', 'the policy of the event bus', 'Condition.Value')]],
  ['AWS::Redshift::EndpointAuthorization', [principal('Account', 'the authorization of the endpoint')]],
  ['AWS::LakeFormation::PrincipalPermissions', [principal('Principal.DataLakePrincipalIdentifier', 'the permission of the data lake')]],
  ['AWS::ImageBuilder::DistributionConfiguration', [
    principal('Distributions[].AmiDistributionConfiguration.LaunchPermissionConfiguration.UserIds[]', 'the launch permission of the image'),
    principal('Distributions[].AmiDistributionConfiguration.LaunchPermissionConfiguration.OrganizationArns[]', 'the launch permission of the image'),
    principal('Distributions[].AmiDistributionConfiguration.TargetAccountIds[]', 'the distribution of the image'),
  ]],
  ['AWS::Cognito::IdentityPool', [{ path: 'AllowUnauthenticatedIdentities', as: 'switch', what: GUESTS }]],
  ['aws_iam_openid_connect_provider', [issuer('url')]],
  ['aws_iam_saml_provider', [{ path: 'saml_metadata_document', as: 'metadata', what: 'the identity provider' }]],
  ['aws_eks_identity_provider_config', [issuer('oidc[].issuer_url')]],
  ['aws_eks_access_entry', [principal('principal_arn', 'the access entry of the cluster')]],
  ['aws_lambda_permission', [principal('principal', 'the permission of the function', 'source_account', 'principal_org_id')]],
  ['aws_lambda_layer_version_permission', [principal('principal', 'the permission of the layer', 'organization_id')]],
  ['aws_vpc_endpoint_service', [principal('allowed_principals[]', 'the endpoint service')]],
  ['aws_vpc_endpoint_service_allowed_principal', [principal('principal_arn', 'the endpoint service')]],
  ['aws_ram_principal_association', [principal('principal', 'the resource share')]],
  ['aws_cloudwatch_event_permission', [principal('principal', 'the permission of the event bus', 'condition[].value')]],
  ['aws_ami_launch_permission', [principal('account_id', 'the launch permission of the image'), principal('organization_arn', 'the launch permission of the image')]],
  ['aws_snapshot_create_volume_permission', [principal('account_id', 'the permission of the snapshot')]],
  ['aws_ssm_document', [principal('permissions.account_ids', 'the share of the document')]],
  ['aws_kms_grant', [principal('grantee_principal', 'the grant of the key')]],
  ['aws_redshift_endpoint_authorization', [principal('account', 'the authorization of the endpoint')]],
  ['aws_lakeformation_permissions', [principal('principal', 'the permission of the data lake')]],
  ['aws_cognito_identity_pool', [{ path: 'allow_unauthenticated_identities', as: 'switch', what: GUESTS }]],
  ['google_iam_workload_identity_pool_provider', [issuer('oidc[].issuer_uri'), { path: 'saml[].idp_metadata_xml', as: 'metadata', what: 'the identity provider' }, principal('aws[].account_id', 'the identity provider')]],
  ['azurerm_federated_identity_credential', [issuer('issuer')]],
  ['azuread_application_federated_identity_credential', [issuer('issuer')]],
  ['azurerm_lighthouse_definition', [principal('managing_tenant_id', 'the delegation to another tenant')]],
  ['scaleway_k8s_cluster', [issuer('open_id_connect_config[].issuer_url')]],
]);

const MEMBERS: readonly Grant[] = ['member', 'members[]'].map((path) => ({ path, as: 'member', what: 'the binding' }));
const BINDING = /^google_\w{1,80}_iam_(?:member|binding)$/;

/** The grants of a type; none for one that lets nobody in but by a policy. */
export function grantsOf(type: string): readonly Grant[] {
  return GRANTS.get(type) ?? (BINDING.test(type) ? MEMBERS : []);
}
