import { expect } from "vitest";
import { channel } from "../../src/cli/instance/channel.ts";
import { init } from "../../src/cli/instance/init.ts";
import { signersPath, trustedRootPath } from "../../src/domain/instance/places.ts";
import { parseSigners } from "../../src/policy/signers/signers-file.ts";
import { type EmulatedGitHub, emulatedGitHub } from "./emulated-github.ts";
import { organizationSeed, runAs } from "./instance-scene.ts";

const place = "/repos/acme/platform";
const platform = { as: "platform" } as const;

export async function tip(gh: EmulatedGitHub, branch: string): Promise<string> {
  const { body } = await gh.get(`${place}/git/ref/heads/${branch}`, platform);
  return (body as { object: { sha: string } }).object.sha;
}

/** A commit on the default branch, past all rules. */
export async function commit(gh: EmulatedGitHub, path: string, text = path): Promise<string> {
  gh.github.repository("acme/platform").rulesets.splice(0);
  const content = Buffer.from(text).toString("base64");
  const found = await gh.get(`${place}/contents/${path}`, platform);
  const before = found.status === 200 ? { sha: (found.body as { sha: string }).sha } : {};
  const body = { message: path, branch: "main", content, ...before };
  const { status } = await gh.send("PUT", `${place}/contents/${path}`, body, platform);
  expect(status).toBeLessThan(300);
  return tip(gh, "main");
}

/** An instance whose default branch can sign, and whose channels cannot yet. */
export async function signingInstance() {
  const gh = await emulatedGitHub(organizationSeed());
  const { code, text } = await runAs(gh, init, ["acme"]);
  expect({ code, text }).toMatchObject({ code: 0 });
  expect(text).toContain("same     signers of the channels");
  const root = await commit(gh, trustedRootPath, "{}\n");
  return { gh, root };
}

interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly head: { readonly ref: string; readonly sha: string };
}

export async function openPulls(gh: EmulatedGitHub): Promise<readonly Pull[]> {
  return (await gh.get(`${place}/pulls?state=open`, platform)).body as readonly Pull[];
}

/** Merges the one pull request that is open. */
export async function mergeIt(gh: EmulatedGitHub): Promise<Pull> {
  gh.github.repository("acme/platform").rulesets.splice(0);
  const [pull, ...others] = await openPulls(gh);
  if (pull === undefined || others.length > 0) throw new Error("expected one pull request");
  const merged = await gh.send(
    "PUT",
    `${place}/pulls/${pull.number}/merge`,
    { merge_method: "squash" },
    platform,
  );
  expect(merged.status).toBe(200);
  return pull;
}

export async function signers(gh: EmulatedGitHub, ref = "main") {
  const { body } = await gh.get(`${place}/contents/${signersPath}?ref=${ref}`, platform);
  const text = Buffer.from((body as { content: string }).content, "base64").toString("utf8");
  return parseSigners({ path: signersPath, text }).content.signers;
}

export const promote = (gh: EmulatedGitHub, ...words: readonly string[]) =>
  runAs(gh, channel, ["promote", "acme", ...words]);

/** A channel that signs: asked for, merged, and promoted to. */
export async function promoted() {
  const scene = await signingInstance();
  await promote(scene.gh, "--to", "canary");
  await mergeIt(scene.gh);
  await promote(scene.gh, "--to", "canary");
  await promote(scene.gh);
  expect(await tip(scene.gh, "stable")).toBe(scene.root);
  return scene;
}
