import * as z from "zod";
import type { CheckState, ReportedCheck } from "../../domain/change/change.ts";
import type { Known } from "../../domain/facts/known.ts";
import { countedPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";

/** GitHub's words; one that we do not know is not success (G9). */
const conclusions: ReadonlyMap<string, CheckState> = new Map([
  ["success", "success"],
  ["failure", "failure"],
  ["neutral", "neutral"],
  ["cancelled", "cancelled"],
  ["skipped", "skipped"],
  ["timed_out", "timed-out"],
  ["action_required", "action-required"],
  ["stale", "stale"],
  ["startup_failure", "startup-failure"],
]);
const statusStates: ReadonlyMap<string, CheckState> = new Map([
  ["success", "success"],
  ["failure", "failure"],
  ["error", "failure"],
  ["pending", "pending"],
]);

const CheckRun = z
  .object({
    id: z.number(),
    name: z.string(),
    conclusion: z.string().nullable(),
    app: z.object({ id: z.number() }).nullable(),
  })
  .transform(({ id, name, conclusion, app }) => ({
    id,
    context: name,
    integrationId: app?.id ?? null,
    state: conclusion === null ? ("pending" as const) : (conclusions.get(conclusion) ?? "unknown"),
  }));

const Status = z
  .object({ id: z.number(), context: z.string(), state: z.string() })
  .transform(({ id, context, state }) => ({
    id,
    context,
    integrationId: null,
    state: statusStates.get(state) ?? ("unknown" as const),
  }));

/** What apps and accounts reported for a commit, the newest of each name. */
export async function readReportedChecks(
  target: Target,
  commit: string,
): Promise<Known<readonly ReportedCheck[]>> {
  const parameters = { ...repositoryOf(target), ref: commit };
  const [runs, statuses] = await Promise.all([
    target.client.list(
      "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
      { ...parameters, filter: "latest" },
      { page: countedPage("check_runs", CheckRun), identity: ({ id }) => id },
    ),
    target.client.list("GET /repos/{owner}/{repo}/commits/{ref}/status", parameters, {
      page: countedPage("statuses", Status),
      identity: ({ id }) => id,
    }),
  ]);
  if (runs.state === "unknown") return runs;
  if (statuses.state === "unknown") return statuses;
  const reported = [...runs.value, ...statuses.value];
  return { state: "known", value: reported.map(({ id: _, ...check }): ReportedCheck => check) };
}
