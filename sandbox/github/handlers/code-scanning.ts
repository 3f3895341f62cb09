import { requireCommit } from "../git/resolve.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound, refuse } from "../refusal.ts";
import { analyses, codeAlerts, fullRef, instanceOn, sarifs } from "../scanning/code.ts";
import { analysisShape, codeAlertShape, stateOn } from "../scanning/code-shape.ts";
import { requireCodeSecurity } from "../scanning/features.ts";
import { takeIn } from "../scanning/sarif.ts";

/** Of the compressed file (github-facts 7.7). */
const mostBytes = 10 * 1024 * 1024;

/** @throws {Refusal} 403, 404 where nothing was ever analysed */
function requireAnalysed(repository: RepositoryRecord): void {
  requireCodeSecurity(repository, "code scanning");
  if (analyses.of(repository).length === 0) throw refuse(404, "no analysis found");
}

/** Analyses of code and what they found. */
export const codeScanning = {
  "code-scanning/list-alerts-for-repo": ({ github, repository, query }) => {
    requireAnalysed(repository);
    const { ref, state, tool_name: tool } = query;
    const found = codeAlerts.of(repository).filter((alert) => {
      const instance = instanceOn(repository, alert, ref);
      if (instance === undefined || (tool !== undefined && alert.tool !== tool)) return false;
      return state == null || stateOn(alert, instance) === state;
    });
    const ordered = query.direction === "asc" ? found : found.toReversed();
    return { status: 200, body: ordered.map((alert) => codeAlertShape(github, repository, { alert, ref })) };
  },

  "code-scanning/get-alert": ({ github, repository, path }) => {
    requireAnalysed(repository);
    const alert = codeAlerts.of(repository).find(({ number }) => number === path.alert_number);
    if (alert === undefined) throw notFound();
    return { status: 200, body: codeAlertShape(github, repository, { alert, ref: undefined }) };
  },

  "code-scanning/list-recent-analyses": ({ github, repository, query }) => {
    requireAnalysed(repository);
    const { ref, tool_name: tool, sarif_id: sarif, pr } = query;
    const found = analyses
      .of(repository)
      .filter(
        (one) =>
          (ref === undefined || one.ref === fullRef(ref)) &&
          (pr === undefined || one.ref.startsWith(`refs/pull/${pr}/`)) &&
          (tool === undefined || one.tool === tool) &&
          (sarif === undefined || one.sarif === sarif),
      );
    const ordered = query.direction === "asc" ? found : found.toReversed();
    return { status: 200, body: ordered.map((analysis) => analysisShape(github, repository, analysis)) };
  },

  "code-scanning/get-analysis": ({ github, repository, path }) => {
    requireAnalysed(repository);
    const analysis = analyses.of(repository).find(({ id }) => id === path.analysis_id);
    if (analysis === undefined) throw notFound();
    return { status: 200, body: analysisShape(github, repository, analysis) };
  },

  "code-scanning/upload-sarif": async ({ github, repository, body }) => {
    requireCodeSecurity(repository, "code scanning");
    if (Buffer.byteLength(body.sarif, "base64") > mostBytes) throw refuse(413, "SARIF file is too large");
    const sha = await requireCommit(github, repository, body.commit_sha);
    const { id } = takeIn(github, repository, { sha, ref: fullRef(body.ref), sarif: body.sarif });
    const url = github.api(`/repos/${repository.fullName}/code-scanning/sarifs/${id}`);
    return { status: 202, body: { id, url } };
  },

  "code-scanning/get-sarif": ({ github, repository, path }) => {
    const sarif = sarifs.of(repository).find(({ id }) => id === path.sarif_id);
    if (sarif === undefined) throw notFound();
    const { status, errors, id } = sarif;
    const analyses_url = github.api(`/repos/${repository.fullName}/code-scanning/analyses?sarif_id=${id}`);
    if (status === "failed") return { status: 200, body: { processing_status: status, errors: [...errors] } };
    return { status: 200, body: { processing_status: status, analyses_url } };
  },

  "code-scanning/get-default-setup": ({ repository }) => {
    requireCodeSecurity(repository, "code scanning");
    return {
      status: 200,
      body: { state: "not-configured", languages: [], updated_at: null, schedule: null },
    };
  },
} satisfies Handlers;
