export const id = 2395;
export const ids = [2395];
export const modules = {

/***/ 42395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trust: () => (/* binding */ trust)
});

// EXTERNAL MODULE: ./lib/domain/document/size.js
var size = __webpack_require__(92019);
;// CONCATENATED MODULE: ./lib/domain/trust/fields.js
const ref = String.raw `refs/heads/(?!.*\.\.)[\w./-]{1,200}`;
const folder = String.raw `[A-Za-z0-9][\w.-]{0,98}/[\w.-]{1,100}/\.github/workflows/`;
const file = String.raw `[\w.-]{1,100}\.ya?ml`;
/** What signs, and what runs a product's code, holds no cloud's identity (docs/adr/0018). */
const deploying = "(?!(?:judge|run)-)";
/**
 * What stands in conditions is compared as it is, so nothing is taken that a cloud's language reads as more than a letter: no
 * wildcard, quote, blank, brace, dollar or backslash (`$` and `*` of IAM, `'` of CEL and of Azure, `"` of Rego).
 */
const trustFields = {
    repository: {
        option: "repository",
        pattern: /^[A-Za-z0-9][\w.-]{0,98}\/[\w.-]{1,100}$/,
        expected: "OWNER/REPO",
    },
    repository_id: { option: "repository-id", pattern: /^[1-9]\d{0,14}$/, expected: "GitHub's number of it" },
    owner_id: { option: "owner-id", pattern: /^[1-9]\d{0,14}$/, expected: "GitHub's number of the owner" },
    environment: {
        option: "environment",
        pattern: /^[\w.-]{1,100}$/,
        expected: "an environment of letters, digits, `.`, `_` and `-`",
    },
    ref: {
        option: "ref",
        pattern: new RegExp(`^${ref}$`),
        expected: "a branch, such as refs/heads/main",
        fallback: "refs/heads/main",
    },
    event: {
        option: "event",
        pattern: /^(?:push|workflow_dispatch|schedule)$/,
        expected: "push, workflow_dispatch or schedule: strangers start the others",
        fallback: "push",
    },
    runner: {
        option: "runner",
        pattern: /^(?:github-hosted|self-hosted)$/,
        expected: "github-hosted or self-hosted",
        fallback: "github-hosted",
    },
    workflow: {
        option: "workflow",
        pattern: new RegExp(`^${folder}${deploying}${file}@(?:${ref}|[0-9a-f]{40})$`),
        expected: "OWNER/PLATFORM/.github/workflows/FILE.yml@refs/heads/stable, a file that neither signs nor runs a product's code",
    },
    judge: {
        option: "judge",
        pattern: new RegExp(`^${folder}judge-${file}@${ref}$`),
        expected: "OWNER/PLATFORM/.github/workflows/judge-release.yml@refs/heads/stable",
    },
    aws_account: { option: "account", pattern: /^\d{12}$/, expected: "the 12 digits of an AWS account" },
    image: {
        option: "image",
        pattern: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?(?:\/[a-z0-9._-]+)+$/,
        expected: "an image with its registry and without tag, such as ghcr.io/acme/api",
    },
};
/** Values that may be several: each is named alone, none is not an answer. */
const trustLists = {
    policies: { option: "policy", pattern: /^sha256:[0-9a-f]{64}$/, expected: "sha256:… of a platform policy" },
    revisions: { option: "revision", pattern: /^[0-9a-f]{40}$/, expected: "a full commit id" },
};

;// CONCATENATED MODULE: ./lib/domain/trust/kinds.js
/** What the trust kit can write, by the word on the command line, and the template that it is written from. */
const trustTemplates = {
    subject: "workflows/trust/github/subject.json",
    aws: "workflows/trust/aws/trust-policy.json",
    azure: "workflows/trust/azure/federated-credential.json",
    "azure-flexible": "workflows/trust/azure/flexible-credential.json",
    gcp: "workflows/trust/gcp/provider.json",
    "gcp-pinned": "workflows/trust/gcp/pinned-provider.json",
    "policy-controller": "workflows/trust/kubernetes/cluster-image-policy.yml",
    kyverno: "workflows/trust/kubernetes/image-validating-policy.yml",
};
const trustKinds = [
    "subject",
    "aws",
    "azure",
    "azure-flexible",
    "gcp",
    "gcp-pinned",
    "policy-controller",
    "kyverno",
];

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/domain/trust/render.js


/**
 * The customised subject, key by key as `github/subject.json` orders it. Ids come first and the one free text comes last, so
 * that whoever administers the product and writes a template of their own cannot make a value speak for the keys behind it.
 */
const subjectOrder = [
    ["repository_owner_id", "owner_id"],
    ["repository_id", "repository_id"],
    ["job_workflow_ref", "workflow"],
    ["ref", "ref"],
    ["event_name", "event"],
    ["runner_environment", "runner"],
    ["environment", "environment"],
];
const placeholder = /\{\{([a-z_]+)\}\}/g;
/** Values that follow from others. */
const derived = {
    subject: (take) => subjectOrder.map(([claim, name]) => `${claim}:${take(name)}`).join(":"),
    default_subject: (take) => {
        const [owner = "", name = ""] = take("repository").split("/");
        return `repo:${owner}@${take("owner_id")}/${name}@${take("repository_id")}:environment:${take("environment")}`;
    },
    credential: (take) => `assaygate-${take("repository_id")}-${take("environment").replaceAll(".", "-")}`,
    // One name for each product: a policy that takes another's name takes its place.
    name: (take) => take("repository").toLowerCase().replace("/", ".").replaceAll("_", "-5f-"),
};
/** Fills a template of the trust kit with checked values only. @throws {UserError} usage */
function renderTrust(template, given) {
    const take = (name) => taken(trustFields[name], given);
    return template.replaceAll(placeholder, (_, name) => placed(name, take, given));
}
function placed(name, take, given) {
    const make = Object.hasOwn(derived, name) ? derived[name] : undefined;
    if (make !== undefined)
        return make(take);
    if (isList(name))
        return listed(name, given);
    if (isField(name))
        return take(name);
    throw new errors/* UserError */.yo("invalid-config", `template: nothing is known of {{${name}}}.`);
}
function isField(name) {
    return Object.hasOwn(trustFields, name);
}
function isList(name) {
    return Object.hasOwn(trustLists, name);
}
function taken(field, given) {
    return checked(given.value(field.option) ?? field.fallback, field);
}
/** Digests and commits are hex, so either kind of quotes holds them. */
function listed(name, given) {
    const field = trustLists[name];
    const values = given.values(field.option);
    const all = values.length === 0 ? [checked(undefined, field)] : values.map((value) => checked(value, field));
    const mark = name === "policies" ? '"' : "'";
    return all.map((value) => `${mark}${value.replace("sha256:", "")}${mark}`).join(", ");
}
function checked(value, { option, pattern, expected }) {
    if (value !== undefined && pattern.test(value))
        return value;
    const got = value === undefined ? "got none" : `got ${JSON.stringify(value.slice(0, 200))}`;
    throw new errors/* UserError */.yo("usage", `option "--${option}": expected ${expected}, ${got}.`);
}

// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
;// CONCATENATED MODULE: ./lib/cli/trust/root-lines.js

/** The file with the new root in the place of the last one; lines of others stay. @throws {UserError} invalid-input */
function linesWith({ text, last }, root) {
    const [line, earlier] = [compact(root), last === null ? null : compact(last)];
    const before = entriesOf(text);
    const others = before.filter((entry) => ![line, earlier].includes(compact(entry)));
    return { before: text, text: `${[...others.map(compact), line].toSorted().join("\n")}\n` };
}
/** One root that may well have several lines, or several of one each. */
function entriesOf(text) {
    return isJson(text) ? [text] : text.split("\n").filter((entry) => entry.trim() !== "");
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** One line of JSON, so that a root is told from another by what it says. */
function compact(text) {
    try {
        return JSON.stringify(JSON.parse(text));
    }
    catch (cause) {
        throw new errors/* UserError */.yo("invalid-input", "expected trusted roots as lines of JSON, found something else.", {
            hint: "Write each root of trusted-root.jsonl on one line: jq -c . FILE.",
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/cli/trust/update.js




const update_usage = usage.usages.trust;
const largestFile = 8 * 1024 * 1024;
const target = "trusted_root.json";
const output = "trusted-root.jsonl";
const roles = ["root", "timestamp", "snapshot", "targets"];
/** Repositories that everybody has; whose root is trusted is for the verifier to say all the same. */
const mirrors = new Map([
    ["github", "https://tuf-repo.github.com"],
    ["public-good", "https://tuf-repo-cdn.sigstore.dev"],
]);
/**
 * Brings the file of trusted roots up to date from a TUF repository, starting from a root that somebody pinned. Verification
 * itself asks nobody: what is written here is a change that somebody reviews. Exit 0; with `--check` 1 if it would change.
 */
async function updateTrust(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: update_usage,
        valued: { mirror: "once", root: "once", folder: "once" },
        flags: ["check"],
    });
    const name = nameOf(options);
    const mirror = mirrorOf(name, options);
    const folder = options.value("folder") ?? "policy";
    const files = options.has("check") ? ports.places.folder(folder) : ports.places.make(folder);
    const state = stateOf(files, name);
    const known = state.known.has("root")
        ? knownAs(state.known, options, ports)
        : new Map([["root", pinned(options, ports)]]);
    const answer = await ports.updateRoot({ mirror, known, target });
    const lines = linesWith(rootLines(files, state), answer.text);
    await ports.openEvidence(lines.text, output);
    const isChanged = lines.text !== lines.before;
    if (!options.has("check"))
        write(files, { name, answer, lines });
    ports.print(`trusted root of ${name}: ${wordsOf(isChanged, options)} (${versionsOf(answer.metadata)})\n`);
    return options.has("check") && isChanged ? 1 : 0;
}
function nameOf({ positionals }) {
    const [name = "", ...others] = positionals;
    if (others.length === 0 && /^[a-z][a-z0-9-]{0,39}$/.test(name))
        return name;
    throw new errors/* UserError */.yo("usage", "expected the name of one repository: github, public-good, or one of yours.", {
        hint: `Usage: ${update_usage}`,
    });
}
function mirrorOf(name, options) {
    const mirror = options.value("mirror") ?? mirrors.get(name);
    const url = URL.parse(mirror ?? "");
    const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && url.hostname === "127.0.0.1");
    if (mirror !== undefined && isSafe && url?.username === "")
        return mirror;
    throw new errors/* UserError */.yo("usage", `expected --mirror with an address of ${name}, https:, got ${mirror ?? "none"}.`, { hint: "Only github and public-good are known without one: docs/how-to/keep-the-trusted-root.md." });
}
const placeOf = (name, file) => `tuf/${name}/${file}`;
function stateOf(files, name) {
    const read = (file) => {
        const path = placeOf(name, file);
        return files.exists(path) ? files.readText(path, largestFile) : null;
    };
    const known = roles.flatMap((role) => {
        const text = read(`${role}.json`);
        return text === null ? [] : [[role, text]];
    });
    return { known: new Map(known), last: read(target) };
}
/** A second root beside the one that is known could only be a mistake, or somebody's trick. */
function knownAs(known, options, ports) {
    if (options.value("root") === undefined || pinned(options, ports) === known.get("root"))
        return known;
    throw new errors/* UserError */.yo("usage", "expected no --root, as one is pinned already, got another.", {
        at: options.value("root") ?? "",
        hint: "To begin anew, remove the folder below tuf/ and have it reviewed.",
    });
}
function pinned(options, { places }) {
    const path = options.value("root");
    if (path === undefined)
        throw new errors/* UserError */.yo("usage", "expected --root with the root.json that you trust, got none.", {
            hint: "It is needed once. Take it by a way that you trust, never from the mirror itself: docs/how-to/keep-the-trusted-root.md.",
        });
    const { files, path: name } = places.file(path);
    return files.readText(name, largestFile);
}
function rootLines(files, { last }) {
    return { last, text: files.exists(output) ? files.readText(output, largestFile) : "" };
}
/** The roots last: whoever is interrupted has the old file and begins again. */
function write(files, { name, answer, lines }) {
    for (const [role, text] of answer.metadata)
        files.write(placeOf(name, `${role}.json`), text);
    files.write(placeOf(name, target), answer.text);
    files.write(output, lines.text);
}
function wordsOf(isChanged, options) {
    if (!isChanged)
        return "unchanged";
    return options.has("check") ? "another one is published" : `changed, ${output} written: have it reviewed`;
}
/** As the metadata says, which was verified before it comes here. */
function versionsOf(metadata) {
    const words = ["root", "timestamp"].map((role) => {
        const { signed } = JSON.parse(metadata.get(role) ?? "{}");
        return `${role} ${Number(signed?.version)} until ${JSON.stringify(String(signed?.expires).slice(0, 40))}`;
    });
    return words.join(", ");
}

;// CONCATENATED MODULE: ./lib/cli/trust/trust.js








const trust_usage = usage.usages.trust;
/** Prints what a cloud or a cluster must be told, so that it trusts what was judged and nothing else: 0. `update`: the roots. */
async function trust(words, ports) {
    if (words[0] === "update")
        return updateTrust(words.slice(1), ports);
    const options = (0,cli_options/* parseOptions */.A)(words, { usage: trust_usage, valued });
    const [word = "", ...rest] = options.positionals;
    if (rest.length > 0)
        throw new errors/* UserError */.yo("usage", "expected one word behind trust.", { hint: `Usage: ${trust_usage}` });
    const path = trustTemplates[kindIn(word)];
    ports.print(renderTrust(ports.home.readText(path, size/* mostDocumentBytes */.A), options));
    return 0;
}
/** @throws {UserError} usage */
function kindIn(word) {
    const kind = trustKinds.find((one) => one === word);
    if (kind !== undefined)
        return kind;
    const got = word === "" ? "nothing" : JSON.stringify(word.slice(0, 60));
    throw new errors/* UserError */.yo("usage", `expected one of ${trustKinds.join(", ")}, or update; got ${got}.`, {
        hint: `Usage: ${trust_usage}`,
    });
}
const valued = Object.fromEntries([
    ...Object.values(trustFields).map(({ option }) => [option, "once"]),
    ...Object.values(trustLists).map(({ option }) => [option, "often"]),
]);


/***/ })

};
