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
