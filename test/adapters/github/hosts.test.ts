import { describe, expect, it } from "vitest";
import { hostsOf } from "../../../src/adapters/github/hosts.ts";

describe("addresses of GitHub", () => {
  it.each([
    [
      "github.com",
      {},
      ["https://api.github.com", "https://api.github.com/graphql", "https://uploads.github.com"],
    ],
    [
      "a tenant of ghe.com",
      { server: "https://acme.ghe.com" },
      ["https://api.acme.ghe.com", "https://api.acme.ghe.com/graphql", "https://uploads.acme.ghe.com"],
    ],
    [
      "GitHub Enterprise Server",
      { server: "https://git.acme.example:8443/" },
      [
        "https://git.acme.example:8443/api/v3",
        "https://git.acme.example:8443/api/graphql",
        "https://git.acme.example:8443/api/uploads",
      ],
    ],
    [
      "what the runner says",
      {
        server: "https://git.acme.example",
        api: "https://git.acme.example/api/v3/",
        graphql: "https://git.acme.example/api/graphql",
      },
      [
        "https://git.acme.example/api/v3",
        "https://git.acme.example/api/graphql",
        "https://git.acme.example/api/uploads",
      ],
    ],
    [
      "an emulated GitHub on this machine",
      { api: "http://127.0.0.1:8123" },
      ["http://127.0.0.1:8123", "http://127.0.0.1:8123/graphql", "http://127.0.0.1:8123"],
    ],
  ])("are those of %s", (_name, names, expected) => {
    const { api, graphql, uploads } = hostsOf(names);

    expect([api, graphql, uploads]).toEqual(expected);
  });

  it.each([
    ["credentials", "https://user:pass@api.github.com", /without credentials/],
    ["plain http to another machine", "http://api.github.example", /https:/],
    ["another protocol", "file:///etc/passwd", /https:/],
    ["a query", "https://api.github.com/?x=1", /without \? and #/],
    ["no address", "api.github.com", /expected an address/],
  ])("are refused with %s, before a token goes there", (_name, api, message) => {
    expect(() => hostsOf({ api })).toThrow(message);
  });

  it("are refused without repeating a password", () => {
    expect(() => hostsOf({ api: "https://user:hunter2@api.github.com" })).not.toThrow(/hunter2/);
  });
});
