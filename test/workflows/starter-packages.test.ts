import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { workspaceFiles } from "../../src/adapters/files.ts";
import { artefactFiles } from "../../src/domain/artifact/files.ts";
import { specOf } from "../../src/domain/artifact/spec.ts";
import { subjectOf } from "../../src/domain/artifact/subject.ts";
import { parseProductConfig } from "../../src/policy/product/product-file.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const forms = {
  container: "oci-layout",
  "data-pipeline": "archive",
  "infra-module": "archive",
  mobile: "bundle",
  serverless: "zip",
};

function starter(type: string) {
  const path = `workflows/starters/${type}.assaygate.yml`;
  const { commands, artefact } = parseProductConfig({ path, text: readFileSync(path, "utf8") }).content;
  if (artefact === undefined) throw new Error(`${type} names no artefact`);
  return { command: commands?.package ?? "", spec: specOf(artefact) };
}

const product = {
  "package.json": '{"name": "shop", "version": "1.0.0"}',
  "package-lock.json": '{"lockfileVersion": 3, "packages": {"": {"name": "shop", "version": "1.0.0"}}}',
  "dist/main.js": "run();\n",
  "src/main.py": "run()\n",
};

/** Packages a new clone of the same commit, and says what the package is known by. */
function packaged(type: string) {
  const { command, spec } = starter(type);
  const folder = temporaryFolder(product);
  const git = { GIT_AUTHOR_DATE: "2026-11-01T00:00:00Z", GIT_COMMITTER_DATE: "2026-11-01T00:00:00Z" };
  const run = (words: string): void => {
    const env = { ...process.env, ...git, HOME: folder };
    execFileSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", words], {
      cwd: folder,
      env,
      stdio: "pipe",
    });
  };
  run("git init -q && git add -A && git -c user.name=a -c user.email=a@b.invalid commit -qm one");
  run(command);
  const at = join(folder, dirname(spec.path));
  const files = artefactFiles(
    workspaceFiles(at),
    readdirSync(at).filter((name) => name === basename(spec.path)),
  );
  return subjectOf(spec, files);
}

describe("the package of a starter", () => {
  it.each(Object.entries(forms))("of %s is one that a release reads: %s", (type, form) => {
    const { command, spec } = starter(type);

    expect(spec.type).toBe(form);
    expect(command).not.toBe("");
  });

  it.each(["data-pipeline", "infra-module", "serverless"])("of %s is the same from two clones", (type) => {
    const first = packaged(type);

    expect(first).toMatchObject({ state: "known" });
    expect(packaged(type)).toEqual(first);
  });

  it("of a container is a layout without what names the build", () => {
    const { command, spec } = starter("container");

    expect(command).toContain(`type=oci,tar=false,dest=${spec.path},rewrite-timestamp=true`);
    expect(command).toContain("SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)");
    expect(command).toContain("--provenance=false");
  });
});
