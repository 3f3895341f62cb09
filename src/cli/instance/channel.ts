import type { Work } from "../../domain/organization/outcome.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";
import type { ExitCode } from "../../ports/ports.ts";
import { channelsJson, renderChannels } from "../../report/channel.ts";
import { renderJson } from "../../report/json.ts";
import { workJson } from "../../report/work.ts";
import { type Step, teller, walk } from "../steps.ts";
import { moveStep, promotion, wayBack } from "./channel-moves.ts";
import { type ChannelRequest, parseChannel } from "./channel-options.ts";
import { isUnclear, isWrong, readChannels } from "./channel-state.ts";
import { type InstancePorts, openInstance } from "./instance-access.ts";
import { afterListing, leavingStep, listingStep } from "./signers-steps.ts";

/** Shows, moves on or moves back what products run. Exit 0: as asked; 1: it may not be; 2: not known, or refused. */
export async function channel(words: readonly string[], ports: InstancePorts): Promise<ExitCode> {
  const request = parseChannel(words);
  const repository = await openInstance(request, ports.administrators);
  switch (request.task) {
    case "show":
      return show(request, repository, ports);
    case "promote":
      return promote(request, repository, ports);
    case "rollback":
      return rollback(request, repository, ports);
  }
}

async function show(
  request: ChannelRequest,
  repository: HostedRepository,
  ports: InstancePorts,
): Promise<ExitCode> {
  const shown = await readChannels(repository, ports.clock.now());
  ports.print(request.format === "json" ? renderJson(channelsJson(shown)) : renderChannels(shown));
  if (shown.channels.some(isWrong)) return 1;
  return shown.channels.some((view) => isUnclear(view) || view.moves.state === "unknown") ? 2 : 0;
}

/** First the list of signers, then the channel: what nobody would believe is not handed out. */
async function promote(
  request: ChannelRequest,
  repository: HostedRepository,
  ports: InstancePorts,
): Promise<ExitCode> {
  const goal = promotion(repository, request);
  const scene = { repository, channel: request.to, goal, now: ports.clock.now() };
  const step = afterListing(moveStep(repository, request.to, goal), scene);
  return told(request, await steps([listingStep(scene), step], request, ports), ports);
}

/** The list is asked for first and waited for by nobody: a channel that judges wrongly must not wait for a review. */
async function rollback(
  request: ChannelRequest,
  repository: HostedRepository,
  ports: InstancePorts,
): Promise<ExitCode> {
  const goal = wayBack(repository, request);
  const scene = { repository, channel: request.to, goal, now: ports.clock.now() };
  const listing = await steps([leavingStep(scene, request.revoke)], request, ports);
  const isStopped = listing.outcomes.some(({ state }) => state === "stopped");
  const moving = isStopped ? null : await steps([moveStep(repository, request.to, goal)], request, ports);
  const isWhole = listing.state === "whole" && moving?.state === "whole";
  const outcomes = [...listing.outcomes, ...(moving?.outcomes ?? [])];
  return told(request, { outcomes, state: isWhole ? "whole" : "refused" }, ports);
}

function steps(
  todo: readonly Step[],
  { isDryRun, format }: ChannelRequest,
  ports: InstancePorts,
): Promise<Work> {
  return walk(todo, { isDryRun, tell: teller(format, ports) });
}

function told({ format }: ChannelRequest, work: Work, ports: InstancePorts): ExitCode {
  if (format === "json") ports.print(renderJson(workJson(work)));
  if (work.outcomes.some(({ state }) => state === "stopped")) return 1;
  return work.state === "whole" ? 0 : 2;
}
