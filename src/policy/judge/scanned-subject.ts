import type { ArtefactSubject } from "../../domain/artifact/artefact-subject.ts";
import type { ReportFact } from "../../domain/facts/facts.ts";
import type { Scanned } from "../../domain/scan/scanned.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { CheckInput } from "../check.ts";

/** Why reports on images say nothing about the artefact, or not about all of it. */
export interface SubjectGap {
  readonly reason: "no-subject" | "other-subject" | "platform-not-scanned";
  readonly problems: readonly Problem[];
}

/** Stands for what has no platforms. */
const whole = "";
/** Stands for the index over the platforms, of which a tool looks at one. */
const unsaid = null;

/**
 * Holds reports on images to the artefact: each is about one platform of it, by what our own scan gave to the tool and by
 * what the report itself says, and every platform has one. Null: they are, or the facts are of before anybody asked.
 */
export function subjectGap(
  { facts: { artefact }, policy }: CheckInput,
  reports: readonly ReportFact[],
): SubjectGap | null {
  const stated = reports.flatMap(({ path, scanned }) => (scanned === undefined ? [] : [{ path, scanned }]));
  if (artefact === undefined || stated.length === 0) return null;
  const who = policy.platformOwner.name;
  if (artefact.subject.state === "unknown") {
    const message = `expected an artefact that was scanned: ${artefact.subject.why}`;
    return {
      reason: "no-subject",
      problems: [{ message, at: artefact.path, fix: "See lineage.artefact.", who }],
    };
  }
  const subject = artefact.subject.value;
  const looked = stated.map(({ path, scanned }) => ({ path, part: partOf(scanned, subject) }));
  const foreign = looked.flatMap(({ path, part }) =>
    part.state === "other" ? [{ message: `${path}: ${part.message}`, at: path, fix: otherFix, who }] : [],
  );
  if (foreign.length > 0) return { reason: "other-subject", problems: foreign };
  const seen = new Set(looked.flatMap(({ part }) => (part.state === "part" ? [part.name] : [])));
  const left = partsOf(subject).filter(({ name }) => !seen.has(name));
  if (left.length === 0) return null;
  const problems = left.map(({ name, sha256 }) => ({
    message: `expected a report on ${name === whole ? "the artefact" : name} (sha256:${sha256}), found none`,
    ...{ at: artefact.path, fix: leftFix, who },
  }));
  return { reason: "platform-not-scanned", problems };
}

const otherFix =
  "Scan the very package of this run: the template's job does; a report of the product's own must name the digest of what it looked at.";
const leftFix = "Scan the image of every platform by itself.";

interface ArtefactPart {
  readonly name: string;
  readonly sha256: string;
  /** By which reports name it. */
  readonly names: readonly string[];
}

function partsOf({ platforms, digest }: ArtefactSubject): readonly ArtefactPart[] {
  const own = digest["sha256"] ?? "";
  if (platforms.length === 0) return [{ name: whole, sha256: own, names: [own] }];
  return platforms.map(({ platform, digest: manifest, config }) => {
    const sha256 = manifest["sha256"] ?? "";
    return { name: platform, sha256, names: [sha256, config?.["sha256"] ?? sha256] };
  });
}

type Part =
  | { readonly state: "part"; readonly name: string }
  | { readonly state: "other"; readonly message: string };

/** The one part that every word about a report agrees on. */
function partOf({ named, given }: Scanned, subject: ArtefactSubject): Part {
  const words = [...(given === null ? [] : [given.sha256]), ...named];
  const own = subject.digest["sha256"];
  if (words.length === 0) return other(`expected a report on sha256:${own}, found one that names no digest`);
  const parts = partsOf(subject);
  const names = words.map(
    (word) => parts.find((part) => part.names.includes(word))?.name ?? (word === own ? unsaid : undefined),
  );
  const strange = words.find((_, index) => names[index] === undefined);
  if (strange !== undefined)
    return other(`expected a report on sha256:${own}, found one on sha256:${strange}`);
  const [name, ...others] = new Set(names.filter((one) => typeof one === "string"));
  if (name === undefined) return other("expected a report on one platform, found one on the index over them");
  return others.length === 0
    ? { state: "part", name }
    : other(`expected a report on one platform, found one on ${name} and ${others.join(", ")}`);
}

function other(message: string): Part {
  return { state: "other", message };
}
