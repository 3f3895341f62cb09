/** Every predicate of our own lies below it, and its JSON Schema with it (docs/attestation/). */
export const attestationRoot = "https://assaygate.github.io/attestation";

/** Type of one of our own predicates. */
export const ownType = (name: string): string => `${attestationRoot}/${name}/v0.1`;
