export const id = 8490;
export const ids = [8490];
export const modules = {

/***/ 29860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ resetIn),
/* harmony export */   No: () => (/* binding */ isGraphqlLimit),
/* harmony export */   Zy: () => (/* binding */ resetOf),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   ds: () => (/* binding */ nameLimit)
/* harmony export */ });
/** Whether GitHub refused because of how much was asked, not because of what was asked (facts 8.9, 8.10). */
function isRateLimit(error) {
    if (error.status === 429)
        return true;
    if (error.status !== 403)
        return false;
    const headers = error.response?.headers ?? {};
    const isSpent = headers["x-ratelimit-remaining"] === "0";
    return isSpent || headers["retry-after"] !== undefined || isNamedLimit(error);
}
/**
 * The throttling plugin knows a secondary limit by these words only; a 429 or 403 with `retry-after` and other words
 * would be retried by nobody.
 */
function nameLimit(error) {
    const isSpent = error.response?.headers["x-ratelimit-remaining"] === "0";
    if (isRateLimit(error) && !isSpent && !isNamedLimit(error))
        error.message += " (a secondary rate limit)";
}
function isNamedLimit(error) {
    return /\bsecondary rate\b/i.test(error.message);
}
/** How the throttling plugin says that GraphQL's own budget is spent: an error of no class, with the answer in it. */
function isGraphqlLimit(error) {
    return error instanceof Error && error.message === "GraphQL Rate Limit Exceeded" && "response" in error;
}
/** RFC 3339 time at which asking makes sense again; undefined where GitHub does not say. */
function resetOf(error) {
    const headers = error.response?.headers ?? {};
    const seconds = Number(headers["retry-after"]);
    if (Number.isFinite(seconds))
        return timeOf(Date.now() + seconds * 1_000);
    return resetIn(headers);
}
/** Time of the `x-ratelimit-reset` header. */
function resetIn(headers) {
    const reset = Number(headers["x-ratelimit-reset"]);
    return Number.isFinite(reset) ? timeOf(reset * 1_000) : undefined;
}
const latestTime = 8.64e15;
function timeOf(ms) {
    return Math.abs(ms) <= latestTime ? new Date(ms).toISOString() : undefined;
}


/***/ }),

/***/ 6806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ strictFetch)
});

// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(28826);
;// CONCATENATED MODULE: ./lib/adapters/github/redirect.js

const mostHops = 5;
const movedForReads = [301, 302, 303, 307, 308];
/** With the others a client sends a GET in place of the write, and takes its answer for the write's. */
const movedForWrites = [307, 308];
/**
 * Follows redirects as far as they are safe: the token stays with the origin it was given for, TLS is not left, and
 * a write goes nowhere else.
 */
async function follow(send, url, init) {
    let target = new URL(url);
    let headers = new Headers(init.headers);
    for (let hop = 0; hop <= mostHops; hop++) {
        const response = await send(target.href, { ...init, headers, redirect: "manual" });
        const location = locationOf(response);
        if (location === null)
            return response;
        await response.body?.cancel();
        const next = nextOf(target, location, { isRead: isRead(init), status: response.status });
        if (next.origin !== target.origin)
            headers = withoutToken(headers);
        target = next;
    }
    throw refused(`more than ${mostHops} redirects`);
}
function locationOf(response) {
    return movedForReads.includes(response.status) ? (response.headers.get("location") ?? "") : null;
}
function nextOf(from, location, { isRead, status }) {
    const next = URL.parse(location, from.href);
    if (next === null || (next.protocol !== "https:" && next.protocol !== from.protocol))
        throw refused("a redirect to no safe address");
    if (isRead)
        return next;
    if (!movedForWrites.includes(status))
        throw refused(`a write that ${status} turns into a read`);
    if (next.origin !== from.origin)
        throw refused("a write that is sent to another host");
    return next;
}
function isRead({ method = "GET" }) {
    return method === "GET" || method === "HEAD";
}
function withoutToken(headers) {
    const rest = new Headers(headers);
    rest.delete("authorization");
    return rest;
}
function refused(found) {
    const why = `expected an answer, found ${found}`;
    return new unread/* Unanswered */.XX((0,unread/* unread */.gy)("malformed", why), { isFinal: true });
}

;// CONCATENATED MODULE: ./lib/adapters/github/strict-fetch.js


/**
 * A fetch whose answers are whole: Octokit takes a JSON body that breaks off for a success with a text as its data,
 * and a timeout for an answer of status 500 that it repeats with a dead signal.
 */
function strictFetch({ fetch, attemptMs, maxBytes }) {
    return async (url, init) => {
        const signal = AbortSignal.timeout(Math.max(1, Math.floor(attemptMs())));
        const response = await follow((to, how) => answered(fetch(to, { ...how, signal })), url, init);
        const body = await answered(readBody(response, maxBytes));
        requireWhole(response, body);
        return rebuilt(response, body);
    };
}
/** What breaks between us and GitHub. */
async function answered(attempt) {
    try {
        return await attempt;
    }
    catch (error) {
        if (error instanceof unread/* Unanswered */.XX)
            throw error;
        throw new unread/* Unanswered */.XX((0,unread/* unread */.gy)("outage", `no answer: ${reasonOf(error)}`), { isFinal: false, cause: error });
    }
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message : error.message;
}
async function readBody(response, maxBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes)
            throw tooLarge(maxBytes);
        chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks, bytes));
}
function tooLarge(maxBytes) {
    const why = `expected an answer of at most ${maxBytes} bytes, found more`;
    return new unread/* Unanswered */.XX((0,unread/* unread */.gy)("too-large", why), { isFinal: true });
}
/** What Octokit parses; raw contents come as `application/vnd.github.raw+json` and are none. */
const isJson = /^application\/(scim\+)?json\b/i;
function requireWhole(response, body) {
    const type = response.headers.get("content-type") ?? "";
    if (!response.ok || !isJson.test(type) || hasNoBody(response.status))
        return;
    try {
        JSON.parse(new TextDecoder().decode(body));
    }
    catch (cause) {
        const why = `expected JSON, found ${body.byteLength} bytes that break off or are none`;
        throw new unread/* Unanswered */.XX((0,unread/* unread */.gy)("malformed", why), { isFinal: false, cause });
    }
}
/** Statuses whose answers are empty by definition; a Response refuses a body for them. */
function hasNoBody(status) {
    return status === 204 || status === 205 || status === 304;
}
/** The same answer with a body that is there. */
function rebuilt(response, body) {
    const { status, statusText, headers, url } = response;
    const copy = new Response(hasNoBody(status) ? null : body, { status, statusText, headers });
    return Object.defineProperty(copy, "url", { value: url });
}


/***/ }),

/***/ 28826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XX: () => (/* binding */ Unanswered),
  Op: () => (/* binding */ notAsked),
  gy: () => (/* binding */ unread),
  Ds: () => (/* binding */ unreadOf)
});

// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(31015);
;// CONCATENATED MODULE: ./lib/adapters/github/permissions.js
/**
 * Every call that the client can make, and the permission that a token needs for it (facts 11). GitHub names the
 * permission in its refusal too; this table serves where it does not. A call that is not listed does not compile.
 */
const permissions = {
    "GET /repos/{owner}/{repo}": "metadata: read",
    "GET /repos/{owner}/{repo}/rules/branches/{branch}": "metadata: read",
    "GET /repos/{owner}/{repo}/rulesets": "metadata: read",
    "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}": "metadata: read",
    "GET /repos/{owner}/{repo}/rulesets/rule-suites": "administration: read",
    "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}": "administration: read",
    "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history": "administration: write",
    "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}": "administration: write",
    "GET /repos/{owner}/{repo}/properties/values": "metadata: read",
    "GET /repos/{owner}/{repo}/branches/{branch}": "contents: read",
    "GET /repos/{owner}/{repo}/branches/{branch}/protection": "administration: read",
    "GET /repos/{owner}/{repo}/contents/{path}": "contents: read",
    "GET /repos/{owner}/{repo}/codeowners/errors": "contents: read",
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}": "contents: read",
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}": "contents: read",
    "GET /repos/{owner}/{repo}/compare/{basehead}": "contents: read",
    "GET /repos/{owner}/{repo}/commits": "contents: read",
    "GET /repos/{owner}/{repo}/commits/{ref}": "contents: read",
    "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls": "pull-requests: read",
    "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": "checks: read",
    "GET /repos/{owner}/{repo}/commits/{ref}/status": "statuses: read",
    "GET /repos/{owner}/{repo}/pulls/{pull_number}": "pull-requests: read",
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files": "pull-requests: read",
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits": "pull-requests: read",
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews": "pull-requests: read",
    "GET /repos/{owner}/{repo}/deployments": "deployments: read",
    "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses": "deployments: read",
    "GET /repos/{owner}/{repo}/issues": "issues: read",
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": "pull-requests: read",
    "GET /repos/{owner}/{repo}/labels": "issues: read",
    "GET /repos/{owner}/{repo}/environments": "actions: read",
    "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies": "actions: read",
    "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}": "actions: read",
    "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": "actions: read",
    "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs": "actions: read",
    "GET /repos/{owner}/{repo}/actions/runs": "actions: read",
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}": "actions: read",
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": "actions: read",
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs": "actions: read",
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals": "actions: read",
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}": "actions: read",
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs": "actions: read",
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs": "actions: read",
    "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs": "actions: write",
    "GET /repos/{owner}/{repo}/attestations/{subject_digest}": "attestations: read",
    "GET /repos/{owner}/{repo}/keys": "administration: read",
    "GET /repos/{owner}/{repo}/branches": "contents: read",
    "GET /repos/{owner}/{repo}/tags": "metadata: read",
    "GET /repos/{owner}/{repo}/actions/permissions": "administration: read",
    "GET /repos/{owner}/{repo}/actions/permissions/workflow": "administration: read",
    "GET /repos/{owner}/{repo}/actions/runners": "administration: read",
    "GET /repos/{owner}/{repo}/actions/secrets": "secrets: read",
    "GET /orgs/{org}/actions/runners": "organization-self-hosted-runners: read",
    "GET /orgs/{org}/actions/runner-groups": "organization-self-hosted-runners: read",
    "GET /users/{username}": "metadata: read",
    "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": "pull-requests: write",
    "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": "pull-requests: write",
    "POST /repos/{owner}/{repo}/issues": "issues: write",
    "PATCH /repos/{owner}/{repo}/issues/{issue_number}": "issues: write",
    "POST /repos/{owner}/{repo}/labels": "issues: write",
    "POST /repos/{owner}/{repo}/check-runs": "checks: write",
    "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": "checks: write",
    "GET /orgs/{org}/actions/permissions": "organization-administration: read",
    "GET /orgs/{org}/actions/permissions/workflow": "organization-administration: read",
    "GET /orgs/{org}/actions/permissions/self-hosted-runners": "organization-administration: read",
    "PATCH /orgs/{org}/properties/values": "organization-custom-properties: write",
    "POST /repos/{owner}/{repo}/git/commits": "contents: write",
    "POST /repos/{owner}/{repo}/git/refs": "contents: write",
    "PATCH /repos/{owner}/{repo}/git/refs/{ref}": "contents: write",
    "GET /repos/{owner}/{repo}/git/commits/{commit_sha}": "contents: read",
    "POST /orgs/{org}/repos": "administration: write",
    "PATCH /repos/{owner}/{repo}": "administration: write",
    "GET /orgs/{org}": "metadata: read",
    "GET /orgs/{org}/members": "members: read",
    "GET /orgs/{org}/teams/{team_slug}": "members: read",
    "GET /repos/{owner}/{repo}/teams": "administration: read",
    "GET /repos/{owner}/{repo}/collaborators": "metadata: read",
    "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}": "administration: write, members: read",
    "GET /repos/{owner}/{repo}/actions/permissions/access": "administration: read",
    "PUT /repos/{owner}/{repo}/actions/permissions/access": "administration: write",
    "GET /repos/{owner}/{repo}/activity": "contents: read",
    "GET /repos/{owner}/{repo}/git/ref/{ref}": "contents: read",
    "POST /repos/{owner}/{repo}/git/blobs": "contents: write",
    "POST /repos/{owner}/{repo}/git/trees": "contents: write",
    "POST /repos/{owner}/{repo}/rulesets": "administration: write",
    "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}": "administration: write",
    "GET /orgs/{org}/rulesets": "organization-administration: write",
    "GET /orgs/{org}/rulesets/{ruleset_id}": "organization-administration: write",
    "POST /orgs/{org}/rulesets": "organization-administration: write",
    "PUT /orgs/{org}/rulesets/{ruleset_id}": "organization-administration: write",
    "GET /orgs/{org}/properties/schema": "organization-custom-properties: read",
    "PATCH /orgs/{org}/properties/schema": "organization-custom-properties: admin",
    "GET /orgs/{org}/properties/values": "organization-custom-properties: read",
    "GET /repos/{owner}/{repo}/pulls": "pull-requests: read",
    "POST /repos/{owner}/{repo}/pulls": "pull-requests: write",
    "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": "pull-requests: write",
    "GET /repos/{owner}/{repo}/releases": "contents: read",
    "GET /repos/{owner}/{repo}/releases/{release_id}": "contents: read",
    "GET /repos/{owner}/{repo}/releases/assets/{asset_id}": "contents: read",
    "POST /repos/{owner}/{repo}/releases": "contents: write",
    "PATCH /repos/{owner}/{repo}/releases/{release_id}": "contents: write",
    "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name}": "contents: write",
    "POST /repos/{owner}/{repo}/attestations": "attestations: write",
    "PUT /repos/{owner}/{repo}/environments/{environment_name}": "administration: write",
    "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies": "administration: write",
};

// EXTERNAL MODULE: ./lib/adapters/github/rate-limit.js
var rate_limit = __webpack_require__(29860);
;// CONCATENATED MODULE: ./lib/adapters/github/unread.js



function unread(cause, why, detail = {}) {
    const { needs, resetAt } = detail;
    return {
        state: "unknown",
        cause,
        why: plainWords(why),
        ...(needs === undefined ? {} : { needs }),
        ...(resetAt === undefined ? {} : { resetAt }),
    };
}
/** Ends a request from inside Octokit, which knows errors only; outside the client it is a value again. */
class Unanswered extends Error {
    name = "Unanswered";
    unread;
    /** Asking again would change nothing. */
    isFinal;
    constructor(reason, { isFinal, cause }) {
        super(reason.why, { cause });
        this.unread = reason;
        this.isFinal = isFinal;
    }
}
/** What a failed request means for the fact that was asked for. Errors that are ours are thrown on. */
function unreadOf(error, route) {
    if ((0,rate_limit/* isGraphqlLimit */.No)(error))
        return unread("rate-limit", words(route, error.message), { resetAt: (0,rate_limit/* resetOf */.Zy)(error) });
    if (!(error instanceof dist_src/* RequestError */.G))
        throw error;
    if (error.cause instanceof Unanswered)
        return { ...error.cause.unread, why: words(route, error.message) };
    const why = words(route, `${error.status} ${error.message}`);
    return (0,rate_limit/* isRateLimit */.a5)(error)
        ? unread("rate-limit", why, { resetAt: (0,rate_limit/* resetOf */.Zy)(error) })
        : refusal(error, route, why);
}
function refusal(error, route, why) {
    const needs = acceptedBy(error) ?? (route === "POST /graphql" ? undefined : permissions[route]);
    switch (error.status) {
        case 401:
            return unread("permission", `${why}: the token is not valid, or no longer`);
        case 403:
            return unread(isTooLarge(error) ? "too-large" : "permission", why, { needs });
        case 404:
            // GitHub says the same of what is not there and of what this token may not see.
            return unread("not-found", why, { needs });
        case 409:
        case 410:
        case 451:
            return unread("not-found", why);
        default:
            return unread(error.status >= 500 ? "outage" : "malformed", why);
    }
}
/** `contents=read; metadata=read` or `pull_requests=read,issues=read`, as a workflow writes it. */
function acceptedBy(error) {
    const accepted = error.response?.headers["x-accepted-github-permissions"];
    const first = typeof accepted === "string" ? accepted.split(";")[0] : undefined;
    const named = first?.split(",").map((entry) => /^\s*([a-z_]{1,60})=([a-z]{1,10})\s*$/.exec(entry));
    const words = named?.flatMap((match) => match === null ? [] : [`${match[1]?.replaceAll("_", "-")}: ${match[2]}`]);
    return words === undefined || words.length === 0 ? undefined : words.join(", ");
}
function isTooLarge(error) {
    return /\btoo[ _]large\b/i.test(error.message);
}
function words(route, what) {
    return plainWords(`${route}: ${what}`);
}
const longestWords = 300;
/** GitHub's words on one line, without characters that a terminal or a log would obey. */
function plainWords(text) {
    const line = text.slice(0, 2 * longestWords).replace(/[\p{C}\p{Z}\s]+/gu, " ");
    return line.length > longestWords ? `${line.slice(0, longestWords)}…` : line;
}
/** Of a fact that no check asked for. */
const notAsked = { state: "unknown", why: "no check of this run needs it" };


/***/ }),

/***/ 38490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registries: () => (/* binding */ registries)
});

// EXTERNAL MODULE: ./lib/domain/artifact/oci/manifest.js
var oci_manifest = __webpack_require__(22208);
// EXTERNAL MODULE: ./lib/domain/artifact/oci/reference.js
var oci_reference = __webpack_require__(9036);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(28826);
;// CONCATENATED MODULE: ./lib/adapters/registry/address.js

const loopback = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
/** Address of a registry: TLS, except on this very machine. */
function originOf(host) {
    const { hostname } = new URL(`https://${host}`);
    return `${loopback.test(hostname) ? "http" : "https"}://${host}`;
}
/** Where a registry sends us for a token. Only one on this machine knows of others here; to a foreign one they are none of its business. */
function realmOf(address, origin) {
    const realm = safeAddress(address);
    if (loopback.test(realm.hostname) && !loopback.test(new URL(origin).hostname))
        throw unsafe();
    return realm;
}
/** An address that may be asked: nothing is sent in the clear, and nothing with a name and a password in it. */
function safeAddress(address, base) {
    const url = URL.parse(address, base);
    const isSafe = url !== null &&
        url.username === "" &&
        url.password === "" &&
        (url.protocol === "https:" || (url.protocol === "http:" && loopback.test(url.hostname)));
    if (isSafe)
        return url;
    throw unsafe();
}
function unsafe() {
    return new unread/* Unanswered */.XX((0,unread/* unread */.gy)("malformed", "expected an address of the registry, found no safe one"), {
        isFinal: true,
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./lib/adapters/registry/answers.js


const Errors = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* string */.YjP() })).min(1) });
/** What a status means that was not the one that was hoped for. */
function refusal(what, { status, body }) {
    const why = [`${what}: the registry answered ${status}`, codeOf(body)].filter(Boolean).join(" ");
    if (status === 401 || status === 403)
        return (0,unread/* unread */.gy)("permission", why);
    if (status === 404 || status === 410)
        return (0,unread/* unread */.gy)("not-found", why);
    if (status === 429)
        return (0,unread/* unread */.gy)("rate-limit", why);
    return (0,unread/* unread */.gy)(status >= 500 ? "outage" : "malformed", why);
}
/** Its own word for it (OCI distribution 1.1, error codes), and nothing else of what it says. */
function codeOf(body) {
    const errors = Errors.safeParse(parseJson(body));
    const code = errors.data?.errors[0]?.code ?? "";
    return /^[A-Z_]{1,40}$/.test(code) ? code : "";
}
/** A JSON value; undefined: it is none. */
function parseJson(body) {
    try {
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        return undefined;
    }
}
/** What is wrong with an answer. */
function malformed(what, found) {
    return (0,unread/* unread */.gy)("malformed", `${what}: expected what the registry was asked for, found ${found}`);
}
/** Runs what may end in the middle, and gives that as a value. */
async function orUnknown(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof unread/* Unanswered */.XX)
            return error.unread;
        throw error;
    }
}
/** Ends the work with an unknown; whoever called `known` gets it. */
function giveUp(reason) {
    throw new unread/* Unanswered */.XX(reason, { isFinal: true });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/domain/artifact/oci/media-types.js
var media_types = __webpack_require__(76973);
;// CONCATENATED MODULE: ./lib/domain/artifact/oci/referrer-tags.js
/** Tag of the index that stands in for the referrers of an image (OCI distribution 1.1, referrers tag schema). */
function indexTagOf(digest) {
    return digest.replace(":", "-");
}
const ownDigits = 12;
/**
 * Tag of one attachment alone. Whoever writes the index after reading it drops what others wrote in between; no other
 * attachment writes this one.
 */
function ownTagOf(subject, attachment) {
    return `${indexTagOf(subject)}.${attachment.slice("sha256:".length).slice(0, ownDigits)}`;
}
/** The first digits of an attachment's digest, if this is a tag of one to the image; null: it is another tag. */
function ownDigitsOf(tag, subject) {
    const start = `${indexTagOf(subject)}.`;
    const digits = tag.slice(start.length);
    return tag.startsWith(start) && /^[0-9a-f]{12}$/.test(digits) ? digits : null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/adapters/registry/blobs.js


/** Identity of bytes. */
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex")}`;
}
/** Puts a blob into the repository, unless it is there. */
async function pushBlob(session, digest, read) {
    if (await hasBlob(session, digest))
        return;
    const bytes = read();
    if (digestOf(bytes) !== digest)
        giveUp(malformed(`blob ${digest}`, "that it has changed since it was looked at"));
    const put = await uploadWhole(session, digest, bytes);
    // When the answer to an upload is lost, the registry knows it no more the second time: what counts is the blob.
    if (put.status !== 201 && !(await hasBlob(session, digest)))
        giveUp(refusal(`upload of ${digest}`, put));
}
async function hasBlob(session, digest) {
    const answer = await session.send({ method: "HEAD", path: `blobs/${digest}` });
    if (answer.status === 200)
        return true;
    return answer.status === 404 ? false : giveUp(refusal(`blob ${digest}`, answer));
}
async function uploadWhole(session, digest, bytes) {
    const start = session.at("blobs/uploads/");
    const opened = await session.send({ method: "POST", path: start });
    const location = opened.headers.get("location");
    if (opened.status !== 202 || location === null)
        return giveUp(refusal(`upload of ${digest}`, opened));
    const target = session.next(location, start);
    target.searchParams.set("digest", digest);
    const headers = { "content-type": "application/octet-stream" };
    return session.send({ method: "PUT", path: target, headers, body: bytes });
}
/** The bytes of a blob, which have its digest. */
async function pullBlob(session, digest, maxBytes) {
    const answer = await session.send({ method: "GET", path: `blobs/${digest}`, maxBytes });
    if (answer.status !== 200)
        return giveUp(refusal(`blob ${digest}`, answer));
    return digestOf(answer.body) === digest ? answer.body : giveUp(malformed(`blob ${digest}`, "other bytes"));
}

;// CONCATENATED MODULE: ./lib/adapters/registry/manifests.js






/** What a tag or a digest leads to; null: nothing. The registry's own word for the digest is not taken. */
async function fetchManifest(session, reference) {
    const what = `manifest ${reference}`;
    const accept = media_types/* manifestTypes */.Fm.join(", ");
    const path = `manifests/${reference}`;
    const answer = await session.send({ method: "GET", path, headers: { accept }, maxBytes: oci_manifest/* largestManifest */.o });
    if (answer.status === 404)
        return null;
    if (answer.status !== 200)
        return giveUp(refusal(what, answer));
    const digest = digestOf(answer.body);
    const said = answer.headers.get("docker-content-digest");
    if ((0,oci_reference/* isDigest */.Bc)(reference) ? digest !== reference : (0,oci_reference/* isDigest */.Bc)(said ?? "") && digest !== said)
        return giveUp(malformed(what, "bytes of another digest"));
    const mediaType = (answer.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
    return { digest, mediaType, size: answer.body.length, bytes: answer.body };
}
/** Puts a manifest as it is, byte for byte: a tag more never makes it another (T9). */
async function putManifest(session, put) {
    const answer = await putPatiently(session, put);
    const what = `push of the manifest ${put.reference}`;
    if (answer.status !== 201)
        return giveUp(refusal(what, answer));
    const said = answer.headers.get("docker-content-digest");
    const isOther = (0,oci_reference/* isDigest */.Bc)(said ?? "") && said !== digestOf(put.bytes);
    return isOther ? giveUp(malformed(what, "that it was kept under another digest")) : answer;
}
const patience = 5;
/**
 * While somebody else uploads a blob of the manifest, docker-registry 2.8 does not see the one that is there: it writes the
 * file anew, and whoever reads it in between finds it empty. What was uploaded before is there a moment later.
 */
async function putPatiently(session, { reference, mediaType, bytes }) {
    const headers = { "content-type": mediaType };
    for (let attempt = 1;; attempt++) {
        const answer = await session.send({
            method: "PUT",
            path: `manifests/${reference}`,
            headers,
            body: bytes,
        });
        const isMissing = answer.status === 400 && codeOf(answer.body) === "MANIFEST_BLOB_UNKNOWN";
        if (!isMissing || attempt === patience)
            return answer;
        await (0,promises_.setTimeout)(30 * 2 ** attempt * (0.5 + Math.random()));
    }
}

// EXTERNAL MODULE: ./lib/domain/artifact/oci/schema.js
var schema = __webpack_require__(20094);
// EXTERNAL MODULE: ./lib/domain/artifact/oci/strict-json.js
var strict_json = __webpack_require__(23755);
;// CONCATENATED MODULE: ./lib/adapters/registry/pages.js


const mostPages = 200;
/** Every page of a list; null: there is no such list. A list that goes on for ever is no answer (G10). */
async function fetchPages(session, path, take) {
    let url = session.at(path);
    const seen = new Set();
    for (let page = 0; page < mostPages; page++) {
        if (seen.has(url.href))
            return giveUp((0,unread/* unread */.gy)("incomplete", `${path}: a page that leads to itself`));
        seen.add(url.href);
        const answer = await session.send({ method: "GET", path: url });
        if (answer.status === 404 && page === 0)
            return null;
        if (answer.status !== 200)
            return giveUp(refusal(path, answer));
        take(answer);
        const next = nextOf(answer.headers.get("link"));
        if (next === null)
            return true;
        url = session.next(next, url);
    }
    return giveUp((0,unread/* unread */.gy)("incomplete", `${path}: more than ${mostPages} pages`));
}
/** Address of the next page (RFC 8288); null: this was the last one. */
function nextOf(link) {
    return /<([^>]{1,4000})>\s*;\s*rel="?next"?/i.exec(link ?? "")?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/adapters/registry/referrers.js










const mostReferrers = 1_000;
const mostTags = 100_000;
/**
 * What is attached to an image. A registry that keeps the list is believed; of another one the index and the tags of the
 * attachments are joined, since the index loses entries when two write it at once.
 */
async function joinReferrers(session, subject) {
    const kept = await keptReferrers(session, subject);
    const index = await indexOf(session, subject);
    const listed = unique([...(kept ?? []), ...(index ?? [])].map(referrerOf));
    const tagged = kept === null ? await taggedReferrers(session, subject, listed) : [];
    const referrers = unique([...listed, ...tagged]);
    if (referrers.length > mostReferrers)
        return giveUp((0,unread/* unread */.gy)("too-large", `${subject}: more than ${mostReferrers} attachments`));
    // Nothing is attached to what is there; of what is not there nobody can say anything.
    if (referrers.length === 0 && (await fetchManifest(session, subject)) === null)
        return giveUp((0,unread/* unread */.gy)("not-found", `${subject}: the registry has no such image`));
    const inIndex = new Set(index?.map(({ digest }) => digest));
    const unlisted = referrers.filter(({ digest }) => !inIndex.has(digest));
    return { referrers, index, unlisted, isKept: kept !== null };
}
/** Null: the registry has no such list (OCI distribution 1.1: 404). */
async function keptReferrers(session, subject) {
    const descriptors = [];
    const pages = await fetchPages(session, `referrers/${subject}`, (answer) => {
        descriptors.push(...descriptorsOf(answer.body, `referrers of ${subject}`));
        if (descriptors.length > mostReferrers)
            giveUp((0,unread/* unread */.gy)("too-large", `${subject}: more than ${mostReferrers} attachments`));
    });
    return pages === null ? null : descriptors;
}
async function indexOf(session, subject) {
    const manifest = await fetchManifest(session, indexTagOf(subject));
    return manifest === null ? null : descriptorsOf(manifest.bytes, `index of ${subject}`);
}
function descriptorsOf(bytes, what) {
    const json = bytes.length > oci_manifest/* largestManifest */.o ? null : (0,strict_json/* parseStrictJson */.R)(bytes);
    const index = schema/* Index */.jK.safeParse(json?.ok === true ? json.value : null);
    return index.success ? index.data.manifests : giveUp(malformed(what, "no index"));
}
/** Attachments that have a tag of their own and that no list names. */
async function taggedReferrers(session, subject, listed) {
    const tags = (await ownTags(session, subject)).filter((tag) => !listed.some(({ digest }) => digest.startsWith(`sha256:${ownDigitsOf(tag, subject)}`)));
    if (tags.length > mostReferrers)
        return giveUp((0,unread/* unread */.gy)("too-large", `${subject}: more than ${mostReferrers} attachments`));
    const found = [];
    for (const tag of tags) {
        const manifest = await fetchManifest(session, tag);
        const referrer = manifest === null ? null : attachmentOf(manifest, subject);
        if (referrer !== null)
            found.push(referrer);
    }
    return found;
}
const Tags = schemas/* object */.Ikc({ tags: schemas/* array */.YOg(schemas/* string */.YjP().max(128)).nullish() });
async function ownTags(session, subject) {
    const own = [];
    let seen = 0;
    await fetchPages(session, "tags/list?n=1000", (answer) => {
        const json = (0,strict_json/* parseStrictJson */.R)(answer.body);
        const page = Tags.safeParse(json.ok ? json.value : null);
        if (!page.success)
            return giveUp(malformed("tags", "no list of tags"));
        const tags = page.data.tags ?? [];
        seen += tags.length;
        if (seen > mostTags)
            giveUp((0,unread/* unread */.gy)("too-large", `more than ${mostTags} tags`));
        own.push(...tags.filter((tag) => ownDigitsOf(tag, subject) !== null));
    });
    return own;
}
/** An attachment as a list would have it; null: it is none of this image. */
function attachmentOf(fetched, subject) {
    if ((0,media_types/* kindOf */.I)(fetched.mediaType) !== "manifest")
        return null;
    const read = (0,oci_manifest/* readManifest */.W)(fetched.bytes, fetched.mediaType);
    if (typeof read === "string" || read.kind !== "manifest")
        return null;
    const { manifest } = read;
    if (manifest.subject?.digest !== subject)
        return null;
    const { digest, mediaType, size } = fetched;
    const artifactType = manifest.artifactType ?? manifest.config.mediaType;
    return { digest, mediaType, size, artifactType, annotations: manifest.annotations ?? {} };
}
function referrerOf({ digest, mediaType, size, artifactType, annotations }) {
    return { digest, mediaType, size, artifactType: artifactType ?? null, annotations: annotations ?? {} };
}
function unique(referrers) {
    const byDigest = new Map(referrers.map((referrer) => [referrer.digest, referrer]));
    return [...byDigest.values()].sort((a, b) => (a.digest < b.digest ? -1 : 1));
}
/** The index with everything that is attached. */
function repairedIndex({ index, unlisted }) {
    const added = unlisted.map(({ artifactType, ...rest }) => ({
        ...rest,
        ...(artifactType === null ? {} : { artifactType }),
    }));
    const manifests = [...(index ?? []), ...added];
    return Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: media_types/* mediaTypes */.Ib.index, manifests }));
}

;// CONCATENATED MODULE: ./lib/adapters/registry/attach.js







const empty = Buffer.from("{}");
const emptyConfig = { mediaType: media_types/* mediaTypes */.Ib.empty, digest: digestOf(empty), size: empty.length };
const repairs = 3;
/** Attaches bytes to an image, so that every reader finds them whoever else attaches something at the same time. */
async function attachTo(session, subject, attachment) {
    const bytes = manifestOf(subject, attachment);
    const digest = digestOf(bytes);
    await pushBlob(session, emptyConfig.digest, () => empty);
    await pushBlob(session, digestOf(attachment.bytes), () => attachment.bytes);
    const manifest = { mediaType: media_types/* mediaTypes */.Ib.manifest, bytes };
    const put = await putManifest(session, { reference: digest, ...manifest });
    // The registry says so where it keeps the list itself; any other gets a tag for it, and an index.
    if (put.headers.get("oci-subject") !== subject.digest) {
        const own = ownTagOf(subject.digest, digest);
        await putManifest(session, { reference: own, ...manifest });
        if ((await fetchManifest(session, own))?.digest !== digest)
            return giveUp(malformed(`tag ${own}`, "another attachment"));
        await repair(session, subject.digest);
    }
    const { artifactType, annotations } = attachment;
    return { digest, mediaType: media_types/* mediaTypes */.Ib.manifest, size: bytes.length, artifactType, annotations };
}
function manifestOf({ digest, mediaType, size }, attachment) {
    const { artifactType, bytes, annotations } = attachment;
    return Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: media_types/* mediaTypes */.Ib.manifest,
        artifactType,
        config: emptyConfig,
        layers: [{ mediaType: attachment.mediaType, digest: digestOf(bytes), size: bytes.length }],
        subject: { mediaType, digest, size },
        annotations,
    }));
}
/**
 * Writes the index anew while it lacks something. Another writer may drop that again: the tag of its own remains, from which
 * the next reader or writer mends it.
 */
async function repair(session, subject) {
    for (let attempt = 0; attempt < repairs; attempt++) {
        const joined = await joinReferrers(session, subject);
        if (joined.isKept || joined.unlisted.length === 0)
            return;
        const bytes = repairedIndex(joined);
        await putManifest(session, { reference: indexTagOf(subject), mediaType: media_types/* mediaTypes */.Ib.index, bytes });
        await (0,promises_.setTimeout)(Math.random() * 20);
    }
}

;// CONCATENATED MODULE: ./lib/adapters/registry/credentials.js

const DockerConfig = schemas/* object */.Ikc({
    auths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ auth: schemas/* string */.YjP().optional() })).optional(),
});
const largestConfig = 1024 * 1024;
/**
 * Credentials for a registry: ours from the environment, for the host that it names with them, else those that `docker login` left for exactly this host. Programs
 * that a configuration names (credHelpers) are not started. Null: whoever asks is nobody.
 */
function credentialsFor(host, { env, read }) {
    const [username, password] = [env["ASSAYGATE_REGISTRY_USERNAME"], env["ASSAYGATE_REGISTRY_PASSWORD"]];
    if (username && password && env["ASSAYGATE_REGISTRY_HOST"] === host)
        return { username, password };
    const folder = env["DOCKER_CONFIG"] || (env["HOME"] ? `${env["HOME"]}/.docker` : null);
    const text = folder === null ? undefined : read(`${folder}/config.json`);
    return text === undefined || text.length > largestConfig ? null : entryFor(host, text);
}
function entryFor(host, text) {
    const config = DockerConfig.safeParse(tryParse(text));
    const auths = config.data?.auths ?? {};
    const entry = [host, `https://${host}`, `https://${host}/v2/`, `https://${host}/v1/`]
        .filter((name) => Object.hasOwn(auths, name))
        .map((name) => auths[name]?.auth)
        .find((auth) => auth !== undefined);
    const decoded = Buffer.from(entry ?? "", "base64").toString("utf8");
    const colon = decoded.indexOf(":");
    if (colon < 1)
        return null;
    return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The header that says it. */
function basicOf({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

// EXTERNAL MODULE: ./lib/domain/artifact/oci/layout.js
var layout = __webpack_require__(16067);
;// CONCATENATED MODULE: ./lib/adapters/registry/push-layout.js





/** Pushes an image as its layout has it, what is named before what names it, and its tag last. */
async function pushLayout(session, request) {
    const { layout, tag } = request;
    const { digest, mediaType, size } = layout.subject;
    const image = { digest, mediaType, size };
    if (tag !== null && !(0,oci_reference/* isTag */.dz)(tag))
        return { state: "refused", why: "expected a tag, found something else" };
    const before = tag === null ? null : await tagged(session, tag, image);
    if (before !== null)
        return before;
    for (const blob of namedFirst(request))
        await pushPart(session, blob, request);
    const arrived = await fetchManifest(session, digest);
    if (arrived === null)
        return giveUp(malformed(`image ${digest}`, "that it did not arrive"));
    if (tag === null)
        return { state: "pushed", image };
    await putManifest(session, { reference: tag, mediaType, bytes: arrived.bytes });
    const after = await tagged(session, tag, image);
    return after?.state === "already-there"
        ? { state: "pushed", image }
        : (after ?? giveUp(malformed(`tag ${tag}`, "none")));
}
/** What a tag leads to by now; null: nothing. A published tag never gets other bytes (T14). */
async function tagged(session, tag, image) {
    const found = await fetchManifest(session, tag);
    if (found === null)
        return null;
    if (found.digest === image.digest)
        return { state: "already-there", image };
    const why = `expected the tag ${tag} to be free or to lead to ${image.digest}, found that it leads to ${found.digest}`;
    return { state: "refused", why };
}
async function pushPart(session, blob, { files }) {
    const { descriptor, path, manifest } = blob;
    const { digest, mediaType } = descriptor;
    if (manifest === null)
        await pushBlob(session, digest, () => files.read(path));
    else
        await putManifest(session, { reference: digest, mediaType, bytes: files.read(path) });
}
/** All blobs, each after those that it names. */
function namedFirst({ layout: { blobs, subject } }) {
    const order = new Map();
    const visit = (digest) => {
        const blob = blobs.get(digest);
        if (blob === undefined || order.has(digest))
            return;
        for (const inner of (0,layout/* namedBy */.T)(blob))
            visit(inner.digest);
        order.set(digest, blob);
    };
    visit(subject.digest);
    return [...order.values()];
}

// EXTERNAL MODULE: ./lib/adapters/github/strict-fetch.js + 1 modules
var strict_fetch = __webpack_require__(6806);
;// CONCATENATED MODULE: ./lib/adapters/registry/challenge.js
const longest = 4_000;
const parameter = /([a-z_]{1,40})="([^"]{0,2000})"/gi;
/** Reads a `WWW-Authenticate` header; null: it asks for something that we do not speak. */
function parseChallenge(header) {
    const text = (header ?? "").slice(0, longest);
    const scheme = /^\s*([a-z]{1,20})(?:\s|$)/i.exec(text)?.[1]?.toLowerCase();
    if (scheme === "basic")
        return { scheme };
    if (scheme !== "bearer")
        return null;
    const parameters = new Map([...text.matchAll(parameter)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]));
    const realm = parameters.get("realm");
    return realm === undefined ? null : { scheme, realm, service: parameters.get("service") ?? null };
}

;// CONCATENATED MODULE: ./lib/adapters/registry/session.js








const Token = schemas/* object */.Ikc({ token: schemas/* string */.YjP().optional(), access_token: schemas/* string */.YjP().optional() });
const largestToken = 64 * 1024;
const largestAnswer = 4 * 1024 * 1024;
const attempts = 4;
const attemptMs = 5 * 60_000;
const longestWaitMs = 20_000;
/** Requests to one repository: authorised when the registry asks for it, repeated while it is out of order. */
class RegistrySession {
    #options;
    /** Null: nobody asked for one so far. */
    #authorization = null;
    constructor(options) {
        this.#options = options;
    }
    /** Address of something in the repository. */
    at(path) {
        const { origin, repository } = this.#options;
        return safeAddress(`/v2/${repository}/${path}`, origin);
    }
    /** Address that the registry gave for what comes next; credentials go nowhere else. */
    next(address, from) {
        const url = safeAddress(address, from.href);
        if (url.origin === this.#options.origin)
            return url;
        throw new unread/* Unanswered */.XX((0,unread/* unread */.gy)("malformed", "expected an address of the same registry, found another"), {
            isFinal: true,
        });
    }
    /** The answer, whatever its status, unless there is none in the end. */
    async send(call) {
        for (let attempt = 1;; attempt++) {
            const answer = await this.#authorised(call).catch((error) => orThrow(error, attempt));
            if (answer !== null && (!isTransient(answer.status) || attempt === attempts))
                return answer;
            await (0,promises_.setTimeout)(pauseMs(attempt, answer));
        }
    }
    async #authorised(call) {
        const answer = await this.#once(call);
        // Who we were sent on to, a store of blobs, has no business to ask who we are.
        if (answer.status !== 401 || !answer.isOwn)
            return answer;
        const authorization = await this.#authorise(answer.headers.get("www-authenticate"));
        if (authorization === null)
            return answer;
        this.#authorization = authorization;
        return this.#once(call);
    }
    #once({ method, path, headers, body, maxBytes = largestAnswer }) {
        const url = typeof path === "string" ? this.at(path) : path;
        const authorization = this.#authorization === null ? {} : { authorization: this.#authorization };
        const init = {
            method,
            headers: { ...headers, ...authorization },
            ...(body === undefined ? {} : { body: new Uint8Array(body) }),
        };
        return this.#fetch(url, init, maxBytes);
    }
    /** Null: nothing that we could say would help. */
    async #authorise(header) {
        const { credentials, repository, access, mask } = this.#options;
        const challenge = parseChallenge(header);
        if (challenge === null)
            return null;
        const basic = credentials === null ? null : basicOf(credentials);
        if (challenge.scheme === "basic")
            return basic;
        const url = realmOf(challenge.realm, this.#options.origin);
        if (challenge.service !== null)
            url.searchParams.set("service", challenge.service);
        url.searchParams.set("scope", `repository:${repository}:${access === "push" ? "pull,push" : "pull"}`);
        const headers = basic === null ? {} : { authorization: basic };
        const answer = await this.#fetch(url, { method: "GET", headers }, largestToken);
        const token = answer.status === 200 ? tokenOf(answer.body) : null;
        if (token !== null)
            mask(token);
        return token === null ? null : `Bearer ${token}`;
    }
    async #fetch(url, init, maxBytes) {
        const send = (to, how) => this.#options.fetch(safeAddress(to).href, how);
        const whole = (0,strict_fetch/* strictFetch */.s)({ fetch: send, attemptMs: () => attemptMs, maxBytes });
        const response = await whole(url.href, init);
        const { status, headers } = response;
        const isOwn = URL.parse(response.url)?.origin === this.#options.origin;
        return { status, headers, body: new Uint8Array(await response.arrayBuffer()), isOwn };
    }
}
function tokenOf(body) {
    const parsed = Token.safeParse(parseJson(body));
    const token = parsed.data?.token ?? parsed.data?.access_token ?? "";
    // A line break would make another header of it.
    return /^[\x21-\x7e]{1,16000}$/.test(token) ? token : null;
}
function orThrow(error, attempt) {
    if (error instanceof unread/* Unanswered */.XX && !error.isFinal && attempt < attempts)
        return null;
    throw error;
}
function isTransient(status) {
    return status === 408 || status === 429 || status >= 500;
}
/** What the registry asks for, else longer each time and never the same for two. */
function pauseMs(attempt, answer) {
    const asked = Number(answer?.headers.get("retry-after") ?? Number.NaN) * 1000;
    const own = 100 * 2 ** attempt * (0.5 + Math.random());
    return Math.min(longestWaitMs, Number.isFinite(asked) && asked >= 0 ? Math.max(asked, 50) : own);
}

;// CONCATENATED MODULE: ./lib/adapters/registry/registry.js













const largestAttachment = 64 * 1024 * 1024;
/** Opens repositories of OCI registries (distribution 1.1), with the credentials that this process has for their host. */
function registries({ env, read, runner, fetch: own }) {
    return ({ image, access }) => {
        const reference = (0,oci_reference/* parseReference */.F2)(image);
        if (reference === null)
            throw new errors/* UserError */.yo("invalid-input", `expected an image such as registry.example/team/name, got ${JSON.stringify(image.slice(0, 200))}`, {
                hint: "Name the registry's host as well.",
            });
        const { host, repository } = reference;
        const credentials = credentialsFor(host, { env, read });
        if (credentials !== null)
            runner.mask(credentials.password);
        const session = new RegistrySession({
            ...{ origin: originOf(host), repository, access, credentials },
            fetch: own ?? ((url, init) => fetch(url, init)),
            mask: (secret) => runner.mask(secret),
        });
        return registryOver(session, access);
    };
}
function registryOver(session, access) {
    return {
        resolve: (tagOrDigest) => orUnknown(() => resolve(session, tagOrDigest)),
        pushLayout: (request) => orUnknown(() => pushLayout(session, request)),
        attach: (subject, attachment) => orUnknown(async () => ({
            state: "known",
            value: await attachTo(session, subject, attachment),
        })),
        referrers: (subject) => orUnknown(async () => {
            const joined = await joinReferrers(session, subject);
            const isShort = !joined.isKept && joined.unlisted.length > 0;
            // Who may write mends it for those who read the index only; the answer is the same if that fails.
            if (isShort && access === "push")
                await orUnknown(() => repair(session, subject));
            return { state: "known", value: joined.referrers };
        }),
        content: (subject, { digest }) => orUnknown(() => contentOf(session, subject, digest)),
    };
}
async function resolve(session, tagOrDigest) {
    if (!(0,oci_reference/* isTag */.dz)(tagOrDigest) && !(0,oci_reference/* isDigest */.Bc)(tagOrDigest))
        return malformed("a tag or digest", "something else");
    const found = await fetchManifest(session, tagOrDigest);
    if (found === null)
        return (0,unread/* unread */.gy)("not-found", `${tagOrDigest}: the registry has no such image`);
    const { digest, mediaType, size } = found;
    const read = (0,oci_manifest/* readManifest */.W)(found.bytes, mediaType);
    if (typeof read === "string")
        return malformed(`image ${tagOrDigest}`, read);
    return { state: "known", value: { digest, mediaType, size } };
}
/** A list can name anything: what counts as attached says so itself, under its own digest. */
async function contentOf(session, subject, digest) {
    const found = (0,oci_reference/* isDigest */.Bc)(digest) ? await fetchManifest(session, digest) : null;
    if (found === null)
        return (0,unread/* unread */.gy)("not-found", `${digest}: the registry has no such attachment`);
    if (attachmentOf(found, subject) === null)
        return malformed(`attachment ${digest}`, `none of ${subject}`);
    const read = (0,oci_manifest/* readManifest */.W)(found.bytes, found.mediaType);
    const layers = typeof read === "string" || read.kind === "index" ? [] : read.manifest.layers;
    const [layer, ...others] = layers;
    if (layer === undefined || others.length > 0)
        return malformed(`attachment ${digest}`, `${layers.length} layers`);
    return { state: "known", value: await pullBlob(session, layer.digest, largestAttachment) };
}


/***/ }),

/***/ 16067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   T4: () => (/* binding */ readLayout)
/* harmony export */ });
/* unused harmony export layoutLimits */
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22208);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76973);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20094);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23755);




const gigabyte = 1024 ** 3;
const layoutLimits = { blobs: 2_000, bytes: 8 * gigabyte, depth: 4 };
/**
 * Reads a layout that somebody else wrote. Nothing of it is believed: each blob that is named is there, inside, of that
 * size and that digest, and of one kind; a text says what is not so.
 */
function readLayout(files, limits = layoutLimits) {
    const top = topOf(files);
    return typeof top === "string" ? broken(top) : walk(top, files, limits);
}
function walk(top, files, limits) {
    const found = { blobs: new Map(), bytes: 0 };
    const queue = [{ descriptor: top, depth: 0 }];
    for (const place of queue) {
        const named = excess(place, found, limits) ?? take(place.descriptor, found, files);
        if (typeof named === "string")
            return broken(named);
        queue.push(...named.map((descriptor) => ({ descriptor, depth: place.depth + 1 })));
    }
    const stray = strayIn(files.paths);
    return stray === null ? { subject: top, blobs: found.blobs } : broken(stray);
}
/** `docker load` reads a `manifest.json` in place of the index, so beside the layout's own files there may be another image. */
function strayIn(paths) {
    const strays = paths.filter((path) => !/^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/.test(path));
    const [first] = strays;
    return first === undefined
        ? null
        : `${strays.length} files that belong to no layout: ${JSON.stringify(first)}`;
}
function broken(found) {
    return `expected an OCI image layout, found ${found}`;
}
/** What the blob names; a text says why it is not taken. */
function take(descriptor, found, files) {
    const known = found.blobs.get(descriptor.digest);
    const blob = known === undefined ? blobOf(descriptor, files) : againOf(descriptor, known);
    if (typeof blob === "string")
        return `${blob} (${descriptor.digest})`;
    if (known !== undefined)
        return [];
    found.blobs.set(descriptor.digest, blob);
    found.bytes += descriptor.size;
    return namedBy(blob);
}
function excess({ descriptor, depth }, { blobs, bytes }, limits) {
    // Indexes, a manifest, and what it names.
    if (depth > limits.depth + 1)
        return `indexes in more than ${limits.depth} levels`;
    if (blobs.has(descriptor.digest))
        return null;
    if (blobs.size === limits.blobs)
        return `more than ${limits.blobs} blobs`;
    return bytes + descriptor.size > limits.bytes ? `more than ${limits.bytes} bytes` : null;
}
/** The one image; with several, nobody could say which of them is the artefact. */
function topOf(files) {
    const marker = jsonOf(files, "oci-layout");
    if (typeof marker === "string")
        return marker;
    if (!_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .LayoutMarker */ .L7.safeParse(marker.value).success)
        return "an oci-layout of another version than 1.0.0";
    const json = jsonOf(files, "index.json");
    if (typeof json === "string")
        return json;
    const index = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .Index */ .jK.safeParse(json.value);
    if (!index.success)
        return "an index.json that is no index";
    const [top, ...others] = index.data.manifests;
    if (top === undefined || others.length > 0)
        return `${index.data.manifests.length} images in index.json`;
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(top.mediaType) === "other" ? `no image but ${JSON.stringify(top.mediaType)}` : top;
}
function jsonOf(files, path) {
    if (!files.paths.includes(path))
        return `no ${path}`;
    if (files.bytes(path) > _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o)
        return `${path} of more than ${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o} bytes`;
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(files.read(path));
    return json.ok ? json : `${path}: ${json.message}`;
}
/** A blob that is what it is said to be. The digest is hex digits only, so that its path leads nowhere else (G8). */
function blobOf(descriptor, files) {
    const path = `blobs/${descriptor.digest.replace(":", "/")}`;
    if (descriptor.urls !== undefined || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isElsewhere */ .l5)(descriptor.mediaType))
        return "a blob that is elsewhere";
    if (!files.paths.includes(path))
        return "a blob that is not there";
    const size = files.bytes(path);
    if (size !== descriptor.size)
        return `a blob of ${size} bytes in place of ${descriptor.size}`;
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(descriptor.mediaType) === "other")
        return isSame(descriptor, files.sha256(path)) ? { descriptor, path, manifest: null } : otherBytes;
    if (size > _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o)
        return `a manifest of more than ${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o} bytes`;
    if (!isSame(descriptor, files.sha256(path)))
        return otherBytes;
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(files.read(path), descriptor.mediaType);
    return typeof manifest === "string" ? manifest : { descriptor, path, manifest };
}
const otherBytes = "a blob whose bytes have another digest";
function isSame({ digest }, sha256) {
    return digest === `sha256:${sha256}`;
}
/** One blob under two media types, two sizes or two platforms is two things to whoever reads it. */
function againOf(descriptor, known) {
    const { mediaType, size, platform } = known.descriptor;
    const isSameKind = descriptor.mediaType === mediaType && descriptor.size === size;
    const isSamePlatform = platformOf(descriptor.platform) === platformOf(platform);
    return isSameKind && isSamePlatform ? known : "a blob of two kinds";
}
function platformOf(platform) {
    return [platform?.os, platform?.architecture, platform?.variant].join("/");
}
/** What a blob names: nothing, unless it is a manifest or an index. */
function namedBy({ manifest }) {
    switch (manifest?.kind) {
        case undefined:
            return [];
        case "index":
            return manifest.index.manifests;
        case "manifest":
            return [manifest.manifest.config, ...manifest.manifest.layers];
    }
}


/***/ }),

/***/ 22208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest),
/* harmony export */   o: () => (/* binding */ largestManifest)
/* harmony export */ });
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76973);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20094);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23755);



/** The largest manifest or index that is read: registries take 4 MiB too. */
const largestManifest = 4 * 1024 * 1024;
/** Reads the bytes behind a descriptor of an index or a manifest; a text says what is wrong. */
function readManifest(bytes, mediaType) {
    if (bytes.length > largestManifest)
        return `more than ${largestManifest} bytes of JSON`;
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes);
    if (!json.ok)
        return json.message;
    switch ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(mediaType)) {
        case "other":
            return `the media type ${JSON.stringify(mediaType)}, which is no manifest`;
        case "index": {
            const index = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .Index */ .jK.safeParse(json.value);
            if (!index.success)
                return `no index: ${issueOf(index.error)}`;
            return otherType(index.data, mediaType) ?? { kind: "index", index: index.data };
        }
        case "manifest": {
            const manifest = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .Manifest */ ._8.safeParse(json.value);
            if (!manifest.success)
                return `no manifest: ${issueOf(manifest.error)}`;
            return otherType(manifest.data, mediaType) ?? { kind: "manifest", manifest: manifest.data };
        }
    }
}
/** What it says of itself and what points at it says must be one. */
function otherType({ mediaType: said }, mediaType) {
    if (said === undefined || said === mediaType)
        return null;
    return `the media type ${JSON.stringify(said)} in what a descriptor calls ${JSON.stringify(mediaType)}`;
}
function issueOf({ issues, }) {
    const [first] = issues;
    return first === undefined ? "" : `${first.path.map(String).join(".")}: ${first.message}`;
}


/***/ }),

/***/ 76973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   IW: () => (/* binding */ isLayer),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   _m: () => (/* binding */ isImageConfig),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
const mediaTypes = {
    index: "application/vnd.oci.image.index.v1+json",
    manifest: "application/vnd.oci.image.manifest.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    empty: "application/vnd.oci.empty.v1+json",
};
const indexes = [
    mediaTypes.index,
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
const manifests = [
    mediaTypes.manifest,
    "application/vnd.docker.distribution.manifest.v2+json",
];
const configs = [mediaTypes.config, "application/vnd.docker.container.image.v1+json"];
/** Media types that a client asks for when it wants a manifest, whichever it is. */
const manifestTypes = [...indexes, ...manifests];
function kindOf(mediaType) {
    if (indexes.includes(mediaType))
        return "index";
    return manifests.includes(mediaType) ? "manifest" : "other";
}
/** Whether it is the configuration of an image that runs, and not of some other artefact in a registry. */
function isImageConfig(mediaType) {
    return configs.includes(mediaType);
}
/** Whether it is a layer of an image: files that lie below a container's root. */
function isLayer(mediaType) {
    return /^application\/vnd\.(?:oci\.image\.layer\.|docker\.image\.rootfs\.)/.test(mediaType);
}
/** Whether a layer's bytes are somewhere else (foreign, non-distributable): nothing of it can be checked. */
function isElsewhere(mediaType) {
    return /\.(nondistributable|foreign)\./.test(mediaType);
}


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   dz: () => (/* binding */ isTag)
/* harmony export */ });
const longest = 1_000;
const hostForm = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[::1\])(?::\d{1,5})?$/i;
const stepForm = /^[a-z0-9]+(?:(?:\.|_{1,2}|-{1,10})[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^sha256:[0-9a-f]{64}$/;
/** Reads `host/repository[:tag][@digest]`; null: it is none. The host must be said: nothing is looked for elsewhere. */
function parseReference(text) {
    if (text.length > longest)
        return null;
    const [name = "", digest = null, ...more] = text.split("@");
    const slash = name.indexOf("/");
    const host = name.slice(0, Math.max(0, slash));
    const colon = name.indexOf(":", slash);
    const tag = colon === -1 ? null : name.slice(colon + 1);
    const repository = name.slice(slash + 1, colon === -1 ? undefined : colon);
    const isWhole = more.length === 0 && isHost(host) && isRepository(repository);
    if (!isWhole || (tag !== null && !isTag(tag)) || (digest !== null && !isDigest(digest)))
        return null;
    return { host: host.toLowerCase(), repository, tag, digest };
}
/** A first step without dot and port is the name of a user, in the registry that some programs assume. */
function isHost(host) {
    return hostForm.test(host) && (/[.:]/.test(host) || host === "localhost");
}
function isRepository(repository) {
    return repository.length <= 255 && repository.split("/").every((step) => stepForm.test(step));
}
function isTag(text) {
    return tagForm.test(text);
}
function isDigest(text) {
    return digestForm.test(text);
}


/***/ }),

/***/ 20094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ LayoutMarker),
/* harmony export */   OD: () => (/* binding */ Platform),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   jK: () => (/* binding */ Index)
/* harmony export */ });
/* unused harmony export Descriptor */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(255);
/** Only sha256: a weaker digest is no identity, and nobody writes another. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/, "expected a digest sha256:<64 hex digits>");
const Annotations = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const Platform = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    os: Text,
    architecture: Text,
    variant: Text.optional(),
});
/** What points at a blob (OCI image specification 1.1, descriptor). */
const Descriptor = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    mediaType: Text,
    digest: Digest,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(Number.MAX_SAFE_INTEGER),
    artifactType: Text.optional(),
    platform: Platform.optional(),
    annotations: Annotations.optional(),
    /** Where its bytes are instead. */
    urls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const never = zod__WEBPACK_IMPORTED_MODULE_0__/* .undefined */ .Vxk("expected no key of another kind of manifest");
/** An index; one that is a manifest as well means one thing to one reader and another to the next (CVE-2021-41190). */
const Index = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    mediaType: Text.optional(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Descriptor).max(1_000),
    subject: Descriptor.optional(),
    annotations: Annotations.optional(),
    config: never.optional(),
    layers: never.optional(),
});
const Manifest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    mediaType: Text.optional(),
    artifactType: Text.optional(),
    config: Descriptor,
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Descriptor).max(1_000),
    subject: Descriptor.optional(),
    annotations: Annotations.optional(),
    manifests: never.optional(),
});
const LayoutMarker = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ imageLayoutVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("1.0.0") });


/***/ }),

/***/ 23755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
const deepest = 32;
const token = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;
/**
 * Reads a JSON object. One with a key twice is refused: readers take the first or the last of them, and the digest is
 * of both.
 */
function parseStrictJson(bytes) {
    const parsed = tryParse(bytes);
    if (parsed === null)
        return refused("no JSON in UTF-8");
    const { text, value } = parsed;
    if (!isMapping(value))
        return refused("no object");
    const keys = countKeys(value, 1);
    if (keys === null)
        return refused(`more than ${deepest} levels`);
    const written = [...text.matchAll(token)].filter(([, colon]) => colon !== undefined).length;
    return written === keys ? { ok: true, value } : refused("a key that stands there twice");
}
function refused(found) {
    return { ok: false, message: `expected a JSON object, found ${found}` };
}
function tryParse(bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        return { text, value: JSON.parse(text) };
    }
    catch {
        return null;
    }
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Keys of all objects together; null: it is too deep. */
function countKeys(value, depth) {
    if (typeof value !== "object" || value === null)
        return 0;
    if (depth > deepest)
        return null;
    let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
    for (const inner of Object.values(value)) {
        const inside = countKeys(inner, depth + 1);
        if (inside === null)
            return null;
        keys += inside;
    }
    return keys;
}


/***/ }),

/***/ 31015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}



/***/ })

};
