import { startRegistry } from "../../../sandbox/registry/server.ts";
import { describeRegistryClient } from "../../support/registry-client.ts";

const user = { username: "builder", password: "sesame" };
const env = { ASSAYGATE_REGISTRY_USERNAME: user.username, ASSAYGATE_REGISTRY_PASSWORD: user.password };

describeRegistryClient("the sandbox, which keeps no referrers", () => startRegistry({ referrers: false }));

describeRegistryClient(
  "the sandbox, which keeps referrers, in pages of two",
  () => startRegistry({ referrers: true, pageSize: 2 }),
  4,
);

describeRegistryClient(
  "the sandbox, which asks for a password",
  async () => ({ ...(await startRegistry({ referrers: false, auth: { kind: "basic", ...user } })), env }),
  2,
);

describeRegistryClient(
  "the sandbox, which asks for a token, with tags in pages of three",
  async () => ({
    ...(await startRegistry({ referrers: false, pageSize: 3, auth: { kind: "bearer", ...user } })),
    env,
  }),
  2,
);
