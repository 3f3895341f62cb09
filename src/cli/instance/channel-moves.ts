import type { Known } from "../../domain/facts/known.ts";
import { type Channel, formerOf, isWithin } from "../../domain/instance/channel.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";
import { due, type Finding, type Step, same, stopped } from "../steps.ts";
import type { ChannelRequest } from "./channel-options.ts";

/** Moves a channel on to what another branch is at: never to a commit that is none of the default branch. */
export function promoteStep(repository: HostedRepository, request: ChannelRequest): Step {
  const { to: channel, commit } = request;
  const from = request.from ?? (channel === "stable" ? "canary" : repository.defaultBranch);
  return {
    title: `${from} -> ${channel} of ${repository.name}`,
    inspect: () =>
      findMove(repository, {
        ...{ channel, isBack: false, lacking: `there is no branch ${from}` },
        wanted: async () => (commit === null ? repository.tip(from) : { state: "known", value: commit }),
      }),
  };
}

/** Moves a channel back to what it was at before, by GitHub's own record of who moved it. */
export function rollbackStep(repository: HostedRepository, request: ChannelRequest): Step {
  const { to: channel } = request;
  return {
    title: `${channel} of ${repository.name} back`,
    inspect: () =>
      findMove(repository, {
        ...{ channel, isBack: true },
        lacking: "GitHub records no move to take back: name a commit with --commit",
        wanted: (current) => formerCommit(repository, request, current),
      }),
  };
}

interface Wish {
  readonly channel: Channel;
  readonly isBack: boolean;
  readonly wanted: (current: string | null) => Promise<Known<string | null>>;
  /** Why nothing can be done if nothing is wanted. */
  readonly lacking: string;
}

async function findMove(
  repository: HostedRepository,
  { channel, isBack, wanted, lacking }: Wish,
): Promise<Known<Finding>> {
  const tip = await repository.tip(channel);
  if (tip.state === "unknown") return tip;
  const target = await wanted(tip.value);
  if (target.state === "unknown") return target;
  if (target.value === null) return stopped(lacking);
  if (target.value === tip.value) return same(`is at ${tip.value}`);
  const move: Move = { wanted: target.value, current: tip.value, isBack };
  const why = await faultOf(repository, move);
  if (why.state === "unknown") return why;
  return why.value === null ? moveTo(repository, channel, move) : stopped(why.value);
}

async function formerCommit(
  repository: HostedRepository,
  { commit, to }: ChannelRequest,
  current: string | null,
): Promise<Known<string | null>> {
  if (commit !== null || current === null) return { state: "known", value: commit };
  const moves = await repository.moves(to);
  return moves.state === "known" ? { state: "known", value: formerOf(moves.value, current) } : moves;
}

interface Move {
  readonly wanted: string;
  /** Null: the branch is not there. */
  readonly current: string | null;
  readonly isBack: boolean;
}

/** Why a move may not be; null: it may. */
async function faultOf(
  repository: HostedRepository,
  { wanted, current, isBack }: Move,
): Promise<Known<string | null>> {
  const { defaultBranch } = repository;
  const main = await repository.tip(defaultBranch);
  if (main.state === "unknown") return main;
  const relation = await repository.relation(wanted, main.value ?? defaultBranch);
  if (relation.state === "unknown") return relation;
  if (!isWithin(relation.value))
    return fault(
      `${wanted} is no commit of ${defaultBranch}, so nobody reviewed it there (it may be a fork's)`,
    );
  if (current === null || isBack) return fault(null);
  const onward = await repository.relation(wanted, current);
  if (onward.state === "unknown") return onward;
  return fault(
    onward.value === "ahead" ? null : `${wanted} does not follow ${current}: going back is a rollback`,
  );
}

function fault(why: string | null): Known<string | null> {
  return { state: "known", value: why };
}

function moveTo(
  repository: HostedRepository,
  channel: Channel,
  { wanted, current, isBack }: Move,
): Known<Finding> {
  const words = current === null ? `is made at ${wanted}` : `${current} -> ${wanted}`;
  const effect = "neutral";
  return due({
    words,
    changes: [{ at: `refs/heads/${channel}`, from: current, to: wanted, effect }],
    async apply() {
      if (current === null) return repository.createBranch(channel, wanted);
      const tip = await repository.tip(channel);
      if (tip.state === "unknown") return tip;
      // Somebody else moved it meanwhile: what was looked at is not what would be left (G11).
      if (tip.value !== current)
        return {
          state: "unknown",
          why: `the channel moved to ${tip.value ?? "nothing"} meanwhile: look again`,
        };
      return repository.moveBranch(channel, wanted, isBack);
    },
  });
}
