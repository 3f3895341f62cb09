import * as z from "zod";
import type { ChannelFact, InstanceFact } from "../../domain/doctor/repository-facts.ts";
import type { Known } from "../../domain/facts/known.ts";
import { type Channel, channels } from "../../domain/instance/channel.ts";
import { signersPath } from "../../domain/instance/places.ts";
import { settingsPath } from "../../domain/instance/settings.ts";
import { orNull } from "./governing/branches.ts";
import { repositoryOf, type Target } from "./target.ts";
import { readText, readTree } from "./tree.ts";

interface Head {
  readonly commit: string;
  readonly paths: readonly string[];
}

/** What an instance has its products run; null: the repository holds none. */
export async function readInstanceFact(
  target: Target,
  { commit, paths }: Head,
): Promise<Known<InstanceFact | null>> {
  if (![settingsPath, signersPath].every((path) => paths.includes(path)))
    return { state: "known", value: null };
  const signers = await readText(target, { path: signersPath, commit });
  if (signers.state === "unknown") return signers;
  const found: ChannelFact[] = [];
  for (const channel of channels) {
    const fact = await readChannel(target, channel);
    if (fact.state === "unknown") return fact;
    if (fact.value !== null) found.push(fact.value);
  }
  return { state: "known", value: { signers: signers.value, channels: found } };
}

const Branch = z.object({ commit: z.object({ sha: z.string() }) });

async function readChannel(target: Target, channel: Channel): Promise<Known<ChannelFact | null>> {
  const route = "GET /repos/{owner}/{repo}/branches/{branch}";
  const branch = orNull(await target.client.get(route, { ...repositoryOf(target), branch: channel }, Branch));
  if (branch.state === "unknown") return branch;
  if (branch.value === null) return { state: "known", value: null };
  const commit = branch.value.commit.sha;
  const paths = await readTree(target, commit);
  return paths.state === "unknown"
    ? paths
    : { state: "known", value: { channel, commit, paths: paths.value } };
}
