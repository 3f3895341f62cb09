import type { Codeowners } from "../../codeowners/codeowners.ts";
import { type Gap, gapsOf, type VacuousLine } from "../../codeowners/gaps.ts";
import { parseCodeowners } from "../../codeowners/parse.ts";
import type { CodeownersFact } from "../../facts/source-facts.ts";
import type { BranchProtection, BranchRule } from "../../protection/protection.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import type { Fix } from "../fix.ts";
import { count } from "../opinion.ts";
import { placeOfLine, placeOfRules } from "../place.ts";
import type { RepositoryFacts } from "../repository-facts.ts";
import { rulesetChange, withParameters } from "../ruleset-change.ts";
import { unknownOf, valuesOf } from "../unknowns.ts";

/** A review that nobody is asked for, or that nobody has to give (T8). */
export const kind: FindingKind = {
  id: "vacuous-codeowners",
  title: "CODEOWNERS that protects nothing",
  severity: "high",
  looksAt:
    "CODEOWNERS of the default branch against the rules that ask for owners, and against the files that are there",
  evaluate,
};

type PullRequestRule = Extract<BranchRule, { readonly type: "pull-request" }>;

function evaluate({ facts }: Patient): Opinion {
  const { protection, codeowners, tree } = facts;
  const unknowns = [
    ...unknownOf(protection),
    ...(protection.state === "known" ? unknownOf(protection.value.classic) : []),
    ...unknownOf(codeowners),
    ...unknownOf(tree),
    ...(codeowners.state === "known" ? unknownOf(codeowners.value.errors) : []),
  ];
  if (protection.state === "unknown" || codeowners.state === "unknown") {
    return { looked: "nothing", findings: [], unknowns };
  }
  const rules = pullRequestRules(protection.value);
  const isAsked = rules.some(({ codeOwnerReview }) => codeOwnerReview);
  const { path } = codeowners.value;
  if (path === null) {
    const findings = isAsked ? [lacking(rules)] : [];
    return { looked: "no CODEOWNERS", findings, unknowns };
  }
  // What classic protection asks for may be hidden: then nobody can say that nothing asks.
  const unasked =
    isAsked || protection.value.classic.state === "unknown" ? [] : [notAsked(path, rules, facts)];
  const findings = [...unasked, ...fileFindings(codeowners.value, path, valuesOf(tree))];
  return { looked: `${path}, ${count(valuesOf(tree).length, "file")}`, findings, unknowns };
}

function pullRequestRules({ rules, classic }: BranchProtection): PullRequestRule[] {
  return [...rules, ...valuesOf(classic)].filter((rule) => rule.type === "pull-request");
}

function lacking(rules: readonly PullRequestRule[]): DoctorFinding {
  const rule = rules.find(({ codeOwnerReview }) => codeOwnerReview);
  return {
    at: rule === undefined ? "rules" : placeOfRules(rule.source),
    expected: "a CODEOWNERS file, as the review of code owners is required",
    found: "no CODEOWNERS: nobody is an owner, so nobody is asked",
    fix: {
      kind: "words",
      text: 'Write .github/CODEOWNERS with "* @ORG/TEAM", a team that has write access.',
    },
  };
}

function notAsked(path: string, rules: readonly PullRequestRule[], facts: RepositoryFacts): DoctorFinding {
  return {
    at: path,
    expected: "a rule that requires the review of code owners",
    found: "owners are named and no rule asks for them",
    fix: askFix(rules[0], facts),
  };
}

function askFix(rule: PullRequestRule | undefined, facts: RepositoryFacts): Fix {
  if (rule === undefined) {
    return {
      kind: "words",
      text: "Add a ruleset of the default branch with a pull_request rule and require_code_owner_review.",
    };
  }
  if (rule.source.rulesetId !== null) {
    return rulesetChange(facts, rule.source, (entry) =>
      entry["type"] === "pull_request"
        ? [withParameters(entry, { require_code_owner_review: true })]
        : [entry],
    );
  }
  const branch = `/repos/${facts.repository}/branches/${encodeURIComponent(facts.defaultBranch)}`;
  const path = `${branch}/protection/required_pull_request_reviews`;
  return { kind: "api", method: "PATCH", path, body: { require_code_owner_reviews: true } };
}

const mostPaths = 5;

function fileFindings(file: CodeownersFact, path: string, tree: readonly string[]): DoctorFinding[] {
  const parsed: Codeowners = parseCodeowners(file.text);
  const gaps = gapsOf(parsed, { codeownersPath: path, paths: tree });
  if (gaps.isOversize) return [oversize(path, file.bytes)];
  const errors = valuesOf(file.errors).filter(
    ({ line }) => !gaps.invalid.some((invalid) => invalid.line === line),
  );
  return [
    ...gaps.invalid.map(({ line, why, text }) =>
      skipped(path, line, `GitHub skips the line: "${text}": ${why}`, "Correct the line."),
    ),
    ...errors.map(({ line, message }) =>
      skipped(path, line, `GitHub says: ${message}`, "Name an owner that exists and has write access."),
    ),
    ...gaps.vacuous.map((vacuous) => vacuousLine(path, file.text, vacuous)),
    ...unowned(path, "the rules themselves", gaps.guards),
    ...unowned(path, "every file", gaps.paths),
  ];
}

function oversize(path: string, bytes: number): DoctorFinding {
  return {
    at: path,
    expected: "a file below 3 MB",
    found: `${bytes} bytes: GitHub ignores it as a whole`,
    fix: { kind: "words", text: "Name folders in the place of files." },
  };
}

function skipped(path: string, line: number, found: string, text: string): DoctorFinding {
  return {
    at: placeOfLine(path, line),
    expected: "a line that names an owner",
    found,
    fix: { kind: "words", text },
  };
}

const reasons: Readonly<Record<VacuousLine["reason"], string>> = {
  "no-pattern": "it has owners only, and the first of them is taken for a path",
  "never-matches": "no file has such a path",
  repeated: "a later line has the same pattern, and only that one counts",
};

function vacuousLine(path: string, text: string, { rule, reason }: VacuousLine): DoctorFinding {
  const source = text.split("\n")[rule.line - 1] ?? "";
  return {
    at: placeOfLine(path, rule.line),
    expected: "a line that does something",
    found: `"${rule.text}" does nothing: ${reasons[reason]}`,
    fix: { kind: "patch", path, hunks: [{ line: rule.line, remove: [source], add: [] }] },
  };
}

function unowned(path: string, what: string, gaps: readonly Gap[]): DoctorFinding[] {
  if (gaps.length === 0) return [];
  const shown = gaps
    .slice(0, mostPaths)
    .map(({ path: place, ownership }) =>
      ownership.state === "unmatched" ? place : `${place} (cleared by line ${ownership.rule.line})`,
    );
  const more = gaps.length > mostPaths ? ` and ${gaps.length - mostPaths} more` : "";
  return [
    {
      at: path,
      expected: `an owner of ${what}`,
      found: `nobody owns ${shown.join(", ")}${more}`,
      fix: {
        kind: "words",
        text: 'Begin the file with "* @ORG/TEAM", and end it with "/.github/ @ORG/PLATFORM-TEAM".',
      },
    },
  ];
}
