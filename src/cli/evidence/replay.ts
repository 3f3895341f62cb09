import { loadPlatformPolicy, platformPolicyFrom } from "../../actions/gate-check/load-policy.ts";
import { UserError } from "../../errors.ts";
import { type PastVerdict, propose } from "../../policy/replay/proposal.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { renderJson } from "../../report/json.ts";
import {
  deadWaivers,
  isBlocked,
  renderReplayText,
  replayHeadline,
  replayJson,
} from "../../report/replay-text.ts";
import { type Options, oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { pastVerdictsIn } from "./past-verdicts.ts";

const usage = usages.replay;

/**
 * Judges the past under a proposed policy: what would have been blocked, which waivers would die. Exit 0 nothing would change
 * for the worse, 1 something would, 2 there is nothing to judge.
 */
export async function replay(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { policy: "once", current: "once", last: "once", format: "once" },
  });
  const format = oneOf("format", options.value("format") ?? "text", ["text", "json"]);
  const past = newestOf(options, ports);
  const proposed = await policyFrom(options.value("policy"), ports);
  const current = await policyFrom(options.value("current"), ports);
  const rows = past.map((verdict) => propose(verdict, { current, proposed }));
  ports.print(format === "json" ? renderJson(replayJson(rows)) : renderReplayText(rows));
  if (format === "json") ports.runner.log(replayHeadline(rows));
  return rows.some(isBlocked) || deadWaivers(rows).length > 0 ? 1 : 0;
}

async function policyFrom(named: string | undefined, { home, places }: CommandPorts) {
  if (named === undefined) return (await loadPlatformPolicy(home)).file;
  const { files, path } = places.file(named);
  return (await platformPolicyFrom(path, files)).file;
}

/** @throws {UserError} usage, invalid-input */
function newestOf(options: Options, { places }: CommandPorts): readonly PastVerdict[] {
  if (options.positionals.length === 0 || options.value("policy") === undefined)
    throw new UserError("usage", "expected folders with releases, and --policy with the proposal.", {
      hint: `Usage: ${usage}`,
    });
  const last = lastOf(options);
  const all = options.positionals.flatMap((path) => pastVerdictsIn(path, places));
  if (all.length === 0)
    throw new UserError(
      "invalid-input",
      "expected release folders or record.json beside facts.json, found none.",
      {
        at: options.positionals.join(", "),
        hint: "Name folders below which `assaygate evidence export` or the gate wrote them.",
      },
    );
  const newest = all.toSorted(({ record: a }, { record: b }) => (a.evaluatedAt < b.evaluatedAt ? 1 : -1));
  return newest.slice(0, last);
}

function lastOf(options: Options): number {
  const last = options.value("last") ?? "50";
  if (/^[1-9]\d{0,4}$/.test(last)) return Number(last);
  throw new UserError(
    "usage",
    `option "--last": expected a whole number from 1, got ${JSON.stringify(last)}.`,
  );
}
