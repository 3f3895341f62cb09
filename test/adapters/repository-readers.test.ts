import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../src/main.ts";
import { goodGitHub, name } from "../support/doctor-github.ts";
import { fakeHost } from "../support/fake-host.ts";

const home = pathToFileURL(`${process.cwd()}/`);
const noSandbox = async (): Promise<never> => {
  throw new Error("expected no sandbox");
};

async function doctor(words: readonly string[], env: Readonly<Record<string, string>>) {
  const host = fakeHost({ argv: ["doctor", ...words], env });
  await runCommand({ home, sandbox: noSandbox }, host);
  return { exitCode: host.exitCode(), out: host.out(), error: host.error() };
}

describe("assaygate doctor from end to end", () => {
  it("asks the GitHub of the environment with the token of the named variable", async () => {
    const gh = await goodGitHub({ deploy_keys: [{ title: "ci", read_only: false }] });
    const where = { GITHUB_API_URL: gh.url, GITHUB_GRAPHQL_URL: gh.graphqlUrl };
    const token = gh.tokens["admin"] ?? "";
    const found = await doctor([name, "--token-env", "AUDIT_TOKEN"], { ...where, AUDIT_TOKEN: token });

    expect(found).toMatchObject({ exitCode: 1, error: "" });
    expect(found.out).toContain(`DELETE /repos/${name}/keys/`);
    expect(found.out + found.error).not.toContain(token);
  });

  it.each([
    ["no token", {}],
    ["a token in another variable only", { AUDIT_TOKEN: "t" }],
    ["a token that GitHub does not know", { GITHUB_TOKEN: "ghs_unknown" }],
  ])("ends with 2 and prints nothing with %s", async (_, env) => {
    const gh = await goodGitHub();
    const found = await doctor([name], { GITHUB_API_URL: gh.url, GITHUB_GRAPHQL_URL: gh.graphqlUrl, ...env });

    expect(found).toMatchObject({ exitCode: 2, out: "" });
    expect(found.error).toMatch(/^assaygate: /);
  });

  it("ends with 2 on a repository that is not there", async () => {
    const gh = await goodGitHub();
    const env = {
      GITHUB_API_URL: gh.url,
      GITHUB_GRAPHQL_URL: gh.graphqlUrl,
      GH_TOKEN: gh.tokens["admin"] ?? "",
    };
    const found = await doctor(["acme/gone"], env);

    expect(found).toMatchObject({ exitCode: 2, out: "" });
    expect(found.error).toContain("acme/gone");
  });
});
