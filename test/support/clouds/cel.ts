/**
 * The part of CEL that conditions of the trust kit, and naive ones, are written in. A claim that is not there is an error, as in
 * CEL; whatever else is not understood is an error too, so that no test passes for want of an evaluator.
 */
export type Scope = ReadonlyMap<string, unknown>;
interface Node {
  /** Of a bare name: what a macro calls its element. */
  readonly name?: string;
  run(scope: Scope): unknown;
}

const tokens = /\s*("[^"\\]*"|'[^'\\]*'|[A-Za-z_]\w*|\d+|==|!=|&&|\|\||[?:.,()[\]+>!])/y;

function tokenise(text: string): string[] {
  const found: string[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.trimEnd().length) {
    const at = tokens.lastIndex;
    const [, token] = tokens.exec(text) ?? [];
    if (token === undefined) throw new Error(`CEL: not understood at ${text.slice(at, at + 30)}`);
    found.push(token);
  }
  return found;
}

/** The value of an expression. @throws for what is absent and what is not understood */
export function evaluateCel(text: string, scope: Scope): unknown {
  const reader = new Reader(tokenise(text));
  const node = reader.expression();
  if (reader.peek() !== undefined) throw new Error(`CEL: not understood: ${reader.peek()}`);
  return node.run(scope);
}

/** Whether a condition admits: an error is a refusal. */
export function admitsCel(text: string, scope: Scope): boolean {
  try {
    return evaluateCel(text, scope) === true;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("CEL: absent")) return false;
    throw error;
  }
}

const operators: Readonly<Record<string, (left: unknown, right: unknown) => unknown>> = {
  "==": (left, right) => left === right,
  "!=": (left, right) => left !== right,
  ">": (left, right) => Number(left) > Number(right),
  in: (left, right) => list(right).includes(left),
};

class Reader {
  readonly #tokens: string[];

  constructor(all: string[]) {
    this.#tokens = all;
  }

  peek(): string | undefined {
    return this.#tokens[0];
  }

  expression(): Node {
    const condition = this.#joined(
      "||",
      () =>
        this.#joined(
          "&&",
          () => this.#relation(),
          (left, right) => left === true && right() === true,
        ),
      (left, right) => left === true || right() === true,
    );
    if (!this.#takes("?")) return condition;
    const yes = this.expression();
    this.#demand(":");
    const no = this.expression();
    return { run: (scope) => (condition.run(scope) === true ? yes : no).run(scope) };
  }

  #joined(operator: string, next: () => Node, join: (left: unknown, right: () => unknown) => unknown): Node {
    let node = next();
    while (this.#takes(operator)) {
      const [left, right] = [node, next()];
      node = { run: (scope) => join(left.run(scope), () => right.run(scope)) };
    }
    return node;
  }

  #relation(): Node {
    const left = this.#sum();
    const operator = operators[this.peek() ?? ""];
    if (operator === undefined) return left;
    this.#tokens.shift();
    const right = this.#sum();
    return { run: (scope) => operator(left.run(scope), right.run(scope)) };
  }

  #sum(): Node {
    let node = this.#member();
    while (this.#takes("+")) {
      const [left, right] = [node, this.#member()];
      node = { run: (scope) => added(left.run(scope), right.run(scope)) };
    }
    return node;
  }

  #member(): Node {
    let node = this.#primary();
    while (this.#takes(".")) {
      const [target, name] = [node, this.#tokens.shift() ?? ""];
      const args = this.#takes("(") ? this.#list(")") : null;
      node = {
        run: (scope) =>
          args === null ? field(target.run(scope), name) : method(target.run(scope), name, { args, scope }),
      };
    }
    return node;
  }

  #primary(): Node {
    const token = this.#tokens.shift() ?? "";
    if (/^["']/.test(token)) return { run: () => token.slice(1, -1) };
    if (/^\d/.test(token)) return { run: () => Number(token) };
    if (token === "[") {
      const items = this.#list("]");
      return { run: (scope) => items.map((item) => item.run(scope)) };
    }
    if (token === "(") {
      const inner = this.expression();
      this.#demand(")");
      return inner;
    }
    if (!/^[A-Za-z_]/.test(token)) throw new Error(`CEL: not understood: ${token}`);
    return this.#takes("(")
      ? call(token, this.#list(")"))
      : { name: token, run: (scope) => named(scope, token) };
  }

  #list(end: string): Node[] {
    const nodes: Node[] = [];
    while (!this.#takes(end)) {
      nodes.push(this.expression());
      this.#takes(",");
    }
    return nodes;
  }

  #takes(token: string): boolean {
    if (this.peek() !== token) return false;
    this.#tokens.shift();
    return true;
  }

  #demand(token: string): void {
    if (!this.#takes(token)) throw new Error(`CEL: expected ${token}, got ${this.peek()}`);
  }
}

function named(scope: Scope, name: string): unknown {
  if (!scope.has(name)) throw new Error(`CEL: nobody declared ${name}`);
  return scope.get(name);
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
    throw new Error(`CEL: absent: ${name}`);
  return Reflect.get(value, name);
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error("CEL: absent: a list");
  return value;
}

function added(left: unknown, right: unknown): unknown {
  return Array.isArray(left) ? [...left, ...list(right)] : `${String(left)}${String(right)}`;
}

function call(name: string, args: readonly Node[]): Node {
  if (name === "has") return { run: (scope) => isThere(args, scope) };
  return {
    run: (scope) => {
      const action = named(scope, name);
      if (typeof action !== "function") throw new Error(`CEL: ${name} is no function`);
      return action(...args.map((arg) => arg.run(scope)));
    },
  };
}

function isThere([node]: readonly Node[], scope: Scope): boolean {
  try {
    node?.run(scope);
    return true;
  } catch {
    return false;
  }
}

function method(
  target: unknown,
  name: string,
  { args, scope }: { readonly args: readonly Node[]; readonly scope: Scope },
): unknown {
  const [first, second] = args;
  const each = (element: unknown): unknown => second?.run(new Map([...scope, [first?.name ?? "", element]]));
  const text = (): string => String(first?.run(scope));
  switch (name) {
    case "map":
      return list(target).map(each);
    case "all":
      return list(target).every((element) => each(element) === true);
    case "startsWith":
      return String(target).startsWith(text());
    case "matches":
      return new RegExp(text()).test(String(target));
    default:
      throw new Error(`CEL: nothing is known of ${name}()`);
  }
}
