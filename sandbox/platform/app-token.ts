import type { GitHub } from "../github/github.ts";
import { installations } from "../github/organizations/installations.ts";
import { addToken } from "../github/seed/plant.ts";
import { appShape } from "../github/shapes/app.ts";
import type { NativeAction } from "../runner/api.ts";

const levels = ["read", "write", "admin"];
const prefix = "permission-";

/** What stands for the private key of an app here: nothing is signed with it. */
export function emulatedKeyOf(slug: string): string {
  return `emulated private key of ${slug}`;
}

/** `actions/create-github-app-token`: a token of an app with what the step asks for, which its installation must have. */
export function appTokens(github: GitHub): NativeAction {
  return async ({ inputs, job, request, log }) => {
    const text = (name: string): string => inputs.get(name)?.trim() ?? "";
    const client = text("client-id");
    const app = [...github.state.apps.values()].find((one) => appShape(github, one).client_id === client);
    if (app === undefined || text("private-key") !== emulatedKeyOf(app.slug))
      throw new Error("expected the client id of an app and its private key, got something else");
    const owner = text("owner") || (request.trigger.repository.split("/", 1)[0] ?? "");
    const installed = installations.of(github.organization(owner)).find((one) => one.app === app.slug);
    if (installed === undefined) throw new Error(`the app ${app.slug} is not installed in ${owner}`);
    const permissions = askedIn(inputs);
    const refused = Object.entries(permissions).filter(
      ([scope, level]) => levels.indexOf(installed.permissions[scope] ?? "") < levels.indexOf(level),
    );
    if (refused.length > 0)
      throw new Error(
        `The permissions requested are not granted to this installation: ${refused.map(([scope]) => scope).join(", ")}`,
      );
    const name = `${request.trigger.repository}/${job.key}/${app.slug}/${github.nextId()}`;
    const token = addToken(github, name, { app: app.slug, owner, permissions });
    log(`Token of ${app.slug} for ${owner}: ${Object.keys(permissions).join(", ")}`);
    return { outputs: { token: token.secret, "app-slug": app.slug } };
  };
}

/** An app that is asked for everything would give everything: a step must say what it needs. */
function askedIn(inputs: ReadonlyMap<string, string>): Record<string, "read" | "write" | "admin"> {
  const asked: Record<string, "read" | "write" | "admin"> = {};
  for (const [name, value] of inputs) {
    if (!name.startsWith(prefix)) continue;
    const level = levels.find((one) => one === value.trim());
    if (level !== "read" && level !== "write" && level !== "admin")
      throw new Error(`input '${name}': expected read, write or admin, got '${value}'`);
    const scope = name.slice(prefix.length).replaceAll("-", "_");
    asked[scope] = level;
  }
  if (Object.keys(asked).length === 0) throw new Error("expected permissions to ask for, got none");
  return asked;
}
