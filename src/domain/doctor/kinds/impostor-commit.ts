import type { Unknown } from "../../facts/known.ts";
import { usesOf } from "../../workflow/references.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { count } from "../opinion.ts";
import { placeOfLine } from "../place.ts";
import { unknownOf } from "../unknowns.ts";
import { unreadableFiles } from "../unreadable.ts";

/** GitHub finds a commit of any fork under the name of the original: a pin proves nothing by itself (facts 1.31, G15). */
export const kind: FindingKind = {
  id: "impostor-commit",
  title: "Pinned commit that the action's repository does not have",
  severity: "critical",
  looksAt: "whether a branch or tag of the action's own repository has the commit that `uses:` names",
  evaluate,
};

function evaluate({ facts, workflows }: Patient): Opinion {
  const standing = new Map(facts.actionCommits.map((entry) => [`${entry.repository}@${entry.ref}`, entry]));
  const pins = usesOf(workflows.workflows).flatMap((use) =>
    use.reference.kind === "remote" && use.reference.isCommit ? [{ use, reference: use.reference }] : [],
  );
  const findings: DoctorFinding[] = [];
  const unknowns: Unknown[] = [...unknownOf(facts.workflows), ...unreadableFiles(workflows)];
  for (const { use, reference } of pins) {
    const name = `${reference.repository}@${reference.ref}`;
    const isReachable = standing.get(name)?.isReachable ?? unasked(name);
    if (isReachable.state === "unknown") unknowns.push(isReachable);
    else if (!isReachable.value) findings.push(finding(use.workflow.path, use.line, name));
  }
  return { looked: count(pins.length, "pinned commit"), findings, unknowns };
}

function unasked(name: string): Unknown {
  return { state: "unknown", why: `nobody asked where ${name} lives` };
}

function finding(path: string, line: number, name: string): DoctorFinding {
  const [repository = "", commit = ""] = name.split("@", 2);
  return {
    at: placeOfLine(path, line),
    expected: `a commit on a branch or tag of ${repository}`,
    found: `${commit} is on none of them: it lives in a fork, or was taken back`,
    fix: {
      kind: "words",
      text: `Treat what it did as hostile. Pin the commit of a release: \`gh api repos/${repository}/releases/latest --jq .tag_name\`, then \`gh api repos/${repository}/commits/TAG --jq .sha\`.`,
    },
  };
}
