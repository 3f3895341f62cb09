/** An action that says at each stage which one it is, and what it was given. */
export const stagedAction = (
  more = "",
  stages = "  main: stage.js\n  pre: stage.js\n  post: stage.js",
): string => `
name: Staged
description: For a test
inputs:
  who: {default: "\${{ github.actor }}"}
  two words: {default: none}
outputs: {said: {description: what}}
runs:
  using: node24
${stages}
${more}
`;

/** Its one file, for all stages. */
export const stage = `
const fs = require("fs");
const seen = process.env.STATE_stage ?? "none";
const next = seen === "none" ? "first" : seen + "+";
console.log(\`\${process.env.INPUT_WHO} \${process.env["INPUT_TWO_WORDS"]} \${seen}\`);
fs.appendFileSync(process.env.GITHUB_STATE, \`stage=\${next}\\n\`);
fs.appendFileSync(process.env.GITHUB_OUTPUT, "said=hello\\n");
`;

/** The action in folder `tool`. */
export const stagedFiles = { "tool/action.yml": stagedAction(), "tool/stage.js": stage };
