import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { badGateway, json, Loopback } from "./loopback.ts";

const call = "POST /graphql";
const Data = z.object({ viewer: z.object({ login: z.string().nullable() }) });
const question = {
  query: "query { rateLimit { cost } viewer { login } }",
  variables: {},
  shape: Data,
  needs: "contents: read",
  isPartialFine: false,
};
const data = { rateLimit: { cost: 3 }, viewer: { login: "ana" } };

let github: Loopback;
beforeEach(async () => {
  github = await Loopback.start();
});
afterEach(() => github.stop());

describe("GraphQL", () => {
  it("answers, and says what it cost", async () => {
    github.on(call, json({ data }));
    const client = github.client();

    const reply = await client.query(question);

    expect(reply).toEqual({
      state: "known",
      value: { data: { viewer: { login: "ana" } }, faults: [] },
    });
    expect(client.counts).toMatchObject({ graphql: 1, rest: 0, points: 3 });
  });

  it("is asked again after 502: a question changes nothing", async () => {
    github.on(call, badGateway, json({ data }));

    expect(await github.client().query(question)).toMatchObject({ state: "known" });
  });

  it.each([
    ["FORBIDDEN", "permission"],
    ["NOT_FOUND", "not-found"],
    ["MAX_NODE_LIMIT_EXCEEDED", "malformed"],
    [undefined, "outage"],
  ])("takes 200 with errors for no answer (G13): %s", async (type, cause) => {
    const errors = [{ ...(type === undefined ? {} : { type }), message: "no", path: ["viewer"] }];
    github.on(call, json({ data, errors }));

    expect(await github.client().query(question)).toMatchObject({ state: "unknown", cause });
  });

  it("leaves the rest known where the asker expects parts it may not see", async () => {
    const errors = [{ type: "FORBIDDEN", message: "no", path: ["viewer", "login"] }];
    github.on(call, json({ data: { viewer: { login: null } }, errors }));

    const reply = await github.client().query({ ...question, isPartialFine: true });

    expect(reply).toMatchObject({
      state: "known",
      value: {
        data: { viewer: { login: null } },
        faults: [{ path: "viewer.login", unread: { cause: "permission", needs: "contents: read" } }],
      },
    });
  });

  it("is unknown where an error is about the whole question", async () => {
    github.on(call, json({ data: null, errors: [{ message: "Something is wrong with your query" }] }));

    expect(await github.client().query({ ...question, isPartialFine: true })).toMatchObject({
      state: "unknown",
    });
  });

  it("waits for its own limit", async () => {
    const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" };
    github.on(
      call,
      json({ errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] }, spent),
      json({ data }),
    );

    expect(await github.client().query(question)).toMatchObject({ state: "known" });
  });

  it("is no answer in another shape", async () => {
    github.on(call, json({ data: { viewer: { login: 7 } } }));

    expect(await github.client().query(question)).toMatchObject({ cause: "malformed" });
  });
});
