import type { RejectionCode } from "../rejection.ts";
import type { InputFault } from "./inputs.ts";
import type { Break, Refusal, Remedy } from "./lineage.ts";

const product = "the product's team";
const platform = "the platform team";
const governance = "governance, who own policy and signers";
const holder = "whoever handed the evidence over";
const asker = "whoever asks";

const release: Remedy = {
  who: product,
  command:
    "gh run list --workflow release.yml, then gh run rerun RUN_ID; or push to the release branch again",
};
const again: Remedy = {
  who: holder,
  command: "gh release download TAG --pattern '*.intoto.jsonl': take the bundle as it was published",
};
const whole: Remedy = {
  who: holder,
  command:
    "gh release download TAG --pattern '*.intoto.jsonl': all statements of the release belong together",
};
const root: Remedy = {
  who: asker,
  command: "gh attestation trusted-root > trusted-root.json: is it the root of the Sigstore that signed?",
};
const template: Remedy = {
  who: platform,
  command: "assaygate channel show ORG: release again by the instance's own release.yml",
};
const signers: Remedy = {
  who: governance,
  command: "list the commit in signers.yml if it may still be trusted; else release again",
};
const branch: Remedy = {
  who: product,
  command: "release by a push to a protected release branch; name other branches with --ref",
};

/** What to do about each reason; every one of them has somebody who can. */
const remedies: Readonly<Record<RejectionCode, Remedy>> = {
  "not-a-bundle": again,
  "too-large": again,
  "too-deep": again,
  unsigned: again,
  "several-signatures": again,
  "payload-type": again,
  signature: again,
  certificate: root,
  timestamp: root,
  "transparency-log": root,
  issuer: template,
  "signer-workflow": template,
  "signer-revision": signers,
  "signer-revoked": signers,
  "signer-expired": signers,
  runner: { who: product, command: "release on a GitHub-hosted runner" },
  trigger: branch,
  ref: branch,
  repository: { who: asker, command: "--repository ID --owner ID: name the repository that built it" },
  "source-commit": release,
  statement: release,
  "predicate-type": release,
  predicate: release,
  verifier: template,
  subject: release,
  "weak-digest": release,
  policy: {
    who: governance,
    command: "add the digest to accepted in policy/platform.yml with from and until; else release again",
  },
  expired: release,
  "not-yet-valid": { who: asker, command: "--at TIME: ask about a time after it was signed" },
};

/** Evidence about other subjects says nothing of why this one has none. */
const elsewhere: readonly Refusal["code"][] = ["subject", "weak-digest"];

/** A link for which no evidence counts: the first refusal that is about it decides what to do. */
export function breakFor(what: string, refusals: readonly Refusal[]): Break {
  const own = refusals.filter(({ code }) => !elsewhere.includes(code));
  const [first] = own;
  if (first === undefined) return { kind: "missing", message: `found no ${what}`, refusals, ...release };
  const message = `${what}: ${first.message}`;
  const remedy = first.code === "objection" ? release : remedies[first.code];
  return {
    kind: "refused",
    message,
    refusals: [...own, ...refusals.filter((one) => !own.includes(one))],
    ...remedy,
  };
}

/** Evidence that counts and does not belong together. */
export function unlinked(message: string): Break {
  return { kind: "unlinked", message, refusals: [], ...release };
}

/** Evidence that counts and rests on what does not. */
export function unproved(fault: InputFault): Break {
  const [refusal] = fault.refusals;
  if (refusal === undefined) return { ...fault, ...whole };
  return { ...fault, ...(refusal.code === "objection" ? release : remedies[refusal.code]) };
}

/** A link that nobody can look for, as an earlier one is broken. */
export const unreachable: Break = {
  kind: "unreachable",
  message: "no provenance proves the commit, so there is no commit to ask about",
  refusals: [],
  who: product,
  command: "mend the provenance first; or name the commit with --commit SHA",
};
