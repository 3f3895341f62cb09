import type { Unknown } from "../domain/facts/known.ts";
import type { Artifacts } from "../ports/artifacts.ts";

/** Without GitHub, or without a token, nothing can be fetched. */
export function unreachableArtifacts(unknown: Unknown): Artifacts {
  return {
    ofJob: async () => unknown,
    ofOwnCi: async () => ({ run: null, fetched: unknown }),
  };
}
