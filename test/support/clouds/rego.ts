/**
 * The part of Rego that the trust kit is written in: one rule whose lines must all hold. A path that is not there is undefined,
 * and what is undefined does not hold. A line that is not understood is an error.
 */
const rule =
  /^package sigstore\nimport rego\.v1\ndefault isCompliant := false\nisCompliant if \{\n(?<body>.*)\n\}\s*$/s;
const equality = /^input(?<path>[\w.]+) == "(?<text>[^"\\]*)"$/;
const memberOf = /^"(?<text>[^"\\]*)" in input(?<path>[\w.]+)$/;
const inSet = /^input(?<path>[\w.]+) in \{(?<set>"[^"\\]*"(?:, "[^"\\]*")*)\}$/;

/** Whether the policy calls the input compliant. */
export function isCompliant(policy: string, input: unknown): boolean {
  const body = rule.exec(policy)?.groups?.["body"];
  if (body === undefined) throw new Error("Rego: not understood: the frame");
  return body.split("\n").every((line) => holds(line.trim(), input));
}

function holds(line: string, input: unknown): boolean {
  const found = [equality, memberOf, inSet].map((shape) => shape.exec(line)?.groups);
  const [equal, member, set] = found;
  if (equal !== undefined) return at(input, equal["path"]) === equal["text"];
  if (member !== undefined) {
    const list = at(input, member["path"]);
    return Array.isArray(list) && list.includes(member["text"]);
  }
  if (set === undefined) throw new Error(`Rego: not understood: ${line}`);
  return (set["set"] ?? "").split(", ").includes(JSON.stringify(at(input, set["path"])));
}

function at(input: unknown, path = ""): unknown {
  return path
    .slice(1)
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key)
          ? Reflect.get(value, key)
          : undefined,
      input,
    );
}
