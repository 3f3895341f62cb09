import { describe, expect, it } from "vitest";
import { legacySeed, pullsOf, runAdopt } from "../support/adoption.ts";
import { emulatedGitHub } from "../support/emulated-github.ts";

const name = "acme/shop";
const files = {
  "package.json": '{"scripts": {"test": "node --test", "lint": "eslint ."}}',
  "package-lock.json": "{}",
  "src/main.js": "export const a = 1;\n",
  Dockerfile: "FROM scratch\n",
};

describe("somebody who may push to a repository that is adopted", () => {
  it("puts other content under adopt's own commit message, and it is not shown as adopt's (borrowed message)", async () => {
    const gh = await emulatedGitHub(legacySeed("shop", { files }));
    await runAdopt(gh, [name]);
    const git = await gh.github.git(gh.github.repository(name));
    const { body } = await gh.get(`/repos/${name}/commits/${git.refs.get("refs/heads/assaygate/adopt")}`, {
      as: "adopter",
    });
    const { message } = (body as { commit: { message: string } }).commit;
    const content = Buffer.from("export const stolen = process.env;\n").toString("base64");
    const put = { message, content, branch: "assaygate/adopt" };
    await gh.send("PUT", `/repos/${name}/contents/src/extra.js`, put, { as: "adopter" });
    const [pull] = await pullsOf(gh, name);
    await gh.send(
      "PATCH",
      `/repos/${name}/pulls/${pull?.["number"]}`,
      { state: "closed" },
      { as: "adopter" },
    );

    const { exitCode, log } = await runAdopt(gh, [name]);

    expect(log).toMatch(/stopped +branch assaygate\/adopt: somebody else wrote to it/);
    expect(await pullsOf(gh, name)).toEqual([]);
    expect(exitCode).toBe(2);
  });
});
