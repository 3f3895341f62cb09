import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** CloudFormation's short forms as the long ones: `!Ref x` is `{ Ref: x }`. */
const scalarTags = ["Ref", "Sub", "GetAtt"].map((name) => ({
  tag: `!${name}`,
  resolve: (text) => ({ [name === "Ref" ? name : `Fn::${name}`]: text }),
}));
const listTags = ["FindInMap"].map((name) => ({
  tag: `!${name}`,
  collection: "seq",
  resolve: (list) => ({ [`Fn::${name}`]: list.toJSON() }),
}));

/** Reads a template; a tag that is not known is an error, not a text. */
export function readTemplate(name) {
  const path = new URL(`../templates/${name}.yaml`, import.meta.url);
  const text = readFileSync(path, "utf8");
  return parse(text, { customTags: [...scalarTags, ...listTags], logLevel: "error", strict: true });
}

/** Every name that a template refers to, wherever it stands. */
export function referencesIn(value) {
  if (typeof value !== "object" || value === null) return [];
  const own = [
    ...(typeof value.Ref === "string" ? [value.Ref] : []),
    ...(typeof value["Fn::GetAtt"] === "string" ? [value["Fn::GetAtt"].split(".")[0]] : []),
    ...(typeof value["Fn::Sub"] === "string" ? namesIn(value["Fn::Sub"]) : []),
  ];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

function namesIn(text) {
  return [...text.matchAll(/\$\{([\w:]+)\}/g)].map(([, name]) => name);
}
