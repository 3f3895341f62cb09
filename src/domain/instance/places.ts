/** Where an instance says whose signature counts. */
export const signersPath = "signers.yml";

/** What signatures are verified against. Without it nothing is signed, since nobody could verify it. */
export const trustedRootPath = "policy/trusted-root.jsonl";
