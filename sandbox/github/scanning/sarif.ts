import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { analyses, type CodeAlertRecord, codeAlerts, type SarifRecord, sarifs } from "./code.ts";

/** What is read of a SARIF file; everything may be missing. */
interface Sarif {
  readonly runs?: readonly Run[];
}

interface Run {
  readonly tool?: { readonly driver?: Driver };
  readonly automationDetails?: { readonly id?: string };
  readonly results?: readonly Result[];
}

interface Driver {
  readonly name?: string;
  readonly version?: string;
  readonly semanticVersion?: string;
  readonly rules?: readonly Rule[];
}

interface Rule {
  readonly id: string;
  readonly name?: string;
  readonly shortDescription?: { readonly text?: string };
  readonly properties?: { readonly "security-severity"?: string; readonly tags?: string[] };
  readonly defaultConfiguration?: { readonly level?: "none" | "note" | "warning" | "error" };
}

interface Result {
  readonly ruleId?: string;
  readonly level?: "none" | "note" | "warning" | "error";
  readonly message?: { readonly text?: string };
  readonly locations?: readonly { readonly physicalLocation?: Physical }[];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
}

interface Physical {
  readonly artifactLocation?: { readonly uri?: string };
  readonly region?: { readonly startLine?: number };
}

/** An upload as it came. */
export interface Upload {
  readonly sha: string;
  readonly ref: string;
  readonly sarif: string;
}

const mostRuns = 20;
const mostResults = 25_000;

/** Takes a SARIF file in, at once; GitHub does so a moment later (github-facts 7.7). */
export function takeIn(github: GitHub, repository: RepositoryRecord, upload: Upload): SarifRecord {
  const id = randomUUID();
  const sarif = decoded(upload.sarif);
  const errors = sarif === undefined ? ["the file is no gzipped, base64 encoded SARIF"] : excessOf(sarif);
  const record: SarifRecord = { id, status: errors.length === 0 ? "complete" : "failed", errors };
  sarifs.of(repository).push(record);
  if (errors.length === 0) {
    for (const run of sarif?.runs ?? []) takeRun(github, repository, { upload, run, sarif: id });
  }
  return record;
}

function decoded(text: string): Sarif | undefined {
  try {
    const value: unknown = JSON.parse(gunzipSync(Buffer.from(text, "base64")).toString("utf8"));
    // Any object will do: all its parts are optional.
    return typeof value === "object" && value !== null && "runs" in value ? (value as Sarif) : undefined;
  } catch {
    return undefined;
  }
}

function excessOf({ runs = [] }: Sarif): string[] {
  const long = runs.filter(({ results = [] }) => results.length > mostResults).length;
  return [
    ...(runs.length > mostRuns
      ? [`rejecting SARIF, as there are more runs than allowed (${runs.length} > ${mostRuns})`]
      : []),
    ...(long > 0 ? [`rejecting SARIF, as there are more results per run than allowed (${mostResults})`] : []),
  ];
}

interface Taking {
  readonly upload: Upload;
  readonly run: Run;
  readonly sarif: string;
}

function takeRun(github: GitHub, repository: RepositoryRecord, { upload, run, sarif }: Taking): void {
  const { name: tool = "unknown", rules = [], semanticVersion, version } = run.tool?.driver ?? {};
  const { results = [] } = run;
  const category = run.automationDetails?.id ?? "";
  const at = github.clock.stamp();
  const toolVersion = semanticVersion ?? version ?? null;
  analyses.of(repository).push({
    ...{ id: github.nextId(), ref: upload.ref, sha: upload.sha, tool, toolVersion, category },
    ...{ error: "", results: results.length, rules: rules.length, sarif, at },
  });
  const found = results.map((result) => alertFor(github, repository, { tool, toolVersion, rules, result }));
  const place = { ref: upload.ref, sha: upload.sha, category };
  for (const alert of codeAlerts.of(repository)) {
    const at = found.indexOf(alert);
    if (at >= 0) open(alert, results[at] ?? {}, place);
    else close(alert, { ...place, tool });
  }
}

interface Place {
  readonly ref: string;
  readonly sha: string;
  readonly category: string;
}

function open(alert: CodeAlertRecord, result: Result, { ref, sha, category }: Place): void {
  const before = alert.instances.findIndex((one) => one.ref === ref && one.category === category);
  if (before >= 0) alert.instances.splice(before, 1);
  const { path, line } = whereIs(result);
  alert.instances.push({
    ref,
    sha,
    category,
    path,
    line,
    message: result.message?.text ?? "",
    state: "open",
  });
}

/** What a tool no longer says on a ref is fixed there. */
function close(
  { instances, tool: of }: CodeAlertRecord,
  { ref, category, tool }: Place & { readonly tool: string },
): void {
  for (const instance of instances) {
    if (of === tool && instance.ref === ref && instance.category === category) instance.state = "fixed";
  }
}

interface Finding {
  readonly tool: string;
  readonly toolVersion: string | null;
  readonly rules: readonly Rule[];
  readonly result: Result;
}

function alertFor(
  github: GitHub,
  repository: RepositoryRecord,
  { tool, toolVersion, rules, result }: Finding,
): CodeAlertRecord {
  const { path, line } = whereIs(result);
  const id = result.ruleId ?? "";
  const print = result.partialFingerprints?.["primaryLocationLineHash"] ?? String(line);
  const key = `${tool}\0${id}\0${path}\0${print}`;
  const alerts = codeAlerts.of(repository);
  const known = alerts.find((alert) => alert.key === key);
  if (known !== undefined) return known;
  const rule = rules.find((candidate) => candidate.id === id) ?? { id };
  const alert: CodeAlertRecord = {
    ...{
      number: alerts.length + 1,
      tool,
      toolVersion,
      key,
      at: github.clock.stamp(),
      dismissed: null,
      instances: [],
    },
    rule: ruleOf(rule, result),
  };
  alerts.push(alert);
  return alert;
}

function whereIs({ locations = [] }: Result): { path: string; line: number } {
  const { artifactLocation, region } = locations[0]?.physicalLocation ?? {};
  return { path: artifactLocation?.uri ?? "", line: region?.startLine ?? 1 };
}

/** Bounds of GitHub's levels on the scale of CVSS. */
const levels = [
  [9, "critical"],
  [7, "high"],
  [4, "medium"],
  [0, "low"],
] as const;

function ruleOf(rule: Rule, { level }: Result): CodeAlertRecord["rule"] {
  const score = Number(rule.properties?.["security-severity"] ?? Number.NaN);
  const severity = levels.find(([bound]) => score > bound || (bound > 0 && score === bound))?.[1] ?? null;
  return {
    id: rule.id,
    name: rule.name ?? rule.id,
    severity: level ?? rule.defaultConfiguration?.level ?? "warning",
    security_severity_level: severity,
    description: rule.shortDescription?.text ?? rule.id,
    tags: rule.properties?.tags ?? [],
  };
}
