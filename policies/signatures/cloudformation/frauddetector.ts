import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Fraud Detector: event types and lists keep what they are told. */
export const frauddetector: readonly Signature[] = [
  ...plain('data', 'AWS::FraudDetector::EventType', 'AWS::FraudDetector::List'),
  ...plain(
    'control',
    'AWS::FraudDetector::Detector', 'AWS::FraudDetector::EntityType', 'AWS::FraudDetector::Label', 'AWS::FraudDetector::Outcome', 'AWS::FraudDetector::Variable',
  ),
];
