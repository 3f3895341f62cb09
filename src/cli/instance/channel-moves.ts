import type { Known } from "../../domain/facts/known.ts";
import { type Channel, formerOf, isWithin, refOf } from "../../domain/instance/channel.ts";
import { listedCommits } from "../../domain/instance/listing.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";
import { due, type Finding, type Step, same, stopped } from "../steps.ts";
import type { ChannelRequest } from "./channel-options.ts";
import { readSigners } from "./signers-list.ts";
import { isOnlySigners } from "./signers-pull.ts";

/** Where a channel is to be moved, found once for all steps that need to know. */
export interface Goal {
  readonly title: string;
  find(): Promise<Known<Aim>>;
}

/** What a channel is to be moved to, if it may be. */
export type Aim =
  | { readonly state: "stopped"; readonly why: string }
  | { readonly state: "same"; readonly wanted: string }
  | ({ readonly state: "move" } & Move);

/** On to what another branch is at: never to a commit that is none of the default branch. */
export function promotion(repository: HostedRepository, request: ChannelRequest): Goal {
  const { to: channel, commit } = request;
  const from = request.from ?? (channel === "stable" ? "canary" : repository.defaultBranch);
  const wanted = async (): Promise<Known<string | null>> =>
    commit === null ? settledTip(repository, from) : { state: "known", value: commit };
  const wish: Wish = { channel, isBack: false, lacking: `there is no branch ${from}`, wanted };
  return {
    title: `${from} -> ${channel} of ${repository.name}`,
    find: once(() => findAim(repository, wish)),
  };
}

/** Back to what the channel was at before, by GitHub's own record of who moved it. */
export function wayBack(repository: HostedRepository, request: ChannelRequest): Goal {
  const { to: channel } = request;
  const wish: Wish = {
    ...{ channel, isBack: true },
    lacking: "GitHub records no move to take back: name a commit with --commit",
    wanted: (current) => formerCommit(repository, request, current),
  };
  return { title: `${channel} of ${repository.name} back`, find: once(() => findAim(repository, wish)) };
}

function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

/** Moves the channel. */
export function moveStep(repository: HostedRepository, channel: Channel, goal: Goal): Step {
  return {
    title: goal.title,
    async inspect() {
      const aim = await goal.find();
      if (aim.state === "unknown") return aim;
      switch (aim.value.state) {
        case "stopped":
          return stopped(aim.value.why);
        case "same":
          return same(`is at ${aim.value.wanted}`);
        case "move":
          return moveTo(repository, channel, aim.value);
      }
    },
  };
}

interface Wish {
  readonly channel: Channel;
  readonly isBack: boolean;
  readonly wanted: (current: string | null) => Promise<Known<string | null>>;
  /** Why nothing can be done if nothing is wanted. */
  readonly lacking: string;
}

async function findAim(
  repository: HostedRepository,
  { channel, isBack, wanted, lacking }: Wish,
): Promise<Known<Aim>> {
  const tip = await repository.tip(channel);
  if (tip.state === "unknown") return tip;
  const target = await wanted(tip.value);
  if (target.state === "unknown") return target;
  if (target.value === null) return aimed({ state: "stopped", why: lacking });
  if (target.value === tip.value) return aimed({ state: "same", wanted: target.value });
  const move: Move = { wanted: target.value, current: tip.value, isBack };
  const why = await faultOf(repository, move);
  if (why.state === "unknown") return why;
  return aimed(why.value === null ? { state: "move", ...move } : { state: "stopped", why: why.value });
}

function aimed(aim: Aim): Known<Aim> {
  return { state: "known", value: aim };
}

/**
 * What a branch is at; or, if nothing but the list of signers came after it, the commit that was listed last: no commit can
 * list itself, and to list the one that lists would never end.
 */
async function settledTip(repository: HostedRepository, branch: string): Promise<Known<string | null>> {
  const tip = await repository.tip(branch);
  if (tip.state === "unknown" || tip.value === null) return tip;
  const list = await readSigners(repository);
  // Whoever needs the list says what is wrong with it.
  const listed = list.state === "known" ? listedCommits(list.value.signers) : [];
  if (listed.includes(tip.value)) return tip;
  for (const latest of listed.slice(0, commitsToTry)) {
    const relation = await repository.relation(latest, tip.value);
    // A commit that is gone stands in nobody's way.
    if (relation.state === "unknown" || relation.value !== "behind") continue;
    if (await isOnlySigners(repository, latest, tip.value)) return { state: "known", value: latest };
  }
  return tip;
}

/** Somebody may have listed others since. */
const commitsToTry = 3;

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
    changes: [{ at: refOf(channel), from: current, to: wanted, effect }],
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
