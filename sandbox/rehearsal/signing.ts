import { trustedRootPath } from "../../src/domain/instance/places.ts";
import { settingsPath } from "../../src/domain/instance/settings.ts";
import type { Files } from "../github/seed/seed.ts";
import type { Sigstore } from "../sigstore/server.ts";

/** Files that make an instance sign with a Sigstore of its own, beside what its settings say already. */
export function signsWith({ fulcioUrl, timestampUrl, trustedRoot }: Sigstore, settings: string): Files {
  const signing = `signing: # of this rehearsal\n  fulcio: ${fulcioUrl}\n  timestamp: ${timestampUrl}\n`;
  return {
    [settingsPath]: `${settings.trimEnd()}\n${signing}`,
    [trustedRootPath]: `${JSON.stringify(trustedRoot)}\n`,
  };
}
