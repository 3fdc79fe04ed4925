import { awsHost, awsPartition, findHost } from '../../catalog';

const seen = (host: string) => {
  const row = findHost(host);
  return row && [row.kind, row.operator, row.located ? row.countries.join() || 'anywhere' : 'not located'].join(' ');
};

test.each([
  ['s3.fr-par.scw.cloud', 'cloud scaleway FR'], ['weights.s3.fr-par.scw.cloud', 'cloud scaleway FR'], ['rg.fr-par.scw.cloud', 'registry scaleway FR'],
  ['fr-par.s3.nl-ams.scw.cloud', 'cloud scaleway NL'], ['x.pub.instances.scw.cloud', 'cloud scaleway not located'], ['scw.cloud', 'cloud scaleway not located'],
  ['s3.gra.io.cloud.ovh.net', 'cloud ovhcloud FR'], ['a.c1.gra7.k8s.ovh.net', 'cloud ovhcloud FR'], ['s3.uk.io.cloud.ovh.net', 'cloud ovhcloud GB'],
  ['object.storage.eu01.onstackit.cloud', 'cloud stackit DE'], ['obs.eu-de.otc.t-systems.com', 'cloud otc DE'], ['obs.eu-ch2.sc.otc.t-systems.com', 'cloud otc CH'],
  ['oss-eu-west-1.aliyuncs.com', 'cloud alibaba GB'], ['b.oss-eu-west-1-internal.aliyuncs.com', 'cloud alibaba GB'], ['sos-ch-gva-2.exo.io', 'cloud exoscale CH'],
  ['oos.eu-west-2.outscale.com', 'cloud outscale FR'], ['s3-eu-central-2.ionoscloud.com', 'cloud ionos DE'], ['b.fsn1.your-objectstorage.com', 'cloud hetzner DE'],
  ['objectstorage.eu-frankfurt-2.oraclecloud.eu', 'cloud oci-eu-sovereign DE'], ['s3.eu-gb.cloud-object-storage.appdomain.cloud', 'cloud ibm GB'],
  ['europe-west3-docker.pkg.dev', 'registry gcp DE'], ['storage.googleapis.com', 'cloud gcp not located'], ['x.blob.core.windows.net', 'cloud azure not located'],
  ['x.hcp.westeurope.azmk8s.io', 'cloud azure NL'], ['x.blob.core.chinacloudapi.cn', 'cloud azure-cn CN'], ['fr-par.linodeobjects.com', 'cloud akamai FR'],
  ['account.eu.r2.cloudflarestorage.com', `cloud cloudflare ${findHost('aiplatform.eu.rep.googleapis.com')?.countries.join()}`],
])('an operator\'s host says where it is: %s is %s', (host, expected) => {
  expect(seen(host)).toBe(expected);
});

test.each([
  ['bedrock-runtime.eu-central-1.amazonaws.com', 'ai aws DE'], ['bedrock-runtime-fips.ca-central-1.amazonaws.com', 'ai aws CA'], ['bedrock-runtime.eusc-de-east-1.amazonaws.eu', 'ai aws-eusc DE'],
  ['s3.amazonaws.com', 'cloud aws anywhere'], ['sts.amazonaws.com', 'cloud aws anywhere'], ['iam.amazonaws.eu', 'cloud aws-eusc DE'], ['sts.amazonaws.com.cn', 'cloud aws-cn CN'],
  ['d111.cloudfront.net', 'cloud aws anywhere'], ['a.awsglobalaccelerator.com', 'cloud aws anywhere'], ['public.ecr.aws', 'registry aws anywhere'],
  ['123456789012.dkr.ecr.eu-west-2.amazonaws.com', 'registry aws GB'], ['logs.eu-west-1.amazonaws.com', 'telemetry aws IE'], ['s3.us-gov-west-1.amazonaws.com', 'cloud aws-us-gov US'],
  ['s3.eu-central-9.amazonaws.com', 'cloud aws not located'], ['eu-central-1.s3.amazonaws.com', 'cloud aws anywhere'], ['my.eu-central-1.s3.us-east-1.amazonaws.com', 'cloud aws US'],
])('an AWS host says where it is: %s is %s', (host, expected) => {
  expect(seen(host)).toBe(expected);
});

test.each([
  ['s3.dualstack.eu-west-3.amazonaws.com', 's3', 'eu-west-3'], ['b.s3-eu-west-1.amazonaws.com', 's3', 'eu-west-1'], ['b.s3-website-eu-west-1.amazonaws.com', 's3-website', 'eu-west-1'],
  ['db.cx1.eu-central-1.rds.amazonaws.com', 'rds', 'eu-central-1'], ['c.x.0001.euc1.cache.amazonaws.com', 'cache', 'eu-central-1'], ['lb-1.eu-north-1.elb.amazonaws.com', 'elb', 'eu-north-1'],
  ['vpce-1-2.bedrock-runtime.eu-west-2.vpce.amazonaws.com', 'bedrock-runtime', 'eu-west-2'], ['id.execute-api.eu-west-1.amazonaws.com', 'execute-api', 'eu-west-1'],
  ['id.lambda-url.eu-west-1.on.aws', 'lambda-url', 'eu-west-1'], ['bedrock-mantle.eu-west-1.api.aws', 'bedrock-mantle', 'eu-west-1'], ['id.gr7.eu-central-1.eks.amazonaws.com', 'eks', 'eu-central-1'],
])('%s is %s in %s', (host, service, region) => {
  expect(awsHost(host)).toEqual({ service, region, partition: 'aws', global: false });
});

test('a host without a region is global, a host of somebody else is none of AWS', () => {
  expect(awsHost('iam.amazonaws.com')).toEqual({ service: 'iam', partition: 'aws', global: true });
  expect([awsHost('amazonaws.com.evil.example'), awsHost('evilamazonaws.com'), awsHost('')]).toEqual([undefined, undefined, undefined]);
});

test('a region belongs to one partition', () => {
  expect(['eu-central-1', 'eusc-de-east-1', 'cn-north-1', 'us-gov-east-1', 'eu-isoe-west-1', 'EU', 'fr-par'].map(awsPartition)).toEqual(['aws', 'aws-eusc', 'aws-cn', 'aws-us-gov', 'aws-iso-e', undefined, undefined]);
});

test('the longest pattern wins, and a regional host comes before its parent', () => {
  expect(findHost('eu.api.openai.com')).toMatchObject({ kind: 'ai', located: true, countries: expect.arrayContaining(['DE', 'NO', 'CH']) });
  expect(findHost('api.openai.com')).toMatchObject({ kind: 'ai', located: true, countries: [] });
  expect(findHost('xx.api.openai.com')).toMatchObject({ kind: 'ai', located: false });
  expect(findHost('otlp.eu01.nr-data.net')?.countries).toContain('DE');
  expect(findHost('otlp.nr-data.net')?.countries).toEqual(['US']);
  expect(findHost('http-intake.logs.us3.datadoghq.com')?.countries).toEqual(['US']);
  expect(findHost('http-intake.logs.ap1.datadoghq.com')?.countries).toEqual(['JP']);
});

test.each([
  'api.openai.com.evil.example', 'evilapi.openai.com', 'api-openai.com', 'openai.com', 'evil-ghcr.io', 'ghcr.io.evil.example', 'com', '', '.', 'a..b', 'docker.io.', 'DOCKER.IO',
  // userinfo and ports are for whoever parses the URL
  'user@api.openai.com', 'api.openai.com:443', 'https://api.openai.com', 'api.openai.com/v1', 'api.openai.com@evil.example',
  's3.fr-par.scw.cloud.evil.example', 'xscw.cloud', '{region}.example', '__proto__', 'constructor',
])('%j is no host of the catalog', (host) => {
  expect(findHost(host)).toBeUndefined();
});

test('location and operator are two questions', () => {
  expect(findHost('eu.i.posthog.com')).toMatchObject({ countries: ['DE'], operatorCountries: ['US'] });
  expect(findHost('bedrock-runtime.eusc-de-east-1.amazonaws.eu')).toMatchObject({ countries: ['DE'], operatorCountries: ['DE', 'US'] });
  expect(findHost('api.scaleway.ai')).toMatchObject({ countries: ['FR'], operatorCountries: ['FR'], operator: 'scaleway' });
});

test('telemetry says how to turn it off', () => {
  expect(findHost('stats.vllm.ai')).toMatchObject({ kind: 'telemetry', off: expect.arrayContaining(['VLLM_NO_USAGE_STATS=1', 'DO_NOT_TRACK=1']) });
  expect(findHost('cdk-cli-telemetry.us-east-1.api.aws')).toMatchObject({ kind: 'telemetry', off: expect.arrayContaining(['CDK_DISABLE_CLI_TELEMETRY=true']) });
});

test('what is too long for a host name is none', () => {
  expect(findHost(`${'a.'.repeat(100)}api.openai.com`)).toMatchObject({ located: false });
  expect([findHost(`${'a.'.repeat(200)}api.openai.com`), awsHost(`${'a.'.repeat(200)}s3.amazonaws.com`)]).toEqual([undefined, undefined]);
});
