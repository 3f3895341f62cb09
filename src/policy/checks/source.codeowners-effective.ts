import { codeownersByteLimit, codeownersPaths } from "../../domain/codeowners/codeowners.ts";
import type { VacuousLine } from "../../domain/codeowners/gaps.ts";
import { type Gap, gapsOf } from "../../domain/codeowners/gaps.ts";
import { parseCodeowners } from "../../domain/codeowners/parse.ts";
import type { CodeownersFact, OwnerAccess } from "../../domain/facts/source-facts.ts";
import type { Check, CheckInput } from "../check.ts";
import type { CheckOutcome } from "../outcome.ts";
import { unlessBrought } from "../source/first-file.ts";
import { gatedBy } from "../source/gated.ts";
import { conclude, type Judgement, judgeKnown, missOf, nothing, together } from "../source/judgement.ts";
import { sourceIn } from "../source/pull-requests.ts";
import { listed, quoted } from "../source/shown.ts";
import type { Miss } from "../waivers/waive.ts";

const id = "source.codeowners-effective";

/** CODEOWNERS of the base branch really gives every gated path an owner whom GitHub asks (requirements 3.ST1, 3.SRC2). */
export const check: Check = {
  id,
  title: "Effective code owners",
  stage: 1,
  evidence: null,
  needs: ["change", "files", "codeowners", "owners-access", "tree"],
  parameters: {},
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const source = sourceIn(input);
  const judgement = judgeKnown(source.codeowners, "CODEOWNERS of the base commit", (fact) =>
    fact.path === null
      ? unlessBrought(input, firstCodeowners, absent(input))
      : together(
          judgeFile(fact, fact.path, input),
          judgeErrors(fact, fact.path, input),
          judgeOwners(fact, fact.path, input),
        ),
  );
  const summary = `${judgement.misses.length} things keep CODEOWNERS from protecting what is gated`;
  return conclude(id, judgement, input, { reason: "not-effective", summary, unit: "gaps" });
}

interface Place {
  readonly ruleId: string;
  readonly message: string;
  readonly at: string;
  readonly fix: string;
  readonly about: readonly string[];
}

function miss(place: Place, { policy }: CheckInput): Miss {
  return missOf(id, { ...place, who: policy.owner.name });
}

const firstCodeowners = {
  what: "CODEOWNERS",
  isPlace: (path: string) => codeownersPaths.includes(path),
};

function absent(input: CheckInput): Judgement {
  const place = {
    ruleId: "no-codeowners",
    message: "expected a file CODEOWNERS at the base commit, found none",
    at: ".github/CODEOWNERS",
    fix: 'Add .github/CODEOWNERS with an owner for all paths, such as: "* @org/team".',
    about: [],
  };
  return { ...nothing, misses: [miss(place, input)] };
}

function judgeFile({ text, bytes }: CodeownersFact, path: string, input: CheckInput): Judgement {
  const source = sourceIn(input);
  return judgeKnown(source.tree, "the files of the base commit", (tree) => {
    const codeowners = parseCodeowners(text);
    const gated = tree.filter(gatedBy(input.policy.gated));
    const gaps = gapsOf(codeowners, { codeownersPath: path, paths: gated });
    // GitHub passes over all of a file that is too large, so each path would be a gap.
    if (gaps.isOversize || bytes >= codeownersByteLimit) return oversize(bytes, path, input);
    return {
      ...nothing,
      misses: [
        ...gaps.invalid.map(({ line, text: word, why }) =>
          miss(
            {
              ruleId: "invalid-line",
              message: `expected a line that GitHub takes, found ${quoted(word)}: ${why}`,
              at: `${path}:${line}`,
              fix: "Correct the line; GitHub skips it, and an earlier line decides.",
              about: [word],
            },
            input,
          ),
        ),
        ...gaps.vacuous.map((vacuous) => miss(vacuousPlace(vacuous, path), input)),
        ...grouped(gaps.paths).map((group) => miss(gapPlace(group, path, "unowned"), input)),
        ...gaps.guards.map((gap) => miss(gapPlace([gap], path, "unguarded"), input)),
      ],
    };
  });
}

function oversize(bytes: number, path: string, input: CheckInput): Judgement {
  const place = {
    ruleId: "too-large",
    message: `expected CODEOWNERS below 3 MB, found ${bytes} bytes: GitHub passes over all of it`,
    at: path,
    fix: "Own folders instead of files, and put the owners of many paths together in a team.",
    about: [],
  };
  return { ...nothing, misses: [miss(place, input)] };
}

const vacuousWords: Readonly<Record<VacuousLine["reason"], string>> = {
  "no-pattern": "it names owners and no path",
  "never-matches": "no file can have such a name",
  repeated: "the same pattern stands further down, and only that line counts",
};

function vacuousPlace({ rule, reason }: VacuousLine, path: string): Place {
  return {
    ruleId: "vacuous-line",
    message: `expected a line that does something, found ${quoted(rule.text)}: ${vacuousWords[reason]}`,
    at: `${path}:${rule.line}`,
    fix: "Remove the line, or write the pattern that was meant.",
    about: [rule.text, reason],
  };
}

/** The gaps that one line makes, or that no line closes, are one miss. */
function grouped(gaps: readonly Gap[]): Gap[][] {
  const groups = new Map<number, Gap[]>();
  for (const gap of gaps) {
    const line = gap.ownership.state === "cleared" ? gap.ownership.rule.line : 0;
    const group = groups.get(line);
    if (group === undefined) groups.set(line, [gap]);
    else group.push(gap);
  }
  return [...groups.values()];
}

function gapPlace(gaps: readonly Gap[], path: string, ruleId: "unowned" | "unguarded"): Place {
  const ownership = gaps[0]?.ownership;
  const line = ownership?.state === "cleared" ? ownership.rule.line : 0;
  const found = line === 0 ? "no line that matches" : `line ${line}, which takes owners away`;
  const paths = gaps.map((gap) => gap.path);
  return {
    ruleId,
    message: `${paths.length === 1 ? "" : `${paths.length} paths: `}${listed(paths)}: expected an owner, found ${found}`,
    at: line === 0 ? path : `${path}:${line}`,
    fix:
      ruleId === "unowned"
        ? `Add a line: "* @org/team".`
        : `Add a line at the end: "/${paths[0] ?? ""} @org/team".`,
    about: paths,
  };
}

function judgeErrors({ errors }: CodeownersFact, path: string, input: CheckInput): Judgement {
  return judgeKnown(errors, "what GitHub finds wrong with CODEOWNERS", (found) => ({
    ...nothing,
    misses: found.map(({ line, kind, message }) =>
      miss(
        {
          ruleId: "github-error",
          message: `expected no error by GitHub, found ${quoted(kind)}: ${quoted(message)}`,
          at: `${path}:${line}`,
          fix: "Correct the line as GitHub says; until then it does not count.",
          about: [String(line), kind],
        },
        input,
      ),
    ),
  }));
}

const accessWords = new Map([
  ["no-write", "may not write, so GitHub asks nobody"],
  ["missing", "does not exist"],
  ["secret-team", "is a secret team, which GitHub never asks"],
]);

function judgeOwners({ text }: CodeownersFact, path: string, input: CheckInput): Judgement {
  const source = sourceIn(input);
  const { rules } = parseCodeowners(text);
  const lines = new Map<string, number>();
  for (const { owners, line } of rules) {
    for (const owner of owners) if (!lines.has(owner.toLowerCase())) lines.set(owner.toLowerCase(), line);
  }
  return judgeKnown(source.owners, "whether the owners may write", (answers) => {
    const known = new Map(answers.map((answer) => [answer.owner.toLowerCase(), answer]));
    return together(
      ...[...lines].map(([owner, line]) => judgeOwner(owner, `${path}:${line}`, known.get(owner), input)),
    );
  });
}

function judgeOwner(
  owner: string,
  at: string,
  answer: OwnerAccess | undefined,
  input: CheckInput,
): Judgement {
  const unasked = { state: "unknown", why: "no answer came for this owner", cause: "malformed" } as const;
  return judgeKnown(answer?.access ?? unasked, `whether ${quoted(owner)} may write`, (access) => {
    const words = accessWords.get(access);
    if (words === undefined) return nothing;
    const place = {
      ruleId: "owner-cannot-review",
      message: `expected an owner who may write, found ${quoted(owner)}, who ${words}`,
      at,
      fix: "Give the owner write access to this repository by name, or name another.",
      about: [owner, access],
    };
    return { ...nothing, misses: [miss(place, input)] };
  });
}
