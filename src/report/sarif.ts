import { productConfigPath } from "../domain/pipeline/places.ts";
import type { CheckVerdict, Problem, Verdict } from "../domain/verdict/verdict.ts";
import { renderJson } from "./json.ts";
import { filePlace } from "./place.ts";
import { plain } from "./plain.ts";
import { checksOf, isBlocking, isRemarkable, worstFirst } from "./standing.ts";
import { webLink } from "./web-link.ts";

/** GitHub takes 25,000 results a run and shows 5,000 (github-facts 7.7). */
const mostResults = 5_000;

/** The verdict as SARIF 2.1.0: each check is a rule, each problem of a check that did not pass a result. */
export function renderSarif(verdict: Verdict): string {
  const rules = [...new Map(checksOf(verdict).map((check) => [check.id, check])).values()];
  const results = resultsOf(verdict, new Map(rules.map(({ id }, index) => [id, index])));
  return renderJson({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Assaygate",
            informationUri: "https://github.com/assaygate/assaygate",
            rules: rules.map(ruleOf),
          },
        },
        automationDetails: { id: "assaygate/gate-check/" },
        invocations: [invocationOf(verdict, results.length)],
        properties: propertiesOf(verdict),
        results: results.slice(0, mostResults),
      },
    ],
  });
}

function invocationOf(verdict: Verdict, results: number): object {
  const left = results - mostResults;
  const words = [
    ...verdict.notices.slice(0, 100).map((notice) => plain(notice)),
    ...(left > 0 ? [`${left} more results are left out here; all are in the JSON verdict.`] : []),
  ];
  return {
    executionSuccessful: verdict.decision !== "undecided",
    endTimeUtc: verdict.evaluatedAt,
    ...(words.length > 0 && {
      toolExecutionNotifications: words.map((text) => ({ level: "note", message: { text } })),
    }),
  };
}

function propertiesOf({ decision, reasonCode, commit, profile, policy }: Verdict): object {
  return {
    decision,
    reasonCode: plain(reasonCode),
    commit,
    profile: plain(profile),
    policyVersion: plain(policy.version),
    policyDigest: plain(policy.digest),
    effectivePolicyDigest: plain(policy.effectiveDigest),
  };
}

function ruleOf({ id, title, docs, required }: CheckVerdict): object {
  const helpUri = webLink(docs);
  return {
    id,
    name: plain(title),
    shortDescription: { text: plain(title) },
    defaultConfiguration: { level: required ? "error" : "warning" },
    ...(helpUri !== undefined && { helpUri }),
  };
}

/** What blocks comes first, so that the limit cuts what matters least. */
function resultsOf(verdict: Verdict, ruleIndexes: ReadonlyMap<string, number>): object[] {
  const remarkable = checksOf(verdict).filter(isRemarkable);
  const ordered = [...remarkable.filter(isBlocking), ...remarkable.filter((check) => !isBlocking(check))];
  return ordered.flatMap((check) => {
    const ruleIndex = ruleIndexes.get(check.id) ?? -1;
    if (check.problems.length === 0) return [wholeResult(check, ruleIndex)];
    return worstFirst(check.problems).map((problem) => resultOf(check, ruleIndex, problem));
  });
}

function wholeResult(check: CheckVerdict, ruleIndex: number): object {
  const message = `${check.result}: ${check.summary}`;
  return resultOf(check, ruleIndex, { message, at: "", fix: "", who: "" });
}

function resultOf(check: CheckVerdict, ruleIndex: number, problem: Problem): object {
  const { fingerprint, severity, who } = problem;
  return {
    ruleId: check.id,
    ruleIndex,
    level: isBlocking(check) ? "error" : "warning",
    message: { text: wordsOf(problem) || bareWords(check) },
    ...(fingerprint !== undefined && { partialFingerprints: { "assaygate/v1": fingerprint } }),
    locations: [locationOf(problem.at)],
    properties: {
      result: check.result,
      reason: plain(check.reason),
      ...(severity !== undefined && { severity }),
      ...(who !== "" && { who: plain(who) }),
    },
  };
}

/** A viewer shows the place in a file only: where there is none, the words say what they are about. */
function wordsOf({ at, message, fix }: Problem): string {
  const where = filePlace(at) === undefined && at !== "" ? `${plain(at)}:` : "";
  return [where, plain(message), plain(fix)].filter((word) => word !== "").join(" ");
}

/** SARIF asks for words in each message. */
function bareWords({ id, result }: CheckVerdict): string {
  return `${plain(id)}: ${result}`;
}

function locationOf(at: string): object {
  const place = filePlace(at);
  // Code scanning refuses a result without a place; what concerns the whole points at the configuration.
  const uri = (place?.path ?? productConfigPath).split("/").map(encodeURIComponent).join("/");
  const name = plain(at);
  return {
    physicalLocation: { artifactLocation: { uri }, region: { startLine: place?.line ?? 1 } },
    ...(place === undefined && name !== "" && { logicalLocations: [{ fullyQualifiedName: name }] }),
  };
}
