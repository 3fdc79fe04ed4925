import { findOperator, operatorOfProvider } from '../../catalog';

test.each([
  ['hashicorp/aws', 'aws'], ['registry.terraform.io/hashicorp/aws', 'aws'], ['registry.opentofu.org/hashicorp/aws', 'aws'], ['HashiCorp/AWS', 'aws'],
  ['hashicorp/google', 'gcp'], ['hashicorp/google-beta', 'gcp'], ['hashicorp/azurerm', 'azure'], ['azure/azapi', 'azure'],
  ['scaleway/scaleway', 'scaleway'], ['ovh/ovh', 'ovhcloud'], ['stackitcloud/stackit', 'stackit'], ['opentelekomcloud/opentelekomcloud', 'otc'],
  ['hetznercloud/hcloud', 'hetzner'], ['ionos-cloud/ionoscloud', 'ionos'], ['outscale/outscale', 'outscale'], ['exoscale/exoscale', 'exoscale'], ['UpCloudLtd/upcloud', 'upcloud'],
  ['terraform-provider.storage.eu-north1.nebius.cloud/nebius/nebius', 'nebius'],
  ['terraform-provider-openstack/openstack', undefined], ['evil/aws', undefined], ['registry.example.com/hashicorp/aws', undefined], ['aws', undefined], ['hashicorp/aws/', undefined], ['constructor', undefined],
])('the provider %s is of %s', (source, operator) => {
  expect(operatorOfProvider(source)).toBe(operator);
});

test('an operator in the EU can be controlled from elsewhere', () => {
  expect(findOperator('aws-eusc')).toMatchObject({ seat: 'DE', exposure: 'direct-parent', controllers: [{ name: 'Amazon.com, Inc.', country: 'US', share: 100 }] });
  expect(findOperator('exoscale')?.controllers.map(({ country }) => country)).toContain('MX');
  expect(findOperator('openstack')).toBeUndefined();
});

test('technology from elsewhere is told apart from control', () => {
  expect(findOperator('s3ns')).toMatchObject({ exposure: 'technology-only', controllers: [{ country: 'FR' }], licensors: [{ name: 'Google LLC', country: 'US' }] });
});
