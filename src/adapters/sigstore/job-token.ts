import * as z from "zod";
import { InternalError, UserError } from "../../errors.ts";
import type { Runner } from "../../ports/runner.ts";
import type { IdentityToken } from "./keyless-signer.ts";

const Answer = z.object({ value: z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/) });
const patienceMs = 10_000;

/** The token of the job that runs, asked of the runner (facts 9.1) and kept out of every log. */
export function jobToken(
  env: Readonly<Record<string, string | undefined>>,
  runner: Pick<Runner, "mask">,
): IdentityToken {
  return async () => {
    const [address, secret] = [
      env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "",
      env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "",
    ];
    if (address === "" || secret === "")
      throw new UserError("invalid-input", 'permission "id-token: write" is missing for this job.', {
        hint: "Add it under permissions; only a job of a judging workflow signs.",
      });
    const url = new URL(address);
    url.searchParams.set("audience", "sigstore");
    const answer = Answer.safeParse(await ask(url, secret));
    if (!answer.success) throw new InternalError("io", "signing: expected a token of the job, got none.");
    runner.mask(answer.data.value);
    return answer.data.value;
  };
}

/** Undefined: whatever went wrong, there is no token. */
async function ask(url: URL, secret: string): Promise<unknown> {
  try {
    const headers = { authorization: `Bearer ${secret}`, accept: "application/json" };
    const response = await fetch(url, {
      headers,
      signal: AbortSignal.timeout(patienceMs),
      redirect: "error",
    });
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
