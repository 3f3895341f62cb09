import { expect, it } from "vitest";
import { waysToTheNetwork } from "../../../sandbox/rehearsal/machine.ts";

it("passes on how this machine reaches the network, and nothing else", () => {
  const passed = waysToTheNetwork({
    ...{ NODE_EXTRA_CA_CERTS: "/ca.pem", npm_config_cache: "/cache", npm_config_registry: "http://r" },
    ...{ GITHUB_TOKEN: "secret", HOME: "/root", HTTP_PROXY: "" },
  });

  expect(passed).toEqual({
    ...{ NODE_EXTRA_CA_CERTS: "/ca.pem", npm_config_cache: "/cache", npm_config_registry: "http://r" },
  });
});

it("leads around a proxy to the GitHub on this machine", () => {
  const passed = waysToTheNetwork({ HTTPS_PROXY: "http://p", NO_PROXY: "x", npm_config_cache: "/c" });

  expect(passed).toMatchObject({ NO_PROXY: "x,127.0.0.1,localhost", no_proxy: "127.0.0.1,localhost" });
});
