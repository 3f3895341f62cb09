import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { count, seen } from "../opinion.ts";

/** A deploy key is nobody: it does not expire, has no second factor, and what it pushes has no author to ask. */
export const kind: FindingKind = {
  id: "deploy-key",
  title: "Deploy key that writes",
  severity: "high",
  looksAt: "deploy keys of the repository",
  evaluate,
};

function evaluate({ facts: { repository, deployKeys } }: Patient): Opinion {
  if (deployKeys.state === "unknown") return { looked: "nothing", findings: [], unknowns: [deployKeys] };
  const findings = deployKeys.value
    .filter(({ isReadOnly }) => !isReadOnly)
    .map(
      ({ id, title }): DoctorFinding => ({
        at: `deploy key ${id} "${title}"`,
        expected: "no key that pushes without a person",
        found: "a key with write access",
        fix: { kind: "api", method: "DELETE", path: `/repos/${repository}/keys/${id}`, body: null },
      }),
    );
  return seen(count(deployKeys.value.length, "deploy key"), findings);
}
