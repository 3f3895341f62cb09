export const id = 6726;
export const ids = [6726];
export const modules = {

/***/ 46726:
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
;// CONCATENATED MODULE: ./lib/cli/trust/trust.js







const trust_usage = usage.usages.trust;
/** Prints what a cloud or a cluster must be told, so that it trusts what was judged and nothing else: always 0. */
async function trust(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, { usage: trust_usage, valued });
    const [word = "", ...rest] = options.positionals;
    if (rest.length > 0)
        throw new errors/* UserError */.yo("usage", "expected one word behind trust.", { hint: `Usage: ${trust_usage}` });
    const path = trustTemplates[(0,cli_options/* oneOf */.y)("trust", word, trustKinds)];
    ports.print(renderTrust(ports.home.readText(path, size/* mostDocumentBytes */.A), options));
    return 0;
}
const valued = Object.fromEntries([
    ...Object.values(trustFields).map(({ option }) => [option, "once"]),
    ...Object.values(trustLists).map(({ option }) => [option, "often"]),
]);


/***/ })

};
