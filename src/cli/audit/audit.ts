import { loadPlatformPolicy } from "../../actions/gate-check/load-policy.ts";
import type { AuditEntry } from "../../domain/audit/entry.ts";
import type { AuditReport } from "../../domain/audit/report.ts";
import { summarise } from "../../domain/audit/summary.ts";
import type { Organization } from "../../ports/organization-reader.ts";
import type { ExitCode } from "../../ports/ports.ts";
import { renderAuditCsv } from "../../report/audit-csv.ts";
import { renderAuditHtml } from "../../report/audit-html.ts";
import { renderAuditJson } from "../../report/audit-json.ts";
import { renderAuditMarkdown } from "../../report/audit-markdown.ts";
import { auditHeadline, renderAuditText } from "../../report/audit-text.ts";
import { tokenMissing, unreadable } from "../github-question.ts";
import { beginAudit, isPassing } from "./audit-journal.ts";
import { type AuditPorts, type AuditRequest, parseAudit } from "./audit-options.ts";
import { progressOf } from "./audit-progress.ts";
import { publish } from "./audit-publish.ts";
import { runAudit } from "./audit-run.ts";
import { doctorPolicyOf } from "./doctor-policy.ts";
import { marksIn } from "./marks.ts";

/** Doctor over an organisation: exit 0 all clean, 1 findings, 2 not everything could be seen. */
export async function audit(words: readonly string[], ports: AuditPorts): Promise<ExitCode> {
  const request = parseAudit(words);
  const organization = await open(request, ports);
  const report = await reportOf(request, organization, ports);
  const text = render(request.format, report);
  if (request.output === null) ports.print(text);
  else ports.files.write(request.output, text);
  if (request.output !== null || request.format !== "text") ports.runner.log(auditHeadline(report));
  return exitCodeOf(report);
}

/** A list that is not whole cannot say "none", and a value that was refused is not published. */
function exitCodeOf({ incomplete, summary, publication }: AuditReport): ExitCode {
  if (summary.state === "refuted") return 1;
  const isRefused = publication?.withheld.some(({ isRefused }) => isRefused) ?? false;
  return incomplete === null && summary.state === "clean" && !isRefused ? 0 : 2;
}

/** @throws {UserError} invalid-input */
async function open(request: AuditRequest, { organizations }: AuditPorts): Promise<Organization> {
  const { variables, state, organization, isDeep, canaryBranch } = request;
  const reader = await organizations({ variables, state });
  if (reader === null) throw tokenMissing(variables, "organisation");
  const opened = await reader.open({ organization, isDeep, canaryBranch });
  if (opened.state === "known") return opened.value;
  throw unreadable("organisation", organization, opened);
}

async function reportOf(
  request: AuditRequest,
  organization: Organization,
  ports: AuditPorts,
): Promise<AuditReport> {
  const { state, shard, isDeep, isWatching } = request;
  const journal = state === null ? null : ports.journal(`${state}/${stateName(request)}.jsonl`);
  const marks =
    state === null ? null : ports.journal(`${state}/${organization.login.toLowerCase()}-watch.jsonl`);
  const start = { organization: organization.login, shard, isDeep, isWatching, startedAt: ports.clock.now() };
  const begun = beginAudit(journal, start);
  const entries = new Map(begun.entries.map((entry) => [entry.id, entry]));
  const progress = progressOf({ organization, shard, done: entries.size }, ports);
  const { file } = await loadPlatformPolicy(ports.home);
  const incomplete = await runAudit({
    ...{ organization, shard, policy: doctorPolicyOf(file.content), at: start.startedAt },
    server: ports.runner.context?.github?.hosts.server ?? "https://github.com",
    marks: isWatching ? marksIn(marks) : null,
    done: new Set(entries.keys()),
    onEntry(entry) {
      entries.set(entry.id, entry);
      journal?.append({ entry });
      progress(entry);
    },
  });
  const sorted = [...entries.values()].sort((one, other) =>
    one.repository.localeCompare(other.repository, "en"),
  );
  const publication = request.isPublishing ? await publish(organization, sorted) : null;
  if (isDone(incomplete, sorted)) journal?.append({ endedAt: ports.clock.now() });
  return {
    ...{ organization: organization.login, shard, startedAt: begun.startedAt, endedAt: ports.clock.now() },
    ...{ total: organization.total, incomplete, summary: summarise(sorted), entries: sorted, publication },
    calls: organization.calls,
  };
}

/** Everything is listed, and nothing is left that another try might tell: the next start begins anew. */
function isDone(incomplete: string | null, entries: readonly AuditEntry[]): boolean {
  return incomplete === null && !entries.some(isPassing);
}

function stateName({ organization, shard: { index, of } }: AuditRequest): string {
  return `${organization.toLowerCase()}-${index}-of-${of}`;
}

function render(format: AuditRequest["format"], report: AuditReport): string {
  switch (format) {
    case "text":
      return renderAuditText(report);
    case "markdown":
      return renderAuditMarkdown(report);
    case "html":
      return renderAuditHtml(report);
    case "csv":
      return renderAuditCsv(report);
    case "json":
      return renderAuditJson(report);
  }
}
