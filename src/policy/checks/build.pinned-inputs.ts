import { minimatch } from "minimatch";
import type { BuildInput } from "../../domain/facts/facts.ts";

import type { Check, CheckInput } from "../check.ts";
import { type CheckOutcome, failed, notApplicable, passed, warned } from "../outcome.ts";
import { type Miss, missFingerprint, siftMisses } from "../waivers/waive.ts";

/** Every input of the build names its exact bytes (requirement 3.BLD1). */
export const check: Check = {
  id: "build.pinned-inputs",
  title: "Pinned build inputs",
  stage: 2,
  evidence: null,
  parameters: {
    channels: {
      description: "References that may float: the organisation's own protected channel (minimatch)",
      unit: "globs",
      fallback: [],
      stricter: "fixed",
    },
  },
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const { buildInputs } = input.facts;
  if (buildInputs.length === 0)
    return notApplicable("no-inputs", "the repository has no workflow, image or package manifest");
  const channels = input.settings.list("channels");
  const floating = buildInputs.filter(
    (entry) => !entry.isPinned && !channels.some((glob) => minimatch(entry.reference, glob)),
  );
  const { open, waived, ...sifted } = siftMisses(
    check.id,
    floating.map((entry) => missOf(entry, input.policy.owner.name)),
    input,
  );
  const details = { observed: { value: open.length, unit: "floating inputs" }, ...sifted };
  const summary = `${buildInputs.length - floating.length} of ${buildInputs.length} build inputs are pinned`;
  if (open.length > 0) return failed("floating-inputs", summary, open, details);
  return waived.length > 0 ? warned("waived", summary, waived, details) : passed(summary, details);
}

const expectations: Readonly<Record<BuildInput["kind"], { readonly what: string; readonly fix: string }>> = {
  action: {
    what: "an action by its commit",
    fix: "Pin it to the full commit of the release; a tag can be moved.",
  },
  image: { what: "an image by its digest", fix: "Append the digest; a tag can be pushed again." },
  "package-range": {
    what: "a bounded version",
    fix: "Name a version that cannot become another package tomorrow.",
  },
  lockfile: {
    what: "a lockfile beside the manifest",
    fix: "Commit the lockfile that the package manager writes.",
  },
  "install-command": {
    what: "an installation that keeps to the lockfile",
    fix: "Use the command that fails where lockfile and manifest differ.",
  },
};

function missOf(entry: BuildInput, who: string): Miss {
  const { kind, path, line, reference } = entry;
  const { what, fix } = expectations[kind];
  const problem = {
    message: `expected ${what}, found "${reference}"`,
    at: `${path}:${line}`,
    fingerprint: missFingerprint(check.id, kind, path, reference),
    fix: `${fix} Expected: ${entry.expected}`,
    who,
  };
  return { problem, ruleId: kind, path, isSecret: false };
}
