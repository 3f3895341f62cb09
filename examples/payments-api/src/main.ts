import { createPaymentsServer } from "./http/server.ts";

const port = Number(process.env["PORT"] ?? 8080);
const host = process.env["HOST"] ?? "127.0.0.1";

const server = createPaymentsServer();
server.listen(port, host, () =>
  process.stdout.write(`payments-api listens on ${JSON.stringify(server.address())}\n`),
);

// A container is stopped with SIGTERM: requests under way are answered first.
process.once("SIGTERM", () => server.close());
