/** The annotation of a pod template with the revision of the weights that a volume holds. */
export const WEIGHTS_REVISION = 'freehold.dev/weights-revision';
/** The annotation with the digest or manifest of the weights. */
export const WEIGHTS_DIGEST = 'freehold.dev/weights-digest';
/** The annotation with the host that verifies the attestation of a confidential pod. */
export const ATTESTATION_VERIFIER = 'freehold.dev/attestation-verifier';
/** The label that declares a data class. */
export const DATA_CLASS = 'freehold.dev/data-class';
