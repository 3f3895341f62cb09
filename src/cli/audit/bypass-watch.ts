import type { WatchMark } from "../../domain/bypass/rule-suite.ts";
import { type Watch, watchBypasses } from "../../domain/bypass/watch.ts";
import type { WatchedRepository } from "../../ports/bypass-watcher.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { incidentTask, renderWatchJson, renderWatchText, watchHeadline } from "../../report/bypass.ts";
import { unknownWords } from "../../report/unknown.ts";
import { repositoryNamed, tokenMissing, tokenVariables, unreadable } from "../github-question.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { branchOf } from "./audit-options.ts";
import { marksIn } from "./marks.ts";

const usage = usages["bypass-watch"];

interface Request {
  readonly repository: string;
  readonly state: string | null;
  readonly canary: string;
  readonly isPushing: boolean;
  readonly isOpening: boolean;
  readonly format: "text" | "json";
  readonly variables: readonly string[];
}

/** @throws {UserError} usage */
function parseWatch(words: readonly string[]): Request {
  const options = parseOptions(words, {
    usage,
    valued: { state: "once", canary: "once", format: "once", "token-env": "once" },
    flags: ["push-canary", "open-issues"],
  });
  return {
    repository: repositoryNamed(options.positionals, usage),
    state: options.value("state") ?? null,
    canary: branchOf(options.value("canary")),
    isPushing: options.has("push-canary"),
    isOpening: options.has("open-issues"),
    format: oneOf("format", options.value("format") ?? "text", ["text", "json"] as const),
    variables: tokenVariables(options.value("token-env")),
  };
}

/** Says who pushed by the rules since the last watch: exit 0 nobody, 1 somebody, 2 it could have been missed. */
export async function bypassWatch(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const request = parseWatch(words);
  const marks = marksIn(request.state === null ? null : ports.journal(request.state));
  const repository = await open(request, ports);
  const watch = await watchNow(repository, marks.of(repository.name), { canary: request.canary, ports });
  print(request.format, { name: repository.name, watch }, ports);
  const isTold = !request.isOpening || (await openIssues(repository, watch, ports));
  const isPushed = !request.isPushing || (await push(repository, request.canary, ports));
  // An incident that nobody was told of is found again by the next watch.
  if (isTold && watch.mark !== null) marks.set(repository.name, watch.mark);
  return isTold && isPushed ? exitCodeOf(watch) : worse(exitCodeOf(watch));
}

async function watchNow(
  repository: WatchedRepository,
  mark: WatchMark | null,
  { canary, ports }: { readonly canary: string; readonly ports: CommandPorts },
): Promise<Watch> {
  const { name, protection } = repository;
  const [suites, canaries] = await Promise.all([repository.suites(), repository.canaries(canary)]);
  return watchBypasses({
    repository: name,
    ...{ suites, mark, canaries, protection },
    now: ports.clock.now(),
  });
}

function print(
  format: Request["format"],
  { name, watch }: { readonly name: string; readonly watch: Watch },
  ports: CommandPorts,
): void {
  ports.print(format === "json" ? renderWatchJson(name, watch) : renderWatchText(name, watch));
  if (format === "json") ports.runner.log(watchHeadline(name, watch));
}

function exitCodeOf({ state, exempt }: Watch): ExitCode {
  if (state === "bypassed" || exempt.length > 0) return 1;
  return state === "clean" ? 0 : 2;
}

/** What was found stays found; what was not found is not proved. */
function worse(code: ExitCode): ExitCode {
  return code === 0 ? 2 : code;
}

/** @throws {UserError} invalid-input */
async function open(
  { repository: name, variables }: Request,
  { watchers }: CommandPorts,
): Promise<WatchedRepository> {
  const watcher = await watchers(variables);
  if (watcher === null) throw tokenMissing(variables, "repository");
  const repository = await watcher.open(name);
  if (repository.state === "known") return repository.value;
  throw unreadable("repository", name, repository);
}

/** One issue a push, opened once; false: GitHub refused one. */
async function openIssues(
  repository: WatchedRepository,
  { incidents }: Watch,
  { runner }: CommandPorts,
): Promise<boolean> {
  let isWhole = true;
  for (const incident of incidents) {
    const posted = await repository.task(incidentTask(incident));
    const what = posted.state === "refused" ? posted.why : posted.url;
    runner.log(`incident ${incident.key}: ${posted.state}: ${what}`);
    if (posted.state === "refused") isWhole = false;
  }
  return isWhole;
}

async function push(
  repository: WatchedRepository,
  branch: string,
  { runner }: CommandPorts,
): Promise<boolean> {
  const pushed = await repository.pushCanary(branch);
  const what = pushed.state === "known" ? pushed.value : `refused: ${unknownWords(pushed)}`;
  runner.log(`canary on ${branch}: ${what}`);
  return pushed.state === "known";
}
