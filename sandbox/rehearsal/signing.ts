import { judges } from "../../src/domain/judging/judges.ts";
import type { Files } from "../github/seed/seed.ts";
import type { Sigstore } from "../sigstore/server.ts";

/** Files that make an instance sign with a Sigstore of its own, beside what its settings say already. */
export function signsWith({ fulcioUrl, timestampUrl, trustedRoot }: Sigstore, settings: string): Files {
  const signing = `signing: # of this rehearsal\n  fulcio: ${fulcioUrl}\n  timestamp: ${timestampUrl}\n`;
  return {
    "policy/instance.yml": `${settings.trimEnd()}\n${signing}`,
    "policy/trusted-root.jsonl": `${JSON.stringify(trustedRoot)}\n`,
  };
}

interface Listing {
  /** `owner/name` of the instance. */
  readonly instance: string;
  readonly issuer: string;
  readonly commit: string;
}

/** The list of signers in which a commit of the instance may sign releases. */
export function signersFor({ instance, issuer, commit }: Listing): string {
  const entries = Object.values(judges).map(({ workflow, predicates }) => ({
    predicates,
    workflow: `https://github.com/${instance}/${workflow}`,
    refs: ["refs/heads/canary", "refs/heads/stable"],
    revisions: [{ sha: commit, from: "2026-01-01" }],
    triggers: ["push"],
  }));
  return `${JSON.stringify({ schema: "assaygate/signers/v1", issuer, signers: entries }, null, 2)}\n`;
}
