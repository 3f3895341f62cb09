import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type EvidenceScene, evidenceScene } from "../../support/evidence-scene.ts";
import { restated } from "../../support/forged-bundle.ts";
import { judgeFile } from "../../support/judge.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** The file that signed, as a certificate names it. */
export const identity = `https://github.com/${judgeFile}@refs/heads/stable`;

/** Files that somebody else's verifier reads: a good bundle, and one whose statement was changed. */
export async function filesOf(kind: EvidenceScene["kind"]) {
  const scene = await evidenceScene(kind);
  onTestFinished(scene.close);
  const folder = temporaryFolder();
  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  return {
    ...{ scene, folder, write },
    root: write("trusted-root.json", JSON.stringify(scene.at.trustedRoot)),
    good: write("good.sigstore.json", scene.good),
    changed: write("changed.sigstore.json", paymentz(scene.good)),
  };
}

/** The bundle with the name of what it is about changed, its signature left as it was. */
export const paymentz = (bundle: Uint8Array): Uint8Array =>
  restated(bundle, (text) => text.replace("payments", "paymentz"));
