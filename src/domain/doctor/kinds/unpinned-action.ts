import { minimatch } from "minimatch";
import { type Reference, type Use, usesOf } from "../../workflow/references.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import type { Fix } from "../fix.ts";
import { count } from "../opinion.ts";
import { patchOr, replacement } from "../patch.ts";
import { placeOfLine } from "../place.ts";
import type { ActionCommit } from "../repository-facts.ts";
import { unknownOf } from "../unknowns.ts";
import { unreadableFiles } from "../unreadable.ts";

/** A tag or branch can be moved to other code tomorrow (G15). */
export const kind: FindingKind = {
  id: "unpinned-action",
  title: "Action that is not pinned to a commit",
  severity: "high",
  looksAt:
    "`uses:` of steps and jobs: a full commit, `./`, `$/`, an image's digest, or the organisation's own channel",
  evaluate,
};

function evaluate({ facts, policy, workflows }: Patient): Opinion {
  const uses = usesOf(workflows.workflows);
  const floating = uses.filter(
    ({ text, reference }) => !isPinned(reference) && !policy.channels.some((glob) => minimatch(text, glob)),
  );
  return {
    looked: count(uses.length, "reference"),
    findings: floating.map((use) => finding(use, facts.actionCommits)),
    unknowns: [...unknownOf(facts.workflows), ...unreadableFiles(workflows)],
  };
}

function isPinned(reference: Reference): boolean {
  switch (reference.kind) {
    case "local":
      return true;
    case "image":
      return reference.isPinned;
    case "remote":
      return reference.isCommit;
    case "malformed":
      return false;
  }
}

function finding(use: Use, commits: readonly ActionCommit[]): DoctorFinding {
  return {
    at: placeOfLine(use.workflow.path, use.line),
    expected: use.reference.kind === "image" ? "an image by its digest" : "an action by its full commit",
    found: `"${use.text}"`,
    fix: fixOf(use, commits),
  };
}

function fixOf({ workflow, line, text, reference }: Use, commits: readonly ActionCommit[]): Fix {
  if (reference.kind !== "remote")
    return { kind: "words", text: "Name the bytes: a full commit, or the digest of the image." };
  const { repository, ref } = reference;
  const commit = commits.find((entry) => entry.repository === repository && entry.ref === ref)?.commit;
  const ask = `gh api repos/${repository}/commits/${ref} --jq .sha`;
  const words = `Put the full commit in the place of "${ref}" and "# ${ref}" behind it; \`${ask}\` says which it is now.`;
  if (commit?.state !== "known") return { kind: "words", text: words };
  const pinned = `${text.slice(0, text.lastIndexOf("@"))}@${commit.value}`;
  const source = workflow.source[line - 1] ?? "";
  // Nothing but a comment may stand behind the reference, which a comment of ours would swallow.
  const isLast = /^["']?\s*(?:#[^\n]*)?$/.test(source.slice(source.indexOf(text) + text.length));
  const patched = isLast ? replacement(workflow, line, text, pinned) : null;
  return patchOr(
    workflow,
    [patched === null ? null : { ...patched, add: patched.add.map((added) => noted(added, ref)) }],
    words,
  );
}

function noted(line: string, ref: string): string {
  const comment = line.indexOf(" #");
  return `${(comment === -1 ? line : line.slice(0, comment)).trimEnd()} # ${ref}`;
}
