import type { Signers } from "../../domain/evidence/signers.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { Channel } from "../../domain/instance/channel.ts";
import type { Candidate } from "../../domain/instance/listing.ts";
import { signersPath } from "../../domain/instance/places.ts";
import { signingFilesIn } from "../../domain/instance/signing-files.ts";
import { checkSigners } from "../../policy/signers/signers-file.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";

/** The list of signers as whoever verifies holds it: at the head of the default branch. */
export interface SignersList {
  readonly head: string;
  readonly text: string;
  readonly signers: Signers;
}

/** Reads it; a list that is none is unknown, with its first mistake. */
export async function readSigners(repository: HostedRepository): Promise<Known<SignersList>> {
  const { defaultBranch } = repository;
  const head = await repository.tip(defaultBranch);
  if (head.state === "unknown") return head;
  if (head.value === null) return { state: "unknown", why: `there is no branch ${defaultBranch}` };
  const text = await repository.text(signersPath, head.value);
  if (text.state === "unknown") return text;
  if (text.value === null)
    return { state: "unknown", why: `there is no ${signersPath} on ${defaultBranch}`, cause: "not-found" };
  const checked = checkSigners({ path: signersPath, text: text.value });
  if (checked.ok)
    return {
      state: "known",
      value: { head: head.value, text: text.value, signers: checked.value.content },
    };
  const [problem] = checked.problems;
  const why = `${signersPath} is no list of signers: ${problem?.message ?? "unreadable"}`;
  return { state: "unknown", why, cause: "malformed" };
}

/** What a commit of the instance signs with, at some channels. */
export async function readCandidate(
  repository: HostedRepository,
  sha: string,
  channels: readonly Channel[],
): Promise<Known<Candidate>> {
  const tree = await repository.tree(sha);
  if (tree.state === "unknown") return tree;
  const files = signingFilesIn(tree.value.map(({ path }) => path));
  return { state: "known", value: { sha, address: repository.address, files, channels } };
}
