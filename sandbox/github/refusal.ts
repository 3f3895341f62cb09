/** What GitHub says when it refuses: a message, and whatever else. */
interface ErrorBody {
  readonly message: string;
  readonly [key: string]: unknown;
}

/** An answer of GitHub that refuses: thrown by handlers and by what runs before them. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly body: ErrorBody;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, body: ErrorBody, headers: Record<string, string> = {}) {
    super(body.message);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

const documentation = { documentation_url: "https://docs.github.com/rest" };

/** One entry of `errors` in a 422. */
export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: "missing" | "missing_field" | "invalid" | "already_exists" | "unprocessable" | "custom";
  readonly message?: string;
}

/** GitHub's answer to a call that it refuses for a reason of its own. */
export function refuse(status: number, message: string): Refusal {
  return new Refusal(status, { message, ...documentation, status: String(status) });
}

/** What is not there, and what the caller must not know of, look the same. */
export const notFound = (): Refusal => refuse(404, "Not Found");

export const forbidden = (message = "Resource not accessible by integration"): Refusal =>
  refuse(403, message);

export const conflict = (message: string): Refusal => refuse(409, message);

/** GitHub's answer to a request that is well-formed and cannot be met. */
export function unprocessable(message: string, errors?: readonly FieldError[]): Refusal {
  const list = errors === undefined ? {} : { errors };
  return new Refusal(422, { message, ...list, ...documentation, status: "422" });
}
