import type { RepositoryRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import { addAttestation } from "./records.ts";

interface AttestationSeed {
  readonly bundle: object;
  readonly initiator?: string;
}

/** `attestations` below a repository: bundles. */
export const attestationsSection: Section<RepositoryRecord> = {
  schema: {
    type: "array",
    items: {
      type: "object",
      required: ["bundle"],
      additionalProperties: false,
      properties: { bundle: { type: "object" }, initiator: { type: "string" } },
    },
  },
  plant(github, repository, seeds: readonly AttestationSeed[]) {
    for (const { bundle, initiator = "user" } of seeds)
      addAttestation(github, repository, { bundle, initiator });
  },
};
