import type { HostedRepository } from "../../ports/hosted-repository.ts";
import type { ExitCode } from "../../ports/ports.ts";
import { channelsJson, renderChannels } from "../../report/channel.ts";
import { renderJson } from "../../report/json.ts";
import { workJson } from "../../report/work.ts";
import { type Step, teller, walk } from "../steps.ts";
import { promoteStep, rollbackStep } from "./channel-moves.ts";
import { type ChannelRequest, parseChannel } from "./channel-options.ts";
import { readChannels } from "./channel-state.ts";
import { type InstancePorts, openInstance } from "./instance-access.ts";

/** Shows, moves on or moves back what products run. Exit 0: as asked; 1: it may not be; 2: not known, or refused. */
export async function channel(words: readonly string[], ports: InstancePorts): Promise<ExitCode> {
  const request = parseChannel(words);
  const repository = await openInstance(request, ports.administrators);
  switch (request.task) {
    case "show":
      return show(request, repository, ports);
    case "promote":
      return move(request, promoteStep(repository, request), ports);
    case "rollback":
      return move(request, rollbackStep(repository, request), ports);
  }
}

async function show(
  request: ChannelRequest,
  repository: HostedRepository,
  ports: InstancePorts,
): Promise<ExitCode> {
  const shown = await readChannels(repository);
  ports.print(request.format === "json" ? renderJson(channelsJson(shown)) : renderChannels(shown));
  if (shown.channels.some(({ standing }) => standing.state === "known" && standing.value !== "within"))
    return 1;
  return shown.channels.some(
    ({ standing, moves }) => standing.state === "unknown" || moves.state === "unknown",
  )
    ? 2
    : 0;
}

async function move(
  { isDryRun, format }: ChannelRequest,
  step: Step,
  ports: InstancePorts,
): Promise<ExitCode> {
  const work = await walk([step], {
    isDryRun,
    tell: teller(format, ports),
  });
  if (format === "json") ports.print(renderJson(workJson(work)));
  const [outcome] = work.outcomes;
  if (outcome?.state === "stopped") return 1;
  return work.state === "whole" ? 0 : 2;
}
