import { nothing, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** IAM Access Analyzer: findings about who may do what. */
export const accessanalyzer: readonly Signature[] = [
  signature('AWS::AccessAnalyzer::Analyzer', { holds: 'telemetry', classified: false, properties: { 'ArchiveRules[].Filter': nothing } }),
  ...plain('control', 'AWS::AccessAnalyzer::ArchiveRule'),
];
