import { reconcile } from "../../domain/ledger/reconcile.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import {
  omissionsHeadline,
  renderOmissionsJson,
  renderOmissionsText,
} from "../../report/ledger-omissions.ts";
import { repositoryNamed, tokenVariables } from "../github-question.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { lookAt } from "./look.ts";
import { known, openLedger } from "./recording.ts";

const usage = usages.ledger;
/** GitHub lists a thousand runs at most for a question with conditions. */
const usualDays = 90;
const dayMs = 86_400_000;

/** Names what was signed or published without an entry: 0 nothing, 1 something, 2 it cannot be said. */
export async function reconcileCommand(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { since: "once", format: "once", "token-env": "once" },
  });
  const format = oneOf("format", options.value("format") ?? "text", ["text", "json"]);
  const since = dayOf(options.value("since"), ports.clock.now());
  const repository = repositoryNamed(options.positionals, usage);
  const variables = tokenVariables(options.value("token-env"));
  const ledger = await openLedger({ ports, variables, repository });
  const snapshot = known(await ledger.read(), "the ledger");
  const { entries, faults } = lookAt(snapshot, { repositoryId: String(ledger.id), seen: [] });
  const runs = known(await ledger.signedRuns(since), "the runs of the repository");
  const releases = known(await ledger.releases(), "the releases of the repository");
  const view = { name: ledger.name, since, omissions: reconcile(entries, runs, releases), faults };
  ports.print(format === "json" ? renderOmissionsJson(view) : renderOmissionsText(view));
  if (format === "json") ports.runner.log(omissionsHeadline(view));
  const { omissions } = view;
  return omissions.runs.length + omissions.releases.length + faults.length === 0 ? 0 : 1;
}

/** @throws {UserError} usage */
function dayOf(text: string | undefined, now: string): string {
  if (text === undefined) return new Date(Date.parse(now) - usualDays * dayMs).toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new UserError(
    "usage",
    `option "--since": expected a day as 2026-08-24, got ${JSON.stringify(text.slice(0, 60))}.`,
    { hint: "Without it, the last 90 days are looked at." },
  );
}
