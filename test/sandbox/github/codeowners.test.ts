import { expect, it } from "vitest";
import { emulatedGitHub } from "../../support/emulated-github.ts";

it("names the lines of CODEOWNERS that GitHub skips, and the owners that it cannot ask", async () => {
  const text = [
    "# comment",
    "* @acme/core # inline",
    "!docs @ana",
    "src/[ab] @ana",
    "\\#x @ana",
    "/a @acme/readers",
    "/b @acme/hidden @nobody",
    "/c ana",
    "/d @ana ana@acme.example zoe@acme.example",
    "/free",
  ].join("\r\n");
  const gh = await emulatedGitHub({
    users: { ana: { email: "ana@acme.example" }, zed: {} },
    organizations: {
      acme: {
        teams: {
          core: { members: ["zed"], repositories: { app: "push" } },
          readers: { repositories: { app: "pull" } },
          hidden: { privacy: "secret", repositories: { app: "push" } },
        },
      },
    },
    repositories: {
      "acme/app": {
        files: { "docs/CODEOWNERS": "broken[\n", ".github/CODEOWNERS": text },
        collaborators: { ana: "write" },
      },
    },
    tokens: { job: { repository: "acme/app", permissions: { contents: "read" } } },
  });

  const { body } = await gh.get("/repos/acme/app/codeowners/errors?ref=main");

  const { errors } = body as { errors: { line: number; column: number; kind: string; path: string }[] };
  expect(errors.map(({ line, column, kind }) => [line, column, kind])).toEqual([
    [3, 1, "Invalid pattern"],
    [4, 1, "Invalid pattern"],
    [5, 1, "Invalid pattern"],
    [6, 4, "Unknown owner"],
    [7, 4, "Unknown owner"],
    [7, 17, "Unknown owner"],
    [8, 4, "Invalid owner"],
    [9, 26, "Unknown owner"],
  ]);
  expect(errors[0]).toMatchObject({ path: ".github/CODEOWNERS", source: "!docs @ana\n" });
  expect((await gh.get("/repos/acme/app/codeowners/errors?ref=none")).status).toBe(404);
});
