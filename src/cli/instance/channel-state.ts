import type { Known } from "../../domain/facts/known.ts";
import { channels, isWithin } from "../../domain/instance/channel.ts";
import { recordPath } from "../../domain/instance/file.ts";
import { parseRecord } from "../../domain/instance/record.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";
import type { ChannelView, ShownChannels } from "../../report/channel.ts";
import type { ChannelState } from "../../report/instance.ts";
import { certain } from "./instance-access.ts";
import { askedOf } from "./signers-steps.ts";

/** Where the channels are, of which release, and who moved them there. */
export async function readChannels(repository: HostedRepository, now: string): Promise<ShownChannels> {
  const { name, defaultBranch } = repository;
  const main = certain(await repository.tip(defaultBranch), name);
  const views: ChannelView[] = [];
  for (const state of await readStandings(repository, main, now)) {
    const release = await releaseAt(repository, state.commit);
    views.push({ ...state, release, moves: await repository.moves(state.channel) });
  }
  const release = await releaseAt(repository, main);
  return { repository: name, defaultBranch, commit: main, release, channels: views };
}

/** How each channel stands to the default branch, whose commit is `main`, and whether what it signs counts. */
export async function readStandings(
  repository: HostedRepository,
  main: string | null,
  now: string,
): Promise<readonly ChannelState[]> {
  const states: ChannelState[] = [];
  for (const channel of channels) {
    const tip = await repository.tip(channel);
    const commit = tip.state === "known" ? tip.value : null;
    const standing = await standingOf(repository, main, tip);
    states.push({ channel, commit, standing, listing: await readListing(repository, commit, now) });
  }
  return states;
}

/** Null: there is no commit to ask about. */
async function readListing(
  repository: HostedRepository,
  commit: string | null,
  now: string,
): Promise<ChannelState["listing"]> {
  if (commit === null) return null;
  const asked = await askedOf({ repository, now }, commit);
  return asked.state === "known" ? { state: "known", value: asked.value.listing } : asked;
}

/** Products run what nobody reviewed there, or what signs for nobody. */
export function isWrong({ standing, listing }: ChannelState): boolean {
  const isAstray = standing.state === "known" && standing.value !== "within";
  const isMute = listing?.state === "known" && ["unlisted", "revoked"].includes(listing.value.state);
  return isAstray || isMute;
}

/** Not everything about it could be read. */
export function isUnclear({ standing, listing }: ChannelState): boolean {
  return standing.state === "unknown" || listing?.state === "unknown";
}

async function releaseAt(repository: HostedRepository, commit: string | null): Promise<string | null> {
  if (commit === null) return null;
  const text = await repository.text(recordPath, commit);
  if (text.state === "unknown" || text.value === null) return null;
  return parseRecord(text.value)?.version ?? null;
}

/** What a channel is at was reviewed only if it is a commit of the default branch (facts 1.31). */
export async function standingOf(
  repository: HostedRepository,
  main: string | null,
  tip: Known<string | null>,
): Promise<ChannelView["standing"]> {
  if (tip.state === "unknown") return tip;
  if (tip.value === null || main === null) return { state: "known", value: "missing" };
  const relation = await repository.relation(tip.value, main);
  if (relation.state === "unknown") return relation;
  return { state: "known", value: isWithin(relation.value) ? "within" : "astray" };
}
