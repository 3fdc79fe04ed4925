import { imageFacts } from '../../../policies/collectors/images';
import { mark } from '../../../policies/documents';
import { known, unknown } from '../../../policies/facts';
import { contextOf, resource, shown, stated } from './given';

const it_ = resource('AWS::ECS::TaskDefinition', {});
const spot = { resource: it_, path: 'Image', context: contextOf([it_]) };
const HASH = `sha256:${'a'.repeat(64)}`;

test.each([
  ['nginx', 'docker.io/library/nginx', 'docker.io/library/nginx', 'false'],
  ['nginx:1.27', 'docker.io/library/nginx:1.27', 'docker.io/library/nginx', 'false'],
  ['acme/app', 'docker.io/acme/app', 'docker.io/acme/app', 'false'],
  ['localhost/app', 'localhost/app', 'localhost/app', 'false'],
  ['registry:5000/a/b:1', 'registry:5000/a/b:1', 'registry:5000/a/b', 'false'],
  ['Rg.Fr-Par.scw.cloud/acme/vllm:1', 'rg.fr-par.scw.cloud/acme/vllm:1', 'rg.fr-par.scw.cloud/acme/vllm', 'false'],
  [`ghcr.io/a/b@${HASH}`, `ghcr.io/a/b@${HASH}`, 'ghcr.io/a/b', 'true'],
  [`ghcr.io/a/b:1@${HASH}`, `ghcr.io/a/b:1@${HASH}`, 'ghcr.io/a/b', 'true'],
  ['ghcr.io/a/b@sha256:short', 'ghcr.io/a/b@sha256:short', 'ghcr.io/a/b', 'false'],
  ['index.docker.io/acme/app', 'docker.io/acme/app', 'docker.io/acme/app', 'false'],
  ['not an image', '?', '?', '?'],
  [`${mark({ key: 'app#Repo', attribute: 'RepositoryUri' })}:v1`, '${Repo.RepositoryUri}:v1', '${Repo.RepositoryUri}', 'false'],
  [`${mark({ key: 'app#Repo', attribute: 'RepositoryUri' })}@${HASH}`, `\${Repo.RepositoryUri}@${HASH}`, '${Repo.RepositoryUri}', 'true'],
])('%s', (text, reference, registry, digest) => {
  const [fact] = stated(imageFacts(known(text), spot), 'artifact');
  expect([fact?.reference, fact?.registry, fact?.digest].map((value) => shown(value as never))).toEqual([reference, registry, digest]);
});

test('an image that cannot be told is unknown', () => {
  expect(stated(imageFacts(unknown('x'), spot), 'artifact').map(({ registry }) => shown(registry))).toEqual(['?']);
});

test.each([
  ['111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1', 1],
  ['111122223333.dkr.ecr.eu-central-1.amazonaws.com/a:1', 0],
])('%s is pulled from another region: %d', (text, routes) => {
  expect(stated(imageFacts(known(text), spot), 'route')).toHaveLength(routes);
});
