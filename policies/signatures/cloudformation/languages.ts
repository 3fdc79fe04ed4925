import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Textract, Transcribe and Translate: what was learned from documents and recordings, and lists of words. */
export const languages: readonly Signature[] = [
  ...plain('data', 'AWS::Textract::Adapter', 'AWS::Translate::ParallelData'),
  ...plain('control', 'AWS::Transcribe::CallAnalyticsCategory', 'AWS::Transcribe::MedicalVocabulary', 'AWS::Transcribe::Vocabulary', 'AWS::Transcribe::VocabularyFilter'),
];
