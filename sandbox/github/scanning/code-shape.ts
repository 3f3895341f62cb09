import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { Schema } from "../shapes/schema.ts";
import { accountShape } from "../shapes/user.ts";
import { type AnalysisRecord, type CodeAlertRecord, type InstanceRecord, instanceOn } from "./code.ts";

const keyOf = (category: string): string => category || ".github/workflows/scan.yml:scan";

/** An analysis. */
export function analysisShape(
  github: GitHub,
  { fullName }: RepositoryRecord,
  analysis: AnalysisRecord,
): Schema<"code-scanning-analysis"> {
  const { id, ref, sha, category, tool, toolVersion } = analysis;
  return {
    id,
    ref,
    commit_sha: sha,
    analysis_key: keyOf(category),
    environment: "{}",
    category: keyOf(category),
    error: analysis.error,
    warning: "",
    created_at: analysis.at,
    results_count: analysis.results,
    rules_count: analysis.rules,
    url: github.api(`/repos/${fullName}/code-scanning/analyses/${id}`),
    sarif_id: analysis.sarif,
    tool: { name: tool, version: toolVersion, guid: null },
    deletable: true,
  };
}

/** How an alert stands on a ref; dismissed is dismissed everywhere. */
export const stateOn = (
  { dismissed }: CodeAlertRecord,
  instance: InstanceRecord,
): "open" | "dismissed" | "fixed" =>
  dismissed !== null && instance.state === "open" ? "dismissed" : instance.state;

/** An alert, as it stands on a ref. */
export function codeAlertShape(
  github: GitHub,
  repository: RepositoryRecord,
  { alert, ref }: { readonly alert: CodeAlertRecord; readonly ref: string | undefined },
): Schema<"code-scanning-alert-items"> {
  const { number, rule, tool, toolVersion, at, dismissed } = alert;
  const instance = instanceOn(repository, alert, ref);
  if (instance === undefined) throw new Error(`expected alert ${number} to be somewhere`);
  const url = github.api(`/repos/${repository.fullName}/code-scanning/alerts/${number}`);
  const state = stateOn(alert, instance);
  return {
    number,
    url,
    html_url: github.html(`/${repository.fullName}/security/code-scanning/${number}`),
    instances_url: `${url}/instances`,
    created_at: at,
    updated_at: at,
    state,
    fixed_at: state === "fixed" ? at : null,
    dismissed_by: dismissed === null ? null : accountShape(github, dismissed.by),
    dismissed_at: dismissed?.at ?? null,
    dismissed_reason: dismissed?.reason ?? null,
    dismissed_comment: null,
    rule,
    tool: { name: tool, version: toolVersion, guid: null },
    most_recent_instance: instanceShape(instance, state),
  };
}

function instanceShape(
  { ref, sha, category, path, line, message }: InstanceRecord,
  state: "open" | "dismissed" | "fixed",
): Schema<"code-scanning-alert-instance"> {
  return {
    ref,
    analysis_key: keyOf(category),
    environment: "{}",
    category: keyOf(category),
    state,
    commit_sha: sha,
    message: { text: message },
    location: { path, start_line: line, end_line: line, start_column: 1, end_column: 1 },
    classifications: [],
  };
}
