import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { json, Loopback, status, token } from "./loopback.ts";

const repository = "GET /repos/{owner}/{repo}";
const here = "GET /repos/acme/shop";
const shop = { owner: "acme", repo: "shop" };
const Repository = z.object({ id: z.number() });
const known = { state: "known", value: { id: 7 } };

let github: Loopback;
beforeEach(async () => {
  github = await Loopback.start();
});
afterEach(() => github.stop());

describe("the token", () => {
  it("goes with each request to GitHub, with our name and the version of the API", async () => {
    github.on(here, json({ id: 7 }));

    await github.client().get(repository, shop, Repository);

    expect(github.seen[0]?.headers).toMatchObject({
      authorization: `token ${token}`,
      "x-github-api-version": "2022-11-28",
      "user-agent": expect.stringMatching(/^assaygate\/1\.2\.3 /),
    });
  });

  it("does not follow a redirect to another host", async () => {
    const elsewhere = await Loopback.start();
    elsewhere.on("GET /stolen", json({ id: 7 }));
    github.on(here, (response) => {
      response.writeHead(302, { location: `${elsewhere.url}/stolen` });
      response.end();
    });

    const answer = await github.client().get(repository, shop, Repository);
    await elsewhere.stop();

    expect(elsewhere.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expect(answer).toEqual(known);
  });

  it("follows a repository to its new name, and stays with a host that loops", async () => {
    github.on(here, (response) => {
      response.writeHead(301, { location: `${github.url}/repositories/7` });
      response.end();
    });
    github.on("GET /repositories/7", json({ id: 7 }));
    github.on("GET /repos/acme/loop", (response) => {
      response.writeHead(302, { location: "/repos/acme/loop" });
      response.end();
    });
    const client = github.client();

    expect(await client.get(repository, shop, Repository)).toEqual(known);
    expect(await client.get(repository, { owner: "acme", repo: "loop" }, Repository)).toMatchObject({
      cause: "malformed",
    });
    expect(github.calls("GET /repositories/7")[0]?.headers.authorization).toBe(`token ${token}`);
  });

  it("does not take the page that a redirected write turns into for the write", async () => {
    github.on("POST /repos/acme/shop/labels", (response) => {
      response.writeHead(301, { location: `${github.url}/repos/acme/new/labels` });
      response.end();
    });
    github.on("GET /repos/acme/new/labels", json({ id: 7 }));

    const answer = await github
      .client()
      .write("POST /repos/{owner}/{repo}/labels", { ...shop, name: "x" }, Repository);

    expect(answer).toMatchObject({ cause: "malformed" });
    expect(github.seen).toHaveLength(1);
  });

  it("shows up in no inspection of the client and in no reason", async () => {
    const { inspect } = await import("node:util");
    github.on(here, status(500, "boom"));
    const client = github.client();

    const answer = await client.get(repository, shop, Repository);

    expect(`${inspect(client, { depth: 9, showHidden: true })}${JSON.stringify(answer)}`).not.toContain(
      token,
    );
  });

  it.each([
    ["nothing", ""],
    ["two words", "two words"],
    ["two lines", "line\r\nend"],
    ["a whole page", "x".repeat(5_000)],
  ])("is refused if it is %s", (_name, bad) => {
    expect(() => github.client({ token: bad })).toThrow(/expected a token/);
  });
});
