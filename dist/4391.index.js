export const id = 4391;
export const ids = [4391];
export const modules = {

/***/ 21125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ GitHubClient)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/github/rate-limit.js
var rate_limit = __webpack_require__(29860);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(28826);
;// CONCATENATED MODULE: ./lib/adapters/github/call-book.js


/** Counts the calls of one run and says when it has had enough: an outcome of its own, never an answer. */
class CallBook {
    #limits;
    #startedAt = performance.now();
    #counts = { rest: 0, graphql: 0, notModified: 0, retries: 0, waitedMs: 0, points: 0 };
    #resetAt;
    constructor(limits) {
        this.#limits = limits;
    }
    get counts() {
        return { ...this.#counts };
    }
    /** Time left, for one more attempt. */
    get remainingMs() {
        return Math.max(0, this.#limits.deadlineMs - (performance.now() - this.#startedAt));
    }
    /** Enters an attempt; instead of that, the reason why there is none left. */
    charge(kind) {
        const { maxCalls, deadlineMs } = this.#limits;
        const { rest, graphql } = this.#counts;
        const resetAt = this.#resetAt;
        if (rest + graphql >= maxCalls)
            return (0,unread/* unread */.gy)("budget", `the ${maxCalls} calls of this run are spent`, { resetAt });
        if (this.remainingMs === 0)
            return (0,unread/* unread */.gy)("budget", `the ${deadlineMs} ms of this run for GitHub are over`, { resetAt });
        this.#counts[kind] += 1;
        return null;
    }
    count(what, by = 1) {
        this.#counts[what] += by;
    }
    /** Enters another attempt after a wait, if the run can afford it. */
    canRetry(afterMs) {
        const { waitBudgetMs } = this.#limits;
        if (this.#counts.waitedMs + afterMs > waitBudgetMs || afterMs >= this.remainingMs)
            return false;
        this.#counts.waitedMs += afterMs;
        this.#counts.retries += 1;
        return true;
    }
    /** Remembers when GitHub's hourly limit begins anew. */
    see(headers) {
        this.#resetAt =
            (0,rate_limit/* resetIn */.Jx)({ "x-ratelimit-reset": headers.get("x-ratelimit-reset") ?? undefined }) ?? this.#resetAt;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/pace.js
const minuteMs = 60_000;
/**
 * Lets requests through one by one when they become too many. Not Bottleneck: it lets retries pass beside its count
 * (`weight: 0`), and its reservoir counts fixed minutes, so that two of them can meet.
 */
class Pace {
    #limits;
    #waiting = [];
    /** Times of the latest starts, oldest first; never more than those of a minute. */
    #starts = [];
    #inFlight = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    async run(work) {
        await this.#enter();
        try {
            await this.#minute();
            return await work();
        }
        finally {
            this.#leave();
        }
    }
    async #enter() {
        if (this.#inFlight < this.#limits.inFlight)
            this.#inFlight += 1;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
    }
    /** The place goes to who waits longest. */
    #leave() {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#inFlight -= 1;
        else
            next();
    }
    async #minute() {
        for (;;) {
            const now = performance.now();
            while (now - (this.#starts[0] ?? now) >= minuteMs)
                this.#starts.shift();
            if (this.#starts.length < this.#limits.aMinute)
                break;
            const waitMs = minuteMs - (now - (this.#starts[0] ?? now));
            await new Promise((resolve) => setTimeout(resolve, waitMs));
        }
        this.#starts.push(performance.now());
    }
}

// EXTERNAL MODULE: ./lib/adapters/github/strict-fetch.js + 1 modules
var strict_fetch = __webpack_require__(6806);
;// CONCATENATED MODULE: ./lib/adapters/github/counted-fetch.js



/** Every attempt of every plugin goes through here: it is counted, paced, limited and sent to GitHub only. */
function countedFetch(fetch, hosts, book, limits) {
    const { attemptMs, maxBytes } = limits;
    const pace = new Pace(limits);
    const origins = [hosts.api, hosts.graphql, hosts.uploads].map((address) => new URL(address).origin);
    const strict = (0,strict_fetch/* strictFetch */.s)({ fetch, maxBytes, attemptMs: () => Math.min(attemptMs, book.remainingMs) });
    return (url, init) => pace.run(async () => {
        if (!origins.includes(new URL(url).origin))
            throw elsewhere();
        const spent = book.charge(url === hosts.graphql ? "graphql" : "rest");
        if (spent !== null)
            throw new unread/* Unanswered */.XX(spent, { isFinal: true });
        const response = await strict(url, init);
        book.see(response.headers);
        return response;
    });
}
function elsewhere() {
    return new unread/* Unanswered */.XX((0,unread/* unread */.gy)("malformed", "expected an address of GitHub, found another"), {
        isFinal: true,
    });
}

;// CONCATENATED MODULE: ./lib/adapters/github/etag-store.js
/** Answers of this run only. */
function memoryEtags() {
    return new Map();
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/adapters/github/pages.js
var pages = __webpack_require__(50074);
;// CONCATENATED MODULE: ./lib/adapters/github/graphql.js



const Fault = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().optional(),
    message: schemas/* string */.YjP(),
    path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).optional(),
});
const Envelope = schemas/* object */.Ikc({ data: schemas/* unknown */.L5J().optional(), errors: schemas/* array */.YOg(Fault).optional() });
const RateLimit = schemas/* object */.Ikc({ rateLimit: schemas/* object */.Ikc({ cost: schemas/* number */.aig() }) });
/** GraphQL answers 200 whatever went wrong; here an answer with errors is none, unless the asker says otherwise. */
class GraphqlClient {
    #octokit;
    #url;
    #book;
    constructor(octokit, url, book) {
        this.#octokit = octokit;
        this.#url = url;
        this.#book = book;
    }
    async ask({ query, variables, shape, needs, isPartialFine, }) {
        const { data: body } = await this.#octokit.request({
            method: "POST",
            url: this.#url,
            query,
            variables,
            request: { isRepeatable: true },
        });
        const envelope = Envelope.safeParse(body);
        if (!envelope.success)
            return (0,unread/* unread */.gy)("malformed", `expected an answer of GraphQL, found ${(0,pages/* faultOf */.Kl)(envelope.error)}`);
        const { data, errors = [] } = envelope.data;
        const cost = RateLimit.safeParse(data);
        if (cost.success)
            this.#book.count("points", cost.data.rateLimit.cost);
        const faults = errors.map((error) => ({
            path: error.path?.join(".") ?? "",
            unread: unreadFault(error, needs),
        }));
        const [first] = faults;
        if (first !== undefined && (!isPartialFine || faults.some(({ path }) => path === "")))
            return first.unread;
        const value = shape.safeParse(data);
        if (value.success)
            return { state: "known", value: { data: value.data, faults } };
        return first?.unread ?? (0,unread/* unread */.gy)("malformed", `POST /graphql: ${(0,pages/* faultOf */.Kl)(value.error)}`);
    }
}
function unreadFault({ type, message }, needs) {
    const why = `POST /graphql: ${type ?? "error"}: ${message}`;
    switch (type) {
        case "FORBIDDEN":
        case "INSUFFICIENT_SCOPES":
            return (0,unread/* unread */.gy)("permission", why, { needs });
        case "NOT_FOUND":
            return (0,unread/* unread */.gy)("not-found", why, { needs });
        case "RATE_LIMITED":
        case "RATE_LIMIT":
            return (0,unread/* unread */.gy)("rate-limit", why);
        case undefined:
            return (0,unread/* unread */.gy)("outage", why);
        default:
            return (0,unread/* unread */.gy)(/TIMEOUT|UNAVAILABLE|INTERNAL/.test(type) ? "outage" : "malformed", why);
    }
}

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var request_error_dist_src = __webpack_require__(31015);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./lib/adapters/github/octokit.js







const mostAttempts = 4;
const apiVersion = "2022-11-28";
/** 401 to 451: an answer. 304 is one too, which Octokit throws. */
const answers = [304, 400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** Octokit with throttling and retries, and with the cures for what they do wrong. The order of plugins matters. */
function makeOctokit(request) {
    const { token, api, userAgent, fetch, book, waits } = request;
    const handle = (afterSeconds, _options, _octokit, retries) => retries + 1 < mostAttempts && book.canRetry(afterSeconds * waits.secondMs);
    const Client = dist_src/* Octokit */.E.plugin(affordableRetries(book, waits), plugin_throttling_dist_bundle/* throttling */.A, dist_bundle/* retry */.L, isolate, pinVersion);
    return new Client({
        auth: token,
        baseUrl: api,
        userAgent,
        log: silent,
        request: { fetch, log: silent },
        throttle: {
            onRateLimit: handle,
            onSecondaryRateLimit: handle,
            retryAfterBaseValue: waits.secondMs,
            write: spaced(waits.betweenWritesMs),
            notifications: spaced(waits.betweenNotificationsMs),
        },
        retry: { doNotRetry: answers, retries: mostAttempts - 1, retryAfterBaseValue: waits.secondMs },
    });
}
function spaced(minTime) {
    return new light.Group(minTime === 0 ? {} : { maxConcurrent: 1, minTime });
}
/** Registered first, so that it sees every attempt before the other plugins decide what to do about it. */
function affordableRetries(book, waits) {
    return ({ hook }) => {
        hook.error("request", (error, options) => {
            if (!(error instanceof request_error_dist_src/* RequestError */.G))
                throw error;
            (0,rate_limit/* nameLimit */.ds)(error);
            const { retryCount = 0, retries = mostAttempts - 1 } = options.request;
            const isNext = error.status >= 500 && retryCount < retries;
            const waitMs = (retryCount + 1) ** 2 * waits.secondMs;
            if (isNext && (isFinal(error) || !book.canRetry(waitMs)))
                options.request["retries"] = 0;
            throw error;
        });
    };
}
function isFinal({ cause }) {
    return cause instanceof unread/* Unanswered */.XX && cause.isFinal;
}
const repeatable = ["GET", "HEAD"];
/**
 * The plugins keep their counts in `options.request`, which is one object for all calls: a call would wait as long
 * as its predecessor left off. And they repeat a POST after a reset, which may have done its work. Registered last.
 */
function isolate({ hook }) {
    hook.before("request", (options) => {
        const isRepeatable = repeatable.includes(options.method) || options.request["isRepeatable"] === true;
        options.request = { ...options.request, retryCount: 0, ...(isRepeatable ? {} : { retries: 0 }) };
    });
}
/** Without this header GitHub answers in the version that is its default on that day (facts 8.13). */
function pinVersion({ hook }) {
    hook.before("request", (options) => {
        options.headers["x-github-api-version"] = apiVersion;
    });
}

;// CONCATENATED MODULE: ./lib/adapters/github/page-walk.js

const perPage = 100;
const mostPages = 1_000;
/** What a position may consist of. Octokit takes `baseUrl` or `headers` among parameters for its own. */
const cursors = ["page", "after", "before", "cursor"];
/**
 * All pages of a list. Not `paginate` of Octokit: it takes a 409 for an empty list and rewrites the answers that it
 * is given, which we keep for who asks again.
 */
async function readPages(ask, isCounted) {
    const first = await ask({ per_page: perPage });
    const last = lastPage(first.link);
    if (last !== null)
        return [first, ...(await numberedPages(ask, last))];
    if (nextPage(first.link) !== null)
        return chainedPages(ask, first);
    if (!isCounted && isFull(first))
        await requireNoMore(ask);
    return [first];
}
function isFull({ data }) {
    return Array.isArray(data) && data.length >= perPage;
}
/** A full page that names no next one is the last of the list, or has lost its `Link`. */
async function requireNoMore(ask) {
    const { data } = await ask({ per_page: perPage, page: 2 });
    if (!Array.isArray(data) || data.length > 0)
        throw new unread/* Unanswered */.XX((0,unread/* unread */.gy)("incomplete", "expected one page, found a second"), { isFinal: true });
}
/** Pages with numbers, side by side. */
async function numberedPages(ask, last) {
    if (last > mostPages)
        throw tooMany();
    const numbers = Array.from({ length: Math.max(0, last - 1) }, (_, index) => index + 2);
    const pages = await Promise.all(numbers.map((page) => ask({ per_page: perPage, page })));
    if (nextPage(pages.at(-1)?.link ?? null) === null)
        return pages;
    throw new unread/* Unanswered */.XX((0,unread/* unread */.gy)("incomplete", `expected ${last} pages, found more`), { isFinal: true });
}
/** Pages of which each names the next. Only the position is taken from its address, so that none leads elsewhere. */
async function chainedPages(ask, first) {
    const pages = [first];
    for (let next = nextPage(first.link); next !== null; next = nextPage(pages.at(-1)?.link ?? null)) {
        if (pages.length === mostPages)
            throw tooMany();
        const position = [...next.searchParams].filter(([name]) => cursors.includes(name));
        pages.push(await ask({ per_page: perPage, ...Object.fromEntries(position) }));
    }
    return pages;
}
function tooMany() {
    return new unread/* Unanswered */.XX((0,unread/* unread */.gy)("too-large", `expected at most ${mostPages} pages, found more`), {
        isFinal: true,
    });
}
/** Number of the last page, where pages have numbers. */
function lastPage(link) {
    const last = addressOf("last", link)?.searchParams.get("page") ?? "";
    return /^\d{1,6}$/.test(last) ? Number(last) : null;
}
/** Address of the page that follows; null after the last. */
function nextPage(link) {
    return addressOf("next", link);
}
function addressOf(relation, link) {
    const part = link?.split(",").find((each) => each.includes(`rel="${relation}"`));
    const address = part === undefined ? undefined : /<([^<>]*)>/.exec(part)?.[1];
    return address === undefined ? null : URL.parse(address);
}

;// CONCATENATED MODULE: ./lib/adapters/github/reuse.js

/** Reads each thing once in a run, and asks GitHub for its bytes only when they have changed. */
class Reuse {
    #octokit;
    #book;
    #etags;
    #answers = new Map();
    constructor(octokit, book, etags) {
        this.#octokit = octokit;
        this.#book = book;
        this.#etags = etags;
    }
    /** A refusal is kept as well: who asks again is refused again. Only what broke is worth another question. */
    get({ url, parameters, isFresh }) {
        const request = this.#octokit.request.endpoint({ method: "GET", url, ...parameters });
        const key = `${request.headers.accept ?? ""} ${request.url}`;
        const known = isFresh ? undefined : this.#answers.get(key);
        if (known !== undefined)
            return known;
        const answer = this.#ask(key, { url, parameters });
        this.#answers.set(key, answer);
        answer.catch((error) => {
            const isBroken = !(error instanceof request_error_dist_src/* RequestError */.G) || error.status >= 500;
            if (isBroken && this.#answers.get(key) === answer)
                this.#answers.delete(key);
        });
        return answer;
    }
    async #ask(key, { url, parameters }) {
        const stored = this.#etags.get(key);
        const headers = stored === undefined ? {} : { "if-none-match": stored.etag };
        try {
            const { data, headers: found } = await this.#octokit.request({
                ...parameters,
                method: "GET",
                url,
                headers,
            });
            const link = found.link ?? null;
            if (found.etag !== undefined)
                this.#etags.set(key, { etag: found.etag, link, data });
            return { data, link };
        }
        catch (error) {
            if (stored === undefined || !(error instanceof request_error_dist_src/* RequestError */.G) || error.status !== 304)
                throw error;
            this.#book.count("notModified");
            return stored;
        }
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/client.js










const defaultLimits = {
    maxCalls: 1_000,
    deadlineMs: 240_000,
    waitBudgetMs: 120_000,
    attemptMs: 10_000,
    maxBytes: 64 * 1024 * 1024,
    inFlight: 10,
    aMinute: 800,
};
const realWaits = { secondMs: 1_000, betweenWritesMs: 1_000, betweenNotificationsMs: 3_000 };
const noSpacing = { betweenWritesMs: 0, betweenNotificationsMs: 0 };
/**
 * GitHub's API for one token and one run. What cannot be read is a value with its cause; only a bug throws. Answers
 * are checked against the shape that the caller needs, and lists are whole or unknown.
 */
class GitHubClient {
    #book;
    #octokit;
    #reuse;
    #graphql;
    /** @throws {UserError} invalid-input for a token that is none */
    constructor(request) {
        const { token, hosts, version, waits = realWaits } = request;
        requireToken(token);
        const limits = { ...defaultLimits, ...request.limits };
        this.#book = new CallBook(limits);
        const shared = {
            token,
            api: hosts.api,
            userAgent: `assaygate/${version}`,
            fetch: countedFetch(request.fetch ?? globalThis.fetch, hosts, this.#book, limits),
            book: this.#book,
            waits,
        };
        this.#octokit = makeOctokit(shared);
        this.#reuse = new Reuse(this.#octokit, this.#book, request.etags ?? memoryEtags());
        // The throttling plugin spaces queries as if they were writes.
        const unspaced = makeOctokit({ ...shared, waits: { ...waits, ...noSpacing } });
        this.#graphql = new GraphqlClient(unspaced, hosts.graphql, this.#book);
    }
    get counts() {
        return this.#book.counts;
    }
    /** One thing. */
    async get(route, parameters, shape, { isFresh = false } = {}) {
        return this.#answer(route, async () => {
            const { data } = await this.#ask(route, parameters, isFresh);
            return checked(route, data, shape);
        });
    }
    /** All pages of a list, if nothing of it is lacking (G10). */
    async list(route, parameters, shape, { isFresh = false } = {}) {
        return this.#answer(route, async () => {
            const ask = (position) => this.#ask(route, { ...parameters, ...position }, isFresh);
            const isCounted = (shape.expected ?? null) !== null;
            return (0,pages/* joinPages */.vc)(await readPages(ask, isCounted), shape);
        });
    }
    /** The bytes of a file, asked for once and not kept. */
    async bytes(route, parameters) {
        return this.#answer(route, async () => {
            const { method, url } = split(route);
            const { data } = await this.#octokit.request({ ...parameters, method, url });
            if (data instanceof ArrayBuffer)
                return { state: "known", value: new Uint8Array(data) };
            return (0,unread/* unread */.gy)("malformed", `${route}: expected the bytes of a file, found something else`);
        });
    }
    /** Something is made or changed. It is tried once: a write that may have worked is looked for, not repeated. */
    async write(route, parameters, shape) {
        return this.#answer(route, async () => {
            const { method, url } = split(route);
            const { data } = await this.#octokit.request({ ...parameters, method, url });
            return checked(route, data, shape);
        });
    }
    /** A question to GraphQL; what of it could not be seen is listed in the reply. */
    async query(request) {
        return this.#answer("POST /graphql", () => this.#graphql.ask(request));
    }
    #ask(route, parameters, isFresh) {
        return this.#reuse.get({ url: split(route).url, parameters, isFresh });
    }
    async #answer(route, ask) {
        try {
            return await ask();
        }
        catch (error) {
            return error instanceof unread/* Unanswered */.XX ? error.unread : (0,unread/* unreadOf */.Ds)(error, route);
        }
    }
}
/** A blank or line end would make another header of it. */
function requireToken(token) {
    if (/^[\x21-\x7e]{1,4096}$/.test(token))
        return;
    throw new errors/* UserError */.yo("invalid-input", "expected a token of printable characters, found something else", {
        at: "github-token",
    });
}
function split(route) {
    const blank = route.indexOf(" ");
    return { method: route.slice(0, blank), url: route.slice(blank + 1) };
}
function checked(route, data, shape) {
    const found = shape.safeParse(data);
    if (found.success)
        return { state: "known", value: found.data };
    return (0,unread/* unread */.gy)("malformed", `${route}: expected another answer, found ${(0,pages/* faultOf */.Kl)(found.error)}`);
}


/***/ }),

/***/ 83997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hostsOf),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const dataResidency = /^[a-z0-9-]+\.ghe\.com$/;
/**
 * Addresses of github.com, of a ghe.com tenant or of a GitHub Enterprise Server.
 * @throws {UserError} invalid-input for an address to which no token should go
 */
function hostsOf({ server, api, graphql }) {
    const pages = addressOf("GITHUB_SERVER_URL", server || "https://github.com");
    const rest = api ? addressOf("GITHUB_API_URL", api) : restOf(pages);
    return {
        server: plain(pages),
        api: plain(rest),
        graphql: plain(graphql ? addressOf("GITHUB_GRAPHQL_URL", graphql) : graphqlOf(rest)),
        uploads: plain(uploadsOf(rest)),
    };
}
function restOf(server) {
    if (server.hostname === "github.com")
        return new URL("https://api.github.com");
    if (dataResidency.test(server.hostname))
        return new URL(`https://api.${server.host}`);
    return new URL("/api/v3", server);
}
function graphqlOf(rest) {
    return new URL(isEnterpriseServer(rest) ? "/api/graphql" : "/graphql", rest);
}
function uploadsOf(rest) {
    if (isEnterpriseServer(rest))
        return new URL("/api/uploads", rest);
    const { protocol, host } = rest;
    return host.startsWith("api.") ? new URL(`${protocol}//uploads.${host.slice("api.".length)}`) : rest;
}
function isEnterpriseServer(rest) {
    return /^\/api\/v3\/?$/.test(rest.pathname);
}
/** Credentials in an address would end up in logs; without TLS anybody on the way could read the token. */
function addressOf(variable, text) {
    const url = URL.parse(text);
    if (url === null)
        throw refused(variable, "an address", "none");
    if (url.username !== "" || url.password !== "")
        throw refused(variable, "an address without credentials", "some");
    if (url.search !== "" || url.hash !== "")
        throw refused(variable, "an address without ? and #", "one");
    const isSafe = url.protocol === "https:" || (url.protocol === "http:" && loopback.test(url.hostname));
    if (!isSafe)
        throw refused(variable, "an address with https:", `"${url.protocol}//${url.host}"`);
    return url;
}
/** The address itself is not repeated where it may hold a secret. */
function refused(variable, expected, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected ${expected}, found ${found}`, {
        at: variable,
        hint: "The runner sets it; remove what overrides it.",
    });
}
/** Whether an address is this machine's own: an emulated GitHub. */
function isLoopback(address) {
    return loopback.test(new URL(address).hostname);
}
function plain(url) {
    return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}


/***/ }),

/***/ 50074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Wt: () => (/* binding */ countedPage),
/* harmony export */   vc: () => (/* binding */ joinPages),
/* harmony export */   w9: () => (/* binding */ plainPage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28826);


/**
 * The entries of all pages, if they can be the whole list: no page lost, none twice, and as many entries as GitHub
 * counts (G10). palantir/policy-bot#11 shows what happens otherwise.
 */
function joinPages(answers, shape) {
    const pages = [];
    for (const { data } of answers) {
        const page = shape.page.safeParse(data);
        if (!page.success)
            return (0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unread */ .gy)("malformed", `expected a page of a list, found ${faultOf(page.error)}`);
        pages.push(page.data);
    }
    const items = pages.flatMap((page) => page.items);
    const fault = emptyPage(pages) ?? repeated(items, shape) ?? miscounted(items, pages, shape);
    return fault === null ? { state: "known", value: items } : (0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unread */ .gy)("incomplete", fault);
}
function emptyPage(pages) {
    const empty = pages.length === 1 ? -1 : pages.findIndex(({ items }) => items.length === 0);
    return empty === -1 ? null : `expected entries on page ${empty + 1} of ${pages.length}, found none`;
}
function repeated(items, { identity }) {
    if (identity === null)
        return null;
    const seen = new Set(items.map(identity));
    return seen.size === items.length
        ? null
        : `expected each entry once, found ${items.length - seen.size} twice`;
}
function miscounted(items, pages, shape) {
    const totals = [...pages.map(({ total }) => total), shape.expected ?? null];
    const other = totals.find((total) => total !== null && total !== items.length);
    return other === undefined ? null : `expected ${other} entries, found ${items.length}`;
}
/** Where an answer differs from what GitHub documents. */
function faultOf(error) {
    const [issue] = error.issues;
    return issue === undefined ? "another shape" : `"${issue.path.join(".")}": ${issue.message}`;
}
/** A page that is the list itself. */
function plainPage(entry) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entry).transform((items) => ({ items, total: null }));
}
/** A page that says how long the list is, and holds its part under a name. */
function countedPage(name, entry) {
    const Counted = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ total_count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() });
    const Items = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ [name]: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(entry) });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .intersection */ .E$q(Counted, Items)
        .transform((page) => ({ items: page[name] ?? [], total: page.total_count }));
}


/***/ }),

/***/ 61046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fetchFor)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const variables = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
/**
 * Node's own fetch, through the proxy that the environment names. Node knows how since 24.14; the HTTP client of
 * `@actions/github` would be a megabyte more (docs/adr/0013).
 * @throws {UserError} unsupported-node
 */
function fetchFor(environment) {
    if (variables.some((name) => (environment[name] ?? "") !== ""))
        useProxy(environment);
    return globalThis.fetch;
}
function useProxy(environment) {
    // Absent from older Node, whatever the types say.
    const use = node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv;
    if (use === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("unsupported-node", "expected Node 24.14 or newer behind a proxy, found an older one", {
            hint: "Install a newer Node, or run where the API can be reached without a proxy.",
        });
    }
    use({ ...environment });
}


/***/ }),

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

/***/ 90041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf),
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/** Parameters that name the repository in every call. */
function repositoryOf({ owner, repo }) {
    return { owner, repo };
}
/** @param fullName `owner/name` */
function targetOf(client, fullName) {
    const slash = fullName.indexOf("/");
    return { client, owner: fullName.slice(0, slash), repo: fullName.slice(slash + 1) };
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

/***/ 32270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Version of the suite as GitHub's support sees it; a test holds it to package.json. */
const version = "0.0.0";


/***/ })

};
