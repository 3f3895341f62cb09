import type { RepositoryRecord } from "../records.ts";
import { forbidden } from "../refusal.ts";
import type { Section } from "../seed/section.ts";
import { table } from "../tables.ts";

interface Features {
  /** Code scanning and dependency review of a repository that is not public. */
  code_security: boolean;
}

const features = table<Features>("security-features");

/** `security` below a repository: what was bought for it; everything if nothing is said. */
export const securitySection: Section<RepositoryRecord> = {
  schema: {
    type: "object",
    additionalProperties: false,
    properties: { code_security: { type: "boolean" } },
  },
  plant(_github, repository, seed: Partial<Features>) {
    features.of(repository).push({ code_security: true, ...seed });
  },
};

/** Public repositories have it all (github-facts 7.7, 7.11). @throws {Refusal} 403 */
export function requireCodeSecurity(repository: RepositoryRecord, what: string): void {
  const isOff = features.of(repository)[0]?.code_security === false;
  if (isOff && repository.visibility !== "public") {
    throw forbidden(`Code Security must be enabled for this repository to use ${what}.`);
  }
}
