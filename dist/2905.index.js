export const id = 2905;
export const ids = [2905];
export const modules = {

/***/ 82905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubBypassWatcher: () => (/* binding */ githubBypassWatcher)
/* harmony export */ });
/* unused harmony export bypassWatcher */
/* harmony import */ var _branch_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42326);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21125);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83997);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83358);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61046);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77164);
/* harmony import */ var _rule_suites_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98046);
/* harmony import */ var _shared_rulesets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73649);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90041);
/* harmony import */ var _tasks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20048);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28826);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32270);












/** Watches repositories with one token. @throws {UserError} invalid-input for a token or address that is none */
async function githubBypassWatcher(token, hosts, environment) {
    const fetch = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchFor */ .G)(environment);
    return bypassWatcher(new _client_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubClient */ .j({ token, hosts: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .hostsOf */ .P)(hosts), version: _version_js__WEBPACK_IMPORTED_MODULE_10__/* .version */ .r, fetch }));
}
/** The same with a client that is there already. */
function bypassWatcher(client) {
    return { open: (repository) => openRepository((0,_target_js__WEBPACK_IMPORTED_MODULE_11__/* .targetOf */ .$)(client, repository)) };
}
async function openRepository(named) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .readRepository */ .N)(named);
    if (repository.state === "unknown")
        return repository;
    const { fullName, defaultBranch } = repository.value;
    // A repository that was renamed answers by its old name too; incidents go by the one that holds.
    const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_11__/* .targetOf */ .$)(named.client, fullName);
    const watched = {
        name: fullName,
        protection: await readGuards(target, defaultBranch),
        suites: () => (0,_rule_suites_js__WEBPACK_IMPORTED_MODULE_6__/* .readRuleSuites */ .OD)(target),
        canaries: (branch) => (0,_rule_suites_js__WEBPACK_IMPORTED_MODULE_6__/* .readCanaries */ .$V)(target, branch),
        pushCanary: (branch) => (0,_rule_suites_js__WEBPACK_IMPORTED_MODULE_6__/* .pushCanary */ .hs)(target, { branch, defaultBranch }),
        task: async (task) => (0,_tasks_js__WEBPACK_IMPORTED_MODULE_8__/* .keepTask */ .d)(target, task, await (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .readIdentity */ .x)(target.client)),
    };
    return { state: "known", value: watched };
}
/** Who is exempt is all that the watch wants to know of the rules. */
async function readGuards(target, branch) {
    const rules = await (0,_branch_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .readBranchRules */ .C)(target, branch);
    if (rules.state === "unknown")
        return rules;
    const { rulesets } = await new _shared_rulesets_js__WEBPACK_IMPORTED_MODULE_7__/* .SharedRulesets */ .V().read(target, branch, rules.value);
    return { state: "known", value: { branch, rules: rules.value, rulesets, classic: _unread_js__WEBPACK_IMPORTED_MODULE_9__/* .notAsked */ .Op } };
}


/***/ }),

/***/ 83358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const query = "query { rateLimit { cost } viewer { login } }";
const Answer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) });
/** The account that writes with the token of a job. */
const jobAccount = "github-actions[bot]";
/** Asks who the token is; one that does not say is a job's. */
async function readIdentity(client) {
    const reply = await client.query({
        query,
        variables: {},
        shape: Answer,
        needs: "metadata: read",
        isPartialFine: false,
    });
    const login = reply.state === "known" ? reply.value.data.viewer.login : jobAccount;
    return (author) => author !== null && isAccount(author, login);
}
/** GraphQL may leave `[bot]` off the login of an app; a person cannot have it in theirs. */
function isAccount({ login, type }, own) {
    return login === own || (type === "Bot" && login === `${own}[bot]`);
}


/***/ }),

/***/ 11501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   ul: () => (/* binding */ markedText),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/**
 * Finds or makes. Where GitHub does not say whether it made it, we look again before another is made: a POST that
 * was reset may have worked, and two comments are worse than one that comes with the next run.
 */
async function keep(kept) {
    const found = await kept.find();
    if (found.state === "unknown")
        return refused(found.why);
    if (found.value !== null)
        return renew(kept, found.value);
    const created = await kept.create();
    if (created.state === "known")
        return { state: "created", url: kept.url(created.value) };
    if (created.cause !== "outage" && created.cause !== "malformed")
        return refused(created.why);
    const second = await kept.find();
    if (second.state === "unknown")
        return refused(created.why);
    if (second.value !== null)
        return { state: "created", url: kept.url(second.value) };
    const retried = await kept.create();
    return retried.state === "known"
        ? { state: "created", url: kept.url(retried.value) }
        : refused(retried.why);
}
async function renew(kept, found) {
    const update = kept.update(found);
    if (update === null)
        return { state: "unchanged", url: kept.url(found) };
    const updated = await update();
    return updated.state === "known"
        ? { state: "updated", url: kept.url(updated.value) }
        : refused(updated.why);
}
function refused(why) {
    return { state: "refused", why };
}
const marked = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The hidden first line by which a text is found again. What is in it must not end the comment early. */
function markerOf(name) {
    const safe = marked.test(name) ? name : Buffer.from(name).toString("hex");
    return `<!-- assaygate:${safe} v1 -->`;
}
/** GitHub takes no longer texts. */
const longestText = 65_536;
const cutNote = "\n\n_Cut here: GitHub takes no longer texts. The job summary has all of it._";
/** The text below its marker, as long as GitHub takes it. */
function markedText(marker, markdown) {
    const whole = `${marker}\n${markdown}`;
    return whole.length <= longestText ? whole : `${whole.slice(0, longestText - cutNote.length)}${cutNote}`;
}


/***/ }),

/***/ 20048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ keepTask)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _keep_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11501);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50074);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90041);




const Issue = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().optional(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    /** GitHub lists pull requests among the issues; only they have it. */
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
/** Every task bears it, so that finding one again does not take reading all issues. */
const ownLabel = "assaygate";
const longestTitle = 256;
/** Keeps one issue for a task. One that somebody closed stays closed: that was a decision. */
function keepTask(target, task, isOurs) {
    const { client } = target;
    const repository = (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(target);
    const marker = (0,_keep_js__WEBPACK_IMPORTED_MODULE_3__/* .markerOf */ .we)(task.key);
    const title = task.title.replace(/\s+/g, " ").slice(0, longestTitle);
    const body = (0,_keep_js__WEBPACK_IMPORTED_MODULE_3__/* .markedText */ .ul)(marker, task.markdown);
    return (0,_keep_js__WEBPACK_IMPORTED_MODULE_3__/* .keep */ .aC)({
        url: ({ html_url }) => html_url,
        find: async () => {
            const issues = await client.list("GET /repos/{owner}/{repo}/issues", { ...repository, state: "all", labels: ownLabel }, { page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .plainPage */ .w9)(Issue), identity: ({ number }) => number }, { isFresh: true });
            if (issues.state === "unknown")
                return issues;
            const ours = issues.value.filter((issue) => issue.pull_request === undefined && isOurs(issue.user) && (issue.body?.startsWith(marker) ?? false));
            return { state: "known", value: ours.find(({ state }) => state === "open") ?? ours[0] ?? null };
        },
        create: () => {
            const labels = [...new Set([ownLabel, ...task.labels])];
            return client.write("POST /repos/{owner}/{repo}/issues", { ...repository, title, body, labels }, Issue);
        },
        update: (found) => {
            if (found.state !== "open" || (found.body === body && found.title === title))
                return null;
            const parameters = { ...repository, issue_number: found.number, title, body };
            return () => client.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", parameters, Issue);
        },
    });
}


/***/ })

};
