import type { ArtefactSubject } from "../../domain/artifact/artefact-subject.ts";
import type { Facts, ReportFact } from "../../domain/facts/facts.ts";
import { namesNothing, productsOf, relevancesOf, uncovered, undecidedIn } from "../../domain/sbom/about.ts";
import type { BillFact } from "../../domain/sbom/fact.ts";
import { rootedIn } from "../../domain/sbom/to-attest.ts";
import type { Check, CheckInput } from "../check.ts";
import { type JudgedBill, missesOf, scoreIn } from "../judge/bill-misses.ts";
import { type CheckOutcome, failed, notRun, passed, referTo, undecided, warned } from "../outcome.ts";
import { siftMisses } from "../waivers/waive.ts";

/** What is released has a bill of materials that is about it, leaves nothing out and names nothing forbidden (3.ST4, 3.REG4). */
export const check: Check = {
  id: "sbom.quality",
  title: "Bill of materials",
  stage: 4,
  evidence: { kind: "sbom", suite: null },
  parameters: {
    minScore: {
      description: "Least share of the 17 minimum elements (CISA 2026) that is there",
      unit: "percent",
      fallback: 60,
      stricter: "higher",
    },
    elements: {
      description: "Elements that must be complete, whatever the score",
      unit: "words",
      fallback: ["timestamp", "tool-name", "component-name", "component-version", "identifiers"],
      stricter: "fixed",
    },
    deniedLicences: {
      description: "SPDX licences that no component may need",
      unit: "words",
      fallback: [],
      stricter: "fixed",
    },
    allowedLicences: {
      description: "SPDX licences that components may have; empty: all that are not denied",
      unit: "words",
      fallback: [],
      stricter: "fixed",
    },
    lockfiles: {
      description:
        "What happens where a lockfile cannot be held against the bill, or there is none: noted, or the bill counts for nothing",
      unit: "word",
      fallback: "noted",
      words: ["required", "noted"],
      stricter: "earlier-word",
    },
    unknownLicences: {
      description:
        "What happens to a licence that is no SPDX expression; where licences are listed as allowed, it blocks",
      unit: "word",
      fallback: "noted",
      words: ["blocked", "noted"],
      stricter: "earlier-word",
    },
  },
  evaluate,
};

function evaluate(input: CheckInput, reports: readonly ReportFact[]): CheckOutcome {
  const unusable = reports.flatMap(({ path, bill }) =>
    bill?.state === "known" ? [] : [{ path, why: bill?.why ?? "its parts were not looked at" }],
  );
  const [first] = unusable;
  if (first !== undefined) return broken(input, reports, unusable, first);
  const facts = reports.flatMap((report) =>
    report.bill?.state === "known" ? [{ report, fact: report.bill.value }] : [],
  );
  const subject = subjectIn(input);
  if (subject !== null && "result" in subject) return subject;
  return judge(input, subject, facts);
}

interface Stated {
  readonly report: ReportFact;
  readonly fact: BillFact;
}

function broken(
  { policy }: CheckInput,
  reports: readonly ReportFact[],
  unusable: readonly { readonly path: string; readonly why: string }[],
  first: { readonly path: string; readonly why: string },
): CheckOutcome {
  const fix = "Make it as CycloneDX 1.4 to 1.7 or SPDX 2.3 in JSON, and hold it to the format's schema.";
  const problems = unusable.map(({ path, why }) => ({
    message: `${path}: ${why}`,
    at: path,
    fix,
    who: policy.owner.name,
  }));
  return failed("unusable", `${first.path}: ${first.why}`, problems, { evidence: referTo(reports) });
}

/** The artefact; null: the gate stands alone, and there is none. */
function subjectIn({ facts, policy }: CheckInput): ArtefactSubject | CheckOutcome | null {
  const { artefact, jobs } = facts;
  if (jobs === null) return null;
  const who = policy.owner.name;
  if (artefact === undefined) {
    const message = "expected an artefact that the bill is about, found that the product packages none";
    const fix = "Set commands.package and artefact in .github/assaygate.yml.";
    return notRun("not-packaged", message, [{ message, at: "", fix, who }]);
  }
  const { subject, delivery, path } = artefact;
  if (subject.state === "known") return subject.value;
  const problems = [{ message: subject.why, at: path, fix: "See lineage.artefact.", who }];
  return delivery.state === "unknown"
    ? undecided(delivery.cause ?? "unreadable", subject.why, problems)
    : notRun("no-subject", `expected an artefact that the bill is about: ${subject.why}`, problems);
}

function judge(input: CheckInput, subject: ArtefactSubject | null, stated: readonly Stated[]): CheckOutcome {
  const { facts, policy } = input;
  const rooted = stated.map(({ report }) => rootedIn(report));
  const relevances = subject === null ? [] : relevancesOf(rooted, subject, facts.locked ?? []);
  const bills = stated.map((one, index): JudgedBill => ({ ...one, relevance: relevances[index] ?? null }));
  const evidence = referTo(bills.map(({ report }) => report));
  if (subject !== null) {
    const bare = uncovered(
      subject,
      bills.flatMap(({ relevance }) => relevance ?? []),
    );
    if (bare.length > 0) return foreign(bare, bills, policy.owner.name, { evidence });
  }
  const unfounded = unreadFloor(input) ?? unprovedEmptiness(bills, input);
  if (unfounded !== null) return { ...unfounded, evidence };
  const relevant = bills.filter(({ relevance }) => relevance?.state !== "foreign");
  const { open, waived, notes, ...sifted } = siftMisses(check.id, missesOf(relevant, input), input);
  const score = Math.min(...relevant.map(({ fact }) => scoreIn(fact, input)));
  const details = {
    evidence,
    observed: { value: score, unit: "percent" },
    threshold: input.settings.threshold("minScore", ">="),
    notes: [...notes, ...remarks(bills, relevant, input)],
    ...sifted,
  };
  const [miss] = open;
  if (miss !== undefined) return failed("incomplete", miss.message, open, details);
  const [covered] = waived;
  if (covered !== undefined) return warned("waived", covered.message, waived, details);
  const components = relevant.reduce((sum, { report }) => sum + report.components.length, 0);
  return passed(`${components} components, ${score} % of the minimum elements`, details);
}

/** Where the policy wants every bill held against a lockfile, one that nobody can read leaves it open (G3). */
function unreadFloor({ facts, settings, policy }: CheckInput): CheckOutcome | null {
  if (settings.word("lockfiles") !== "required") return null;
  const { locked = [] } = facts;
  const who = policy.owner.name;
  const fix = "Lock the packages with a tool whose lockfile is read here, or ask who owns the policy.";
  const problems = openLocks(facts).map(({ path, why }) => ({
    message: `${path}: ${why}`,
    at: path,
    fix,
    who,
  }));
  if (problems.length === 0 && productsOf(locked).length > 0) return null;
  const none = "expected a lockfile that says what must be in the bill, found none";
  const [first] = problems;
  return notRun(
    "lockfile-unread",
    first?.message ?? none,
    first === undefined ? [{ message: none, at: "", fix, who }] : problems,
  );
}

/** A bill of nothing counts only where a lockfile says so: else it is one of a tool that looked at nothing (G3). */
function unprovedEmptiness(bills: readonly JudgedBill[], { facts, policy }: CheckInput): CheckOutcome | null {
  const empty = bills.filter(({ fact, relevance }) => relevance?.state !== "foreign" && isEmpty(fact));
  // What a lockfile needs is missed by name, which says more.
  const isMissed = productsOf(facts.locked ?? []).some(({ packages }) => packages.length > 0);
  if (empty.length === 0 || isMissed || provesNothing(facts)) return null;
  const message = "expected components, or a lockfile that proves that there are none; found neither";
  const fix = "Commit a lockfile, and let the bill be made from it.";
  const problems = empty.map(({ report }) => ({ message, at: report.path, fix, who: policy.owner.name }));
  return notRun("empty", message, problems);
}

/** What the lockfiles need is asked for elsewhere; here only whether one of them left something open. */
function provesNothing({ locked = [], ...facts }: CheckInput["facts"]): boolean {
  return namesNothing(locked) && openLocks({ ...facts, locked }).length === 0;
}

/** What could not be held against a bill: lockfiles that tell nothing, and those of which nobody can say whose they are. */
function openLocks({
  locked = [],
  unreadLocks = [],
}: CheckInput["facts"]): NonNullable<Facts["unreadLocks"]> {
  const why = "others of its kind lie equally high, and nobody can say which is the product's";
  return [...unreadLocks, ...undecidedIn(locked).map(({ path }) => ({ path, why }))];
}

function isEmpty({ elements }: BillFact): boolean {
  return elements.find(({ id }) => id === "component-name")?.of === 0;
}

function foreign(
  bare: readonly string[],
  bills: readonly JudgedBill[],
  who: string,
  details: Pick<CheckOutcome, "evidence">,
): CheckOutcome {
  const said = bills.flatMap(({ report, relevance }) =>
    relevance?.state === "foreign" ? [{ at: report.path, message: relevance.message }] : [],
  );
  const left = bare.map((digest) => ({ at: "", message: `no bill is about ${digest}` }));
  const fix =
    "Make the bill of this very artefact: of its digest, or of the lockfile at the top of the repository.";
  const problems = [...said, ...left].map((problem) => ({ ...problem, fix, who }));
  return notRun("other-subject", problems[0]?.message ?? "", problems, details);
}

/** What changes nothing, and somebody should know. */
function remarks(
  bills: readonly JudgedBill[],
  relevant: readonly JudgedBill[],
  { facts, settings }: CheckInput,
): string[] {
  const others = bills.filter((bill) => !relevant.includes(bill)).map(({ report }) => report.path);
  const unread = relevant.flatMap(({ fact }) => fact.licences.filter(({ term }) => term === null));
  const isNoted = settings.word("unknownLicences") === "noted" && unread.length > 0;
  return [
    ...(others.length === 0 ? [] : [`Not about the artefact, and not attested: ${others.join(", ")}.`]),
    ...(isNoted
      ? [`${unread.length} licences are no SPDX expressions, so that no list applies to them.`]
      : []),
    ...unlockedRemarks(facts),
  ];
}

function unlockedRemarks(facts: CheckInput["facts"]): string[] {
  const unread = openLocks(facts).map(
    ({ path, why }) => `Held against no bill: ${path.slice(0, 200)}: ${why}.`,
  );
  if (productsOf(facts.locked ?? []).length > 0 || unread.length > 0) return unread.slice(0, 20);
  return ["No lockfile says what must be in the bill; only its own graph was held against it."];
}
