import { dirname, join } from "node:path";
import { type NetworkOff, networkOff } from "../network-off.ts";
import { instanceName } from "../organization.ts";
import { copyWithFlippedByte, type ReleaseFolder, writeTrust } from "../release-folder.ts";
import type { Trial } from "../request.ts";
import type { Stage } from "../stage.ts";
import type { Ended } from "../suite.ts";
import { tell } from "../trial.ts";

/** A try of somebody who verifies, and the exit codes that it may end with. */
export interface Outcome {
  readonly title: string;
  readonly ended: Ended;
  readonly exitCodes: readonly number[];
}

/** Writes down what became of it, in the words of the command. */
export function tellOutcome(stage: Stage, { title, ended, exitCodes }: Outcome): Trial {
  const lines = `${ended.printed}\n${ended.said}`.trim().split("\n");
  const isAsExpected = exitCodes.includes(ended.exitCode);
  return tell(stage, {
    title,
    expected: `exit code ${exitCodes.join(" or ")}`,
    found: `exit code ${ended.exitCode}: ${lines[0] ?? ""}`,
    isAsExpected,
    reasons: isAsExpected ? [] : lines.slice(0, 12).map((message) => ({ check: "", message, fix: "" })),
  });
}

/** Cuts whoever verifies off from every network, and says by what. */
export async function cutOff(stage: Stage): Promise<{ readonly trial: Trial; readonly off?: NetworkOff }> {
  const off = await networkOff(`${stage.platform.url}/meta`);
  const trial = tell(stage, {
    title: "the network is switched off for whoever verifies",
    expected: "the GitHub that answers here is not reached from there",
    found: off === undefined ? "no way on this machine to be without a network" : `cut off by ${off.by}`,
    isAsExpected: off !== undefined,
  });
  return off === undefined ? { trial } : { trial, off };
}

/** A dossier of a release, proved and disproved by somebody who holds root, signers and policy, and nothing else. */
export async function proveDossier(
  stage: Stage,
  folder: ReleaseFolder,
  off: NetworkOff,
): Promise<readonly Trial[]> {
  const { path, digest, asked } = folder;
  const trust = await writeTrust(stage, folder, `${stage.organization}/${instanceName}`);
  const dossier = join(dirname(path), "dossier");
  const flipped = `${dossier}-with-a-flipped-byte`;
  const knows = [...asked, ...trust];
  const apart = (words: readonly string[]) => stage.suiteApart(words, off);
  const made = await apart([
    ...["evidence", "export", digest, "--evidence", path, "--output", dossier],
    ...knows,
  ]);
  const trials = [tellOutcome(stage, { title: "a dossier is made of it", ended: made, exitCodes: [0] })];
  if (made.exitCode !== 0) return trials;
  const proved = await apart(["verify", dossier, "--offline", ...knows]);
  copyWithFlippedByte(dossier, flipped);
  const disproved = await apart(["verify", flipped, "--offline", ...knows]);
  return [
    ...trials,
    tellOutcome(stage, {
      title: "somebody who was not there proves the dossier, with root, signers and policy of their own",
      ended: proved,
      exitCodes: [0],
    }),
    tellOutcome(stage, {
      title: "one byte of a signed statement is another",
      ended: disproved,
      exitCodes: [1, 2],
    }),
  ];
}
