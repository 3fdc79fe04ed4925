import { schemas } from '../../../../coverage/terraform/schema';
import { plain } from '../../../../coverage/input';
import { signatureOf } from '../../../../policies/signatures';
import { CHILDREN, parentsOf } from '../../../../policies/signatures/terraform/parents';
import { reference, resource, worries, type Body } from './worries';

const types = new Map(schemas().flatMap(({ resources }) => resources.map((one) => [one.type, new Set(one.properties.map(({ path }) => plain(path)))] as const)));

/** Numbers, which no schema here keeps. */
const NUMBERS: ReadonlySet<string> = new Set(['storage_box_id']);

describe('what belongs to something else', () => {
  it.each([...CHILDREN])('%s names it by an argument that it has', (type) => {
    for (const { path, type: parent = '', named = 'name' } of parentsOf(type)) {
      if (!NUMBERS.has(path)) expect(types.get(type)).toContain(path);
      expect(types.has(parent)).toBe(true);
      if (named !== 'name') expect(types.get(parent)).toContain(named);
    }
  });

  it('has a place', () => {
    expect([...CHILDREN].filter((type) => signatureOf(type)?.scope !== 'regional')).toEqual([]);
  });
});

const AZURE = 'azure:';
const GCP = 'gcp:europe-west3';
const ABROAD = resource('azurerm_eventhub_namespace', { name: 'events', location: 'eastus' }, AZURE, 'abroad');
const INSIDE = resource('azurerm_eventhub_namespace', { name: 'inside', location: 'westeurope' }, AZURE, 'inside');
const TWIN = resource('azurerm_eventhub_namespace', { name: 'inside', location: 'eastus' }, AZURE, 'twin');
const READ = resource('azurerm_eventhub_namespace', { name: 'read' }, AZURE, 'read');
const SHARED = { ...READ, id: 'data.azurerm_eventhub_namespace.read' };
const NODES = resource('google_bigtable_instance', { name: 'nodes', cluster: [{ zone: 'europe-west3-a' }, { zone: 'us-east1-b' }] }, GCP, 'nodes');

describe('where it lies', () => {
  it.each<readonly [string, string, Body, readonly string[]]>([
    ['azurerm_eventhub', AZURE, { namespace_id: reference(ABROAD, 'id') }, ['data in azure:eastus']],
    ['azurerm_eventhub', AZURE, { namespace_id: reference(INSIDE, 'id') }, []],
    ['azurerm_eventhub', AZURE, { namespace_name: 'events' }, ['data in azure:eastus']],
    ['azurerm_eventhub', AZURE, { namespace_name: 'inside' }, ['data in ?']],
    ['azurerm_eventhub', AZURE, { namespace_id: reference(SHARED, 'id') }, ['data in ?']],
    ['azurerm_eventhub', AZURE, { namespace_id: '/subscriptions/s/providers/Microsoft.EventHub/namespaces/n' }, ['data in ?']],
    ['google_healthcare_fhir_store', GCP, { dataset: 'projects/p/locations/europe-west4/datasets/d' }, []],
    ['google_healthcare_fhir_store', GCP, { dataset: 'projects/p/locations/us-central1/datasets/d' }, ['data in gcp:us-central1']],
    ['google_bigtable_table', GCP, { instance_name: reference(NODES, 'name') }, ['data in gcp:us-east1-b']],
    ['scaleway_rdb_database', 'scaleway:fr-par', { instance_id: '11111111-2222-3333-4444-555555555555' }, []],
    ['nebius_compute_v1_disk', 'nebius:', { parent_id: 'project-e00main' }, ['data in ?']],
  ])('%s in %s: %j', (type, home, body, expected) => {
    expect(worries(type, body, { home, beside: [ABROAD, INSIDE, TWIN, SHARED, NODES] })).toEqual(expected);
  });
});
