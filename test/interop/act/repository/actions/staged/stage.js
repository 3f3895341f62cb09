const { execFileSync } = require("node:child_process");
const { appendFileSync } = require("node:fs");
const { env } = process;
const say = (...words) => execFileSync("say", words);
const isPost = env.STATE_seen !== undefined;
const who = env.INPUT_WHO;

say(
  isPost ? "post" : "main",
  who,
  env.INPUT_TWO_WORDS ?? env["INPUT_TWO WORDS"],
  env.INPUT_LINES,
  env.INPUT_REQUIRED,
  env.STATE_seen ?? "none",
  env.FROM_STEP ?? "none",
);
say("place", process.cwd().replace(env.GITHUB_WORKSPACE, "workspace"));
say("action-path", env.GITHUB_ACTION_PATH === undefined ? "none" : "there");
if (!isPost) {
  appendFileSync(env.GITHUB_STATE, `seen=by ${who}\n`);
  appendFileSync(env.GITHUB_OUTPUT, `said=hello ${who}\n`);
  appendFileSync(env.GITHUB_ENV, `LEFT_BEHIND=${who}\n`);
  if (who === "nobody") process.exit(1);
}
