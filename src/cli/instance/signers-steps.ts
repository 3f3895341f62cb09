import type { Known } from "../../domain/facts/known.ts";
import type { Channel } from "../../domain/instance/channel.ts";
import { channels } from "../../domain/instance/channel.ts";
import { type Candidate, type Listing, listingOf } from "../../domain/instance/listing.ts";
import { trustedRootPath } from "../../domain/instance/places.ts";
import type { SignersChange } from "../../domain/instance/signers-change.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";
import { due, type Finding, type Step, same, stopped } from "../steps.ts";
import type { Aim, Goal } from "./channel-moves.ts";
import { readCandidate, readSigners, type SignersList } from "./signers-list.ts";
import { askForSigners, isSettled, type SignersWish } from "./signers-pull.ts";

/** What a step about signers knows. */
export interface SignersScene {
  readonly repository: HostedRepository;
  readonly channel: Channel;
  readonly goal: Goal;
  /** RFC 3339. */
  readonly now: string;
}

const nothingSigns = `nothing of it signs: no ${trustedRootPath}`;

/** Asks that the commit which a channel is about to go to may sign; it does not go there before that was agreed to. */
export function listingStep(scene: SignersScene): Step {
  return {
    title: `signers of ${scene.repository.name}`,
    async inspect() {
      const aim = await scene.goal.find();
      if (aim.state === "unknown") return aim;
      // A commit that the channel may not go to is asked for nowhere.
      if (aim.value.state === "stopped") return same("there is no commit to list");
      const asked = await askedOf(scene, aim.value.wanted);
      if (asked.state === "unknown") return asked;
      const { list, candidate, listing } = asked.value;
      return findingOf(scene, { list, wish: wishFor(candidate, scene.now) }, listing);
    },
  };
}

/** The channel waits for the list: what would be signed meanwhile would count for nobody. */
export function afterListing(step: Step, scene: SignersScene): Step {
  return {
    title: step.title,
    async inspect() {
      const aim = await scene.goal.find();
      if (aim.state === "unknown" || aim.value.state !== "move") return step.inspect();
      const asked = await askedOf(scene, aim.value.wanted);
      if (asked.state === "unknown") return asked;
      if (asked.value.listing.state !== "unlisted") return step.inspect();
      return stopped(`${asked.value.listing.why}: merge the pull request that lists it, then run this again`);
    },
  };
}

/** Asks that the commit which is left may sign no longer, and that the one which comes back may. Nothing waits for it. */
export function leavingStep(scene: SignersScene, reason: string | null): Step {
  return {
    title: `signers of ${scene.repository.name}`,
    async inspect() {
      const aim = await scene.goal.find();
      if (aim.state === "unknown") return aim;
      return aim.value.state === "move" ? leave(scene, aim.value, reason) : same("no commit is left");
    },
  };
}

type Moving = Extract<Aim, { readonly state: "move" }>;

async function leave(scene: SignersScene, aim: Moving, reason: string | null): Promise<Known<Finding>> {
  const { repository, now } = scene;
  const candidate = await readCandidate(repository, aim.wanted, channels);
  if (candidate.state === "unknown") return candidate;
  const list = await readSigners(repository);
  if (list.state === "unknown") return list;
  const listing = listingOf(list.value.signers, candidate.value, now);
  if (listing.state === "revoked") return stopped(`${listing.why}: name another commit with --commit`);
  const left = await leftOf(scene, aim);
  if (left.state === "unknown") return left;
  const wish = wishToLeave({ scene, candidate: candidate.value, left: left.value, reason });
  if (isSettled(list.value, wish)) return same("nothing of it is to be changed");
  return toAsk(scene, { list: list.value, wish });
}

/** Asks that the commits at which the channels are may sign, where they can. */
export function channelsStep(repository: () => HostedRepository | null, now: string): Step {
  return {
    title: "signers of the channels",
    async inspect() {
      const hosted = repository();
      if (hosted === null) return same(nothingSigns);
      for (const channel of channels.toReversed()) {
        const found = await ofChannel({ repository: hosted, now }, channel);
        if (found.state === "unknown") return found;
        if (found.value !== null) return { state: "known", value: found.value };
      }
      return same("every commit of a channel that signs is listed");
    },
  };
}

/** Null: there is nothing to ask for. */
async function ofChannel(
  scene: Pick<SignersScene, "repository" | "now">,
  channel: Channel,
): Promise<Known<Finding | null>> {
  const tip = await scene.repository.tip(channel);
  if (tip.state === "unknown") return tip;
  if (tip.value === null) return { state: "known", value: null };
  const asked = await askedOf(scene, tip.value);
  if (asked.state === "unknown") return asked;
  const { list, candidate, listing } = asked.value;
  switch (listing.state) {
    case "unlisted":
      return toAsk(scene, { list, wish: wishFor(candidate, scene.now) });
    case "revoked":
      return stopped(`channel ${channel}: ${listing.why}`);
    case "listed":
    case "signs-nothing":
      return { state: "known", value: null };
  }
}

interface Asked {
  readonly list: SignersList;
  readonly candidate: Candidate;
  readonly listing: Listing;
}

/** How a commit stands in the list. The list is not asked for where nothing signs. */
export async function askedOf(
  { repository, now }: Pick<SignersScene, "repository" | "now">,
  sha: string,
): Promise<Known<Asked>> {
  // At every channel: whoever comes through one goes on to the other.
  const candidate = await readCandidate(repository, sha, channels);
  if (candidate.state === "unknown") return candidate;
  if (candidate.value.files.length === 0) {
    const list = { head: sha, text: "", signers: { issuer: "", signers: [] } };
    const listing: Listing = { state: "signs-nothing" };
    return { state: "known", value: { list, candidate: candidate.value, listing } };
  }
  const list = await readSigners(repository);
  if (list.state === "unknown") return list;
  const listing = listingOf(list.value.signers, candidate.value, now);
  return { state: "known", value: { list: list.value, candidate: candidate.value, listing } };
}

type Asking = Pick<Asked, "list"> & { readonly wish: SignersWish };

function findingOf(scene: SignersScene, asking: Asking, listing: Listing): Known<Finding> {
  switch (listing.state) {
    case "listed":
      return same(`${asking.wish.sha} is listed`);
    case "signs-nothing":
      return same(nothingSigns);
    case "revoked":
      return stopped(listing.why);
    case "unlisted":
      return toAsk(scene, asking);
  }
}

function toAsk({ repository }: Pick<SignersScene, "repository">, { list, wish }: Asking): Known<Finding> {
  return due({
    words: `pull request "${wish.title}", for governance to merge`,
    payload: wish.changes.map(({ kind }) => kind),
    apply: () => askForSigners(repository, list, wish),
  });
}

function wishFor(candidate: Candidate, now: string): SignersWish {
  const { sha } = candidate;
  return {
    sha,
    title: `chore: let ${sha.slice(0, 12)} sign`,
    why: "Products are to run this commit of the instance, and what it signs shall count.",
    changes: [{ kind: "list", candidate, from: now }],
  };
}

/** The commit that the channel leaves, unless another channel stays at it; null: none is left. */
async function leftOf(
  { repository, channel }: SignersScene,
  { current }: Moving,
): Promise<Known<string | null>> {
  for (const other of channels.filter((name) => name !== channel)) {
    const tip = await repository.tip(other);
    if (tip.state === "unknown") return tip;
    if (tip.value === current) return { state: "known", value: null };
  }
  return { state: "known", value: current };
}

interface Leaving {
  readonly scene: SignersScene;
  readonly candidate: Candidate;
  readonly left: string | null;
  readonly reason: string | null;
}

function wishToLeave({ scene, candidate, left, reason }: Leaving): SignersWish {
  const { channel, now, repository } = scene;
  const back: readonly SignersChange[] =
    candidate.files.length === 0 ? [] : [{ kind: "list", candidate, from: now }];
  const sha = left ?? candidate.sha;
  return {
    sha,
    title: `chore: ${reason === null ? "end" : "revoke"} what ${sha.slice(0, 12)} signs`,
    why: `The channel ${channel} was moved back from ${sha} to ${candidate.sha}. ${reason ?? ""}`.trim(),
    changes: left === null ? back : [...back, ended({ sha: left, address: repository.address, now, reason })],
  };
}

interface End {
  readonly sha: string;
  readonly address: string;
  readonly now: string;
  readonly reason: string | null;
}

function ended({ sha, address, now, reason }: End): SignersChange {
  return reason === null
    ? { kind: "end", sha, address, until: now }
    : { kind: "revoke", sha, address, at: now, reason };
}
