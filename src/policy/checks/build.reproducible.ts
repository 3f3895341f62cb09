import { type ArtefactSubject, isSameArtefact } from "../../domain/artifact/artefact-subject.ts";
import type { ArtefactFact, Difference, DifferenceEntry, Rebuild } from "../../domain/artifact/fact.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { Check, CheckInput } from "../check.ts";
import { type CheckOutcome, failed, notApplicable, notRun, passed, undecided, warned } from "../outcome.ts";
import { isBeforeMerge } from "../pipeline/asked.ts";
import { type Miss, missFingerprint, siftMisses } from "../waivers/waive.ts";

/** Two builds of one commit, on two machines, make the same artefact (requirement 3.BLD2). */
export const check: Check = {
  id: "build.reproducible",
  title: "Reproducible build",
  stage: 2,
  evidence: null,
  parameters: {},
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const { artefact } = input.facts;
  if (artefact === undefined) return withoutArtefact(input);
  const { rebuild } = artefact;
  if (rebuild === null)
    return without(input, "not-rebuilt", "expected a second build of this commit, found none");
  const first = madeBy("first build", artefact, input);
  if (!isSubject(first)) return first;
  const second = madeBy("second build", rebuild, input);
  if (!isSubject(second)) return second;
  if (isSameArtefact(first, second))
    return passed(`two builds on two machines made sha256:${first.digest["sha256"]}`);
  return differing(input, rebuild.difference);
}

function isSubject(made: ArtefactSubject | CheckOutcome): made is ArtefactSubject {
  return "digest" in made;
}

/** An event of a change that is not merged, or a gate that stands alone, has nothing packaged to look at. */
function withoutArtefact({ facts, policy }: CheckInput): CheckOutcome {
  if (isBeforeMerge(facts.event))
    return notApplicable("not-packaged", `on ${facts.event ?? "this event"} there is no artefact yet`);
  if (policy.source !== "instance" || facts.jobs === null)
    return notApplicable("no-pipeline", "the gate stands alone: nothing was packaged for it");
  const message = "expected an artefact of this commit, found that the product packages none";
  const fix = "Set commands.package and artefact in .github/assaygate.yml.";
  return notRun("not-packaged", message, [{ message, at: "", fix, who: policy.owner.name }]);
}

/** What a build made, or why that is not known. */
function madeBy(
  which: string,
  { delivery, subject }: ArtefactFact | Rebuild,
  input: CheckInput,
): ArtefactSubject | CheckOutcome {
  switch (delivery.state) {
    case "unknown": {
      const message = `${which}: ${delivery.why}`;
      const fix =
        "Run the failed jobs again; the page of the check says what the gate needs to read artifacts.";
      return undecided(delivery.cause ?? "unreadable", message, [
        { message, at: "", fix, who: input.policy.platformOwner.name },
      ]);
    }
    case "refused":
      return without(input, delivery.reason, `${which}: ${delivery.message}`);
    case "read":
      return subject.state === "known"
        ? subject.value
        : without(input, "unusable", `${which}: ${subject.why}`);
  }
}

function without({ policy }: CheckInput, reason: string, message: string): CheckOutcome {
  const fix = "Look into the log of the job, and at what commands.package writes to artefact.path.";
  return notRun(reason, message, [{ message, at: "", fix, who: policy.owner.name }]);
}

function differing(input: CheckInput, difference: Difference | null): CheckOutcome {
  const { entries, more } = difference ?? { entries: [], more: 0 };
  const { open, waived, ...sifted } = siftMisses(
    check.id,
    entries.map((entry) => missOf(entry, input.policy.owner.name)),
    input,
  );
  const unlisted = unlistedIn({ entries, more }, input);
  const found = entries.length + more;
  const details = { observed: { value: found, unit: "differences" }, ...sifted };
  const summary = `two builds of the same commit made two artefacts, with ${found} differences`;
  return open.length + unlisted.length > 0
    ? failed("differs", summary, [...open, ...unlisted], details)
    : warned("waived", summary, waived, details);
}

/** What nobody has seen cannot be waived. */
function unlistedIn({ entries, more }: Difference, { policy }: CheckInput): Problem[] {
  if (entries.length > 0 && more === 0) return [];
  const message = more > 0 ? `${more} more differences` : "the digests differ, and nobody could tell in what";
  return [{ message, at: "", fix: "Mend what is listed, then look again.", who: policy.owner.name }];
}

const fixes: Readonly<Record<DifferenceEntry["kind"], string>> = {
  "only-first": "Package from a clean checkout, by a list of files and not by what happens to lie there.",
  "only-second": "Package from a clean checkout, by a list of files and not by what happens to lie there.",
  content: "Write no time, host, path or random value into it; build from the lockfile and in a fixed order.",
  metadata: "Give every file the same time (SOURCE_DATE_EPOCH), owner and mode when it is packed.",
  order: "Sort the files before they are packed; a folder lists them in any order.",
  packing:
    "Pin the program that packs and its options, and let it write no time of its own (gzip -n, zip -X).",
  "not-compared": "Compare the two artifacts of the run by hand.",
};

function missOf({ at, kind, detail }: DifferenceEntry, who: string): Miss {
  const place = at.join(" › ");
  const path = at.at(-1) ?? "";
  const problem: Problem = {
    message: `${kind}: ${detail}`,
    at: place,
    fingerprint: missFingerprint(check.id, kind, place),
    fix: fixes[kind],
    who,
  };
  return { problem, ruleId: kind, path: path === "" ? null : path, isSecret: false };
}
