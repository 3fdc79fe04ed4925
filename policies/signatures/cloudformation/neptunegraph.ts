import { copy, exposure, is, key, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Neptune Analytics. */
export const neptunegraph: readonly Signature[] = [
  signature('AWS::NeptuneGraph::Graph', {
    holds: 'data',
    encrypts: 'the graph',
    properties: {
      KmsKeyIdentifier: key(),
      PublicConnectivity: exposure('the graph', 'it has a public endpoint', is(true)),
      'ImportTask.ImportOptions.Neptune.S3ExportPath': copy('the exported database', 'bucket'),
      'ImportTask.ImportOptions.Neptune.S3ExportKmsKeyId': key('the key of the import'),
    },
  }),
  ...plain('data', 'AWS::NeptuneGraph::GraphSnapshot'),
  ...plain('network', 'AWS::NeptuneGraph::PrivateGraphEndpoint'),
];
