export const id = 7380;
export const ids = [7380];
export const modules = {

/***/ 44321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readCommitHeader)
/* harmony export */ });
/* harmony import */ var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34674);

/** Far more than anybody writes; a footer beyond it does not count, and the header never depends on it. */
const longestMessage = 64 * 1024;
const longestHeader = 1_000;
// An adapter, although it reads nothing but a text: the library's only entry also loads Node's streams.
const parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__/* .CommitParser */ .Jf({
    headerPattern: /^(\w[\w-]*)(?:\(([^()]*)\))?(!)?: (.+)$/,
    headerCorrespondence: ["type", "scope", "bang", "subject"],
    notesPattern: (keywords) => new RegExp(`^(${keywords}):\\s*(.*)`),
    // By default a line `-type-` sets the type: a message of any form would read as conventional.
    fieldPattern: /(?!)/,
});
/** Reads a commit message, or the title of a pull request; null: it is not of the form of Conventional Commits. */
function readCommitHeader(text) {
    const message = text.slice(0, longestMessage).trimStart();
    const [first = ""] = message.split(/\r?\n/, 1);
    if (first === "" || first.length > longestHeader)
        return null;
    const { header, notes, ...fields } = parser.parse(message);
    const { type, scope, bang, subject } = fields;
    // The library passes over lines of GPG; what git shows as the first line is what counts.
    if (header !== first || typeof type !== "string" || typeof subject !== "string")
        return null;
    return {
        type,
        scope: typeof scope === "string" ? scope : null,
        isBreaking: bang === "!" || notes.length > 0,
        subject,
    };
}


/***/ }),

/***/ 2577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Account),
/* harmony export */   w: () => (/* binding */ MaybeAccount)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** An account as REST gives it; GitHub gives null for one that is no more. */
const Account = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
    .nullable()
    .transform((account) => (account === null ? ghost : actorOf(account)));
/** The account of a signature: an empty object or null where GitHub knows none for the address. */
const MaybeAccount = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).transform(actorOf),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .undefined */ .Vxk().optional() }).transform(() => null),
    zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ(),
])
    .optional()
    .transform((account) => account ?? null);
/** What GitHub shows in place of an account that was deleted. */
const ghost = { login: "ghost", id: null, kind: "unknown" };
const kinds = new Map([
    ["User", "user"],
    ["Bot", "bot"],
    ["Organization", "organization"],
]);
function actorOf({ login, id, type }) {
    return { login, id, kind: kinds.get(type) ?? "unknown" };
}


/***/ }),

/***/ 87404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commitsByAlias)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90041);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28826);



const aQuestion = 100;
/** Asks GraphQL about many commits, a hundred to a question; an answer for each of them, or none. */
async function commitsByAlias(target, question) {
    const { commits } = question;
    const groups = Array.from({ length: Math.ceil(commits.length / aQuestion) }, (_, index) => commits.slice(index * aQuestion, (index + 1) * aQuestion));
    const answers = new Map();
    for (const answer of await Promise.all(groups.map((group) => ask(target, group, question)))) {
        if (answer.state === "unknown")
            return answer;
        for (const [commit, found] of answer.value)
            answers.set(commit, found);
    }
    return { state: "known", value: answers };
}
async function ask(target, commits, { selection, shape, needs }) {
    const names = commits.map((_, index) => `c${index}`);
    const declared = names.map((name) => `$${name}: GitObjectID!`).join(", ");
    const selected = names.map((name) => `${name}: object(oid: $${name}) { ...asked }`).join("\n    ");
    const reply = await target.client.query({
        query: `query ($owner: String!, $repo: String!, ${declared}) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    ${selected}
  }
}
fragment asked on Commit { ${selection} }`,
        variables: {
            ...(0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryOf */ ._)(target),
            ...Object.fromEntries(names.map((name, index) => [name, commits[index]])),
        },
        shape: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), shape.nullable()) }),
        needs,
        isPartialFine: false,
    });
    if (reply.state === "unknown")
        return reply;
    const answers = new Map();
    for (const [index, commit] of commits.entries()) {
        const found = reply.value.data.repository[names[index] ?? ""] ?? null;
        if (found === null)
            return (0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unread */ .gy)("not-found", `there is no commit ${commit}`);
        answers.set(commit, found);
    }
    return { state: "known", value: answers };
}


/***/ }),

/***/ 6624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WY: () => (/* binding */ readComparison),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   ur: () => (/* binding */ CommitAnswer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _commit_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44321);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2577);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90041);




const Person = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), email: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), date: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() })
    .nullable()
    .transform((person) => ({ name: person?.name ?? "", email: person?.email ?? "" }));
/** Reasons are GitHub's words (facts 7.13); an answer without a verification proves no signature. */
const Verification = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ verified: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })
    .optional()
    .transform((found) => ({ isVerified: found?.verified ?? false, reason: found?.reason ?? "unknown" }));
const CommitAnswer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    parents: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    author: _account_js__WEBPACK_IMPORTED_MODULE_1__/* .MaybeAccount */ .w,
    committer: _account_js__WEBPACK_IMPORTED_MODULE_1__/* .MaybeAccount */ .w,
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        author: Person,
        committer: Person,
        verification: Verification,
    }),
})
    .transform(({ sha, parents, author, committer, commit }) => ({
    sha,
    parents: parents.map((parent) => parent.sha),
    message: commit.message,
    header: (0,_commit_header_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommitHeader */ .X)(commit.message),
    author: { account: author, ...commit.author },
    committer: { account: committer, ...commit.committer },
    verification: commit.verification,
}));
const identity = ({ sha }) => sha;
/** GitHub counts the commits of a comparison, and shows them by pages. */
const ComparisonPage = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ total_commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), commits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(CommitAnswer) })
    .transform(({ total_commits, commits }) => ({ items: commits, total: total_commits }));
/** Commits that are in `head` and not in `base`, oldest first. */
function readComparison(target, { base, head }) {
    const shape = { page: ComparisonPage, identity };
    const parameters = { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._)(target), basehead: `${base}...${head}` };
    return target.client.list("GET /repos/{owner}/{repo}/compare/{basehead}", parameters, shape);
}
function readCommit(target, ref) {
    const route = "GET /repos/{owner}/{repo}/commits/{ref}";
    return target.client.get(route, { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._)(target), ref }, CommitAnswer);
}


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readLandings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _commit_aliases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87404);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28826);



const Pulls = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    totalCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        merged: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        mergedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        mergedBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
        baseRefName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        baseRepository: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ nameWithOwner: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    })),
});
const Landing = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ associatedPullRequests: Pulls.nullable() });
const selection = `associatedPullRequests(first: 20) {
    totalCount
    nodes { number merged mergedAt mergedBy { login } baseRefName baseRepository { nameWithOwner } }
  }`;
/** Which pull requests of this repository brought each commit; a hundred commits to a question. */
async function readLandings(target, commits) {
    const needs = "pull-requests: read";
    const found = await (0,_commit_aliases_js__WEBPACK_IMPORTED_MODULE_0__/* .commitsByAlias */ .G)(target, { commits, selection, shape: Landing, needs });
    if (found.state === "unknown")
        return found;
    const here = `${target.owner}/${target.repo}`.toLowerCase();
    const landings = new Map();
    for (const [commit, { associatedPullRequests: pulls }] of found.value) {
        if (pulls === null || pulls.nodes.length !== pulls.totalCount)
            return (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)("incomplete", `expected all pull requests of commit ${commit}, found a part of them`);
        landings.set(commit, pullsHere(pulls, here));
    }
    return { state: "known", value: landings };
}
/** Pull requests of forks contain our commits too, and prove nothing about this repository. */
function pullsHere({ nodes }, here) {
    return nodes
        .filter(({ baseRepository }) => baseRepository?.nameWithOwner.toLowerCase() === here)
        .map(({ number, merged, mergedAt, mergedBy, baseRefName }) => ({
        number,
        isMerged: merged,
        mergedAt,
        mergedBy: mergedBy?.login ?? null,
        baseBranch: baseRefName,
    }));
}


/***/ }),

/***/ 49589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ readProperties),
/* harmony export */   T_: () => (/* binding */ readPosture),
/* harmony export */   vJ: () => (/* binding */ readWitnessed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _domain_ledger_witnessed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5030);
/* harmony import */ var _domain_posture_posture_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13039);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90041);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28826);





const profileProperty = "assaygate-profile";
const regulatedProperty = "assaygate-regulated";
const Values = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ property_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), zod__WEBPACK_IMPORTED_MODULE_2__/* ["null"] */ .chJ()]) }));
/** What the organisation says of the repository; its administrators cannot (facts 2.30). */
async function readProperties(target) {
    const values = await readValues(target);
    return {
        profile: textOf(values, profileProperty),
        regulated: truthOf(textOf(values, regulatedProperty)),
    };
}
/** What the organisation's audit last saw. */
async function readPosture(target) {
    const text = textOf(await readValues(target), _domain_posture_posture_text_js__WEBPACK_IMPORTED_MODULE_0__/* .postureProperty */ .E8);
    return text.state === "unknown" ? text : (0,_domain_posture_posture_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePosture */ .o5)(text.value);
}
/** Head of the repository's ledger that the organisation's witness saw last; null: it has seen none. */
async function readWitnessed(target, repositoryId) {
    const values = await readValues(target);
    if (values.state === "unknown")
        return values;
    const isSet = values.value.some(({ property_name, value }) => property_name === _domain_ledger_witnessed_js__WEBPACK_IMPORTED_MODULE_3__/* .witnessedProperty */ .uk && value !== null);
    if (!isSet)
        return { state: "known", value: null };
    const text = textOf(values, _domain_ledger_witnessed_js__WEBPACK_IMPORTED_MODULE_3__/* .witnessedProperty */ .uk);
    return text.state === "unknown" ? text : (0,_domain_ledger_witnessed_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWitnessed */ .ez)(text.value, repositoryId);
}
function readValues(target) {
    return target.client.get("GET /repos/{owner}/{repo}/properties/values", (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryOf */ ._)(target), Values);
}
function textOf(values, name) {
    if (values.state === "unknown")
        return values;
    const found = values.value.find(({ property_name }) => property_name === name);
    if (found === undefined || found.value === null)
        return (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)(name === _domain_posture_posture_text_js__WEBPACK_IMPORTED_MODULE_0__/* .postureProperty */ .E8 ? "no-posture" : "not-found", `the custom property "${name}" is not set for this repository`);
    if (typeof found.value === "string")
        return { state: "known", value: found.value };
    return (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)("malformed", `expected one value of the custom property "${name}", found a list`);
}
function truthOf(text) {
    if (text.state === "unknown")
        return text;
    if (text.value === "true" || text.value === "false")
        return { state: "known", value: text.value === "true" };
    return (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unread */ .gy)("malformed", `expected true or false as "${regulatedProperty}", found another value`);
}


/***/ }),

/***/ 46375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Es: () => (/* binding */ readPull),
  DQ: () => (/* binding */ readPullRequest)
});

// UNUSED EXPORTS: PullAnswer

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/adapters/commit-header.js
var commit_header = __webpack_require__(44321);
// EXTERNAL MODULE: ./lib/adapters/github/account.js
var account = __webpack_require__(2577);
// EXTERNAL MODULE: ./lib/adapters/github/pages.js
var pages = __webpack_require__(50074);
// EXTERNAL MODULE: ./lib/adapters/github/target.js
var github_target = __webpack_require__(90041);
;// CONCATENATED MODULE: ./lib/adapters/github/changed-files.js



const statuses = ["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"];
const FileAnswer = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), previous_filename: schemas/* string */.YjP().optional(), status: schemas/* enum */.k5n(statuses) })
    .transform(({ filename, previous_filename, status }) => ({
    path: filename,
    previousPath: previous_filename ?? null,
    status,
}));
/**
 * Every file that a pull request changes. GitHub lists 3,000 of them and counts on (facts 3.13): a list that is
 * shorter than its count is unknown (G10).
 */
function readChangedFiles(target, pull) {
    return target.client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { ...(0,github_target/* repositoryOf */._)(target), pull_number: pull.number }, { page: (0,pages/* plainPage */.w9)(FileAnswer), identity: ({ path }) => path, expected: pull.changedFiles });
}

// EXTERNAL MODULE: ./lib/adapters/github/checks.js
var github_checks = __webpack_require__(19877);
// EXTERNAL MODULE: ./lib/domain/change/trailers.js
var trailers = __webpack_require__(10601);
// EXTERNAL MODULE: ./lib/adapters/github/commit-aliases.js
var commit_aliases = __webpack_require__(87404);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(28826);
;// CONCATENATED MODULE: ./lib/adapters/github/co-authors.js




const Person = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().nullable(),
    email: schemas/* string */.YjP().nullable(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), databaseId: schemas/* number */.aig().nullable() }).nullable(),
})
    .transform(({ name, email, user }) => ({
    name: name ?? "",
    email: email ?? "",
    account: user === null ? null : { login: user.login, id: user.databaseId, kind: "user" },
}));
const Authors = schemas/* object */.Ikc({ authors: schemas/* object */.Ikc({ totalCount: schemas/* number */.aig(), nodes: schemas/* array */.YOg(Person) }) });
const selection = "authors(first: 100) { totalCount nodes { name email user { login databaseId } } }";
/**
 * Commits with the accounts behind the addresses of their trailers: a trailer names an address, an approver is an
 * account, and only GitHub knows that both are one person (trap T12). Commits without trailers cost nothing.
 */
async function withCoAuthors(target, commits) {
    if (commits.state === "unknown")
        return commits;
    const shared = commits.value.filter(({ message }) => (0,trailers/* coAuthorsOf */.a)(message).people.length > 0);
    if (shared.length === 0)
        return commits;
    const found = await (0,commit_aliases/* commitsByAlias */.G)(target, {
        commits: shared.map(({ sha }) => sha),
        selection,
        shape: Authors,
        needs: "contents: read",
    });
    if (found.state === "unknown")
        return found;
    const authors = found.value;
    const cut = [...authors.values()].find(({ authors: { totalCount, nodes } }) => nodes.length !== totalCount);
    if (cut !== undefined)
        return (0,unread/* unread */.gy)("incomplete", "expected all authors of a commit, found a part of them");
    return {
        state: "known",
        value: commits.value.map((commit) => {
            const people = authors.get(commit.sha)?.authors.nodes;
            // The first is the author, whom the commit names already.
            return people === undefined ? commit : { ...commit, coAuthors: people.slice(1) };
        }),
    };
}

// EXTERNAL MODULE: ./lib/adapters/github/commits.js
var commits = __webpack_require__(6624);
;// CONCATENATED MODULE: ./lib/adapters/github/pull-extras.js



const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { databaseId authorCanPushToRepository onBehalfOf(first: 20) { totalCount nodes { combinedSlug } } }
      }
      closingIssuesReferences(first: 50) {
        totalCount
        nodes { number repository { nameWithOwner } }
      }
    }
  }
}`;
const Teams = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ combinedSlug: schemas/* string */.YjP() }).nullable()).nullable(),
});
const Reviews = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        databaseId: schemas/* number */.aig().nullable(),
        authorCanPushToRepository: schemas/* boolean */.zMY().nullish(),
        onBehalfOf: Teams.nullable(),
    })
        .nullable()),
});
const Issues = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* number */.aig(), repository: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }) }).nullable()),
});
const Answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({ reviews: Reviews.nullable(), closingIssuesReferences: Issues.nullable() }),
    }),
});
const mostPages = 30;
/** Reads them for one pull request; reviews beyond a hundred take a question for each hundred. */
async function readPullExtras(target, number) {
    const pages = [];
    const faults = [];
    let closes = null;
    for (let after = null; pages.length < mostPages;) {
        const reply = await ask(target, number, after);
        if (reply.state === "unknown")
            return { reviews: reply, closes: closes ?? reply };
        const { reviews, closingIssuesReferences } = reply.value.data.repository.pullRequest;
        faults.push(...reply.value.faults);
        closes ??= closesOf(closingIssuesReferences, target, faults);
        if (reviews === null)
            return { reviews: reasonFor("reviews", faults), closes };
        pages.push(reviews);
        if (!reviews.pageInfo.hasNextPage)
            return { reviews: extrasOf(pages, faults), closes };
        after = reviews.pageInfo.endCursor;
    }
    const tooMany = (0,unread/* unread */.gy)("too-large", `more than ${mostPages} pages of reviews`);
    return { reviews: tooMany, closes: closes ?? tooMany };
}
function ask(target, number, after) {
    return target.client.query({
        query,
        variables: { ...(0,github_target/* repositoryOf */._)(target), number, after },
        shape: Answer,
        needs: "pull-requests: read",
        isPartialFine: true,
    });
}
function closesOf(issues, { owner, repo }, faults) {
    if (issues === null)
        return reasonFor("closingIssuesReferences", faults);
    const here = `${owner}/${repo}`.toLowerCase();
    const closes = issues.nodes.flatMap((issue) => {
        if (issue === null)
            return [];
        const { nameWithOwner } = issue.repository;
        return nameWithOwner.toLowerCase() === here ? `#${issue.number}` : `${nameWithOwner}#${issue.number}`;
    });
    return { state: "known", value: closes };
}
function extrasOf(pages, faults) {
    const standings = new Map();
    for (const review of pages.flatMap(({ nodes }) => nodes)) {
        const id = review?.databaseId ?? null;
        if (review === null || id === null)
            continue;
        const canWrite = review.authorCanPushToRepository ?? null;
        standings.set(id, {
            onBehalfOf: teamsOf(review.onBehalfOf, faults),
            canWrite: canWrite === null
                ? reasonFor("authorCanPushToRepository", faults)
                : { state: "known", value: canWrite },
        });
    }
    return { state: "known", value: { count: pages[0]?.totalCount ?? 0, standings } };
}
/** A team that the token may not see is null in the list: then the list proves nothing. */
function teamsOf(teams, faults) {
    const slugs = teams?.nodes?.flatMap((team) => (team === null ? [] : `@${team.combinedSlug}`)) ?? [];
    if (teams === null || slugs.length !== teams.totalCount)
        return reasonFor("onBehalfOf", faults);
    return { state: "known", value: slugs };
}
function reasonFor(field, faults) {
    const fault = faults.find(({ path }) => path.split(".").includes(field));
    return fault?.unread ?? (0,unread/* unread */.gy)("permission", `POST /graphql: "${field}" is not shown to this token`);
}

;// CONCATENATED MODULE: ./lib/adapters/github/reviews.js




/** Words of the answer to the words of the domain; one that we do not know counts for nothing. */
const states = new Map([
    ["APPROVED", "approved"],
    ["CHANGES_REQUESTED", "changes-requested"],
    ["DISMISSED", "dismissed"],
    ["COMMENTED", "commented"],
    ["PENDING", "pending"],
]);
const ReviewAnswer = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    user: account/* Account */.g,
    state: schemas/* string */.YjP(),
    commit_id: schemas/* string */.YjP().nullable().optional(),
    submitted_at: schemas/* string */.YjP().optional(),
})
    .transform(({ id, user, state, commit_id, submitted_at }) => ({
    id,
    reviewer: user,
    state: states.get(state) ?? "unknown",
    commit: commit_id ?? null,
    submittedAt: submitted_at ?? null,
}));
/** Reviews of a pull request, all of them, with what each counts for. */
async function readReviews(target, pullNumber, extras) {
    const reviews = await target.client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", { ...(0,github_target/* repositoryOf */._)(target), pull_number: pullNumber }, {
        page: (0,pages/* plainPage */.w9)(ReviewAnswer),
        identity: ({ id }) => id,
        expected: extras.state === "known" ? extras.value.count : null,
    });
    if (reviews.state === "unknown")
        return reviews;
    return { state: "known", value: reviews.value.map((review) => withStanding(review, extras)) };
}
function withStanding(review, extras) {
    if (extras.state === "unknown")
        return { ...review, onBehalfOf: extras, canWrite: extras };
    const unseen = {
        state: "unknown",
        cause: "incomplete",
        why: `GraphQL shows no review ${review.id}`,
    };
    return {
        ...review,
        ...(extras.value.standings.get(review.id) ?? { onBehalfOf: unseen, canWrite: unseen }),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/pull-request.js












const Side = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ id: schemas/* number */.aig() }).nullable() });
const PullAnswer = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullable(),
    user: account/* Account */.g,
    draft: schemas/* boolean */.zMY().optional(),
    head: Side,
    base: Side,
    merged_at: schemas/* string */.YjP().nullable(),
    merge_commit_sha: schemas/* string */.YjP().nullable(),
    merged_by: account/* Account */.g.optional(),
    labels: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    changed_files: schemas/* number */.aig(),
    commits: schemas/* number */.aig(),
})
    .transform((pull) => ({
    changedFiles: pull.changed_files,
    commitCount: pull.commits,
    number: pull.number,
    title: pull.title,
    header: (0,commit_header/* readCommitHeader */.X)(pull.title),
    body: pull.body ?? "",
    author: pull.user,
    isDraft: pull.draft ?? false,
    // A head whose repository is gone was a fork.
    isFork: pull.head.repo === null || pull.head.repo.id !== pull.base.repo?.id,
    baseBranch: pull.base.ref,
    baseCommit: pull.base.sha,
    headBranch: pull.head.ref,
    headCommit: pull.head.sha,
    // While a pull request is open this names a trial merge.
    mergeCommit: pull.merged_at === null ? null : pull.merge_commit_sha,
    mergedBy: pull.merged_at === null ? null : (pull.merged_by ?? null),
    mergedAt: pull.merged_at,
    labels: pull.labels.map(({ name }) => name),
}));
/** A pull request with those of its lists that somebody needs. */
async function readPullRequest(target, number, needs) {
    const [pull, extras] = await Promise.all([readPull(target, number), extrasFor(target, number, needs)]);
    if (pull.state === "unknown")
        return pull;
    const { changedFiles, commitCount, ...core } = pull.value;
    const [files, commits, reviews, checks] = await Promise.all([
        needs.has("files") ? readChangedFiles(target, { number, changedFiles }) : unread/* notAsked */.Op,
        needs.has("commits") ? readCommits(target, pull.value) : unread/* notAsked */.Op,
        needs.has("reviews") ? readReviews(target, number, extras.reviews) : unread/* notAsked */.Op,
        needs.has("checks") ? (0,github_checks/* readReportedChecks */.$)(target, core.headCommit) : unread/* notAsked */.Op,
    ]);
    return { state: "known", value: { ...core, closes: extras.closes, files, commits, reviews, checks } };
}
/** The pull request alone; `isFresh` right before something is written for its head (G11). */
function readPull(target, number, isFresh = false) {
    const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), pull_number: number };
    return target.client.get(route, parameters, PullAnswer, { isFresh });
}
async function extrasFor(target, number, needs) {
    if (needs.has("reviews") || needs.has("work-items"))
        return readPullExtras(target, number);
    return { reviews: unread/* notAsked */.Op, closes: unread/* notAsked */.Op };
}
/** The list of a pull request ends at this many (facts 3.13); a comparison goes on. */
const mostListed = 250;
async function readCommits(target, pull) {
    if (pull.commitCount > mostListed)
        return withCoAuthors(target, await (0,commits/* readComparison */.WY)(target, { base: pull.baseCommit, head: pull.headCommit }));
    const listed = await target.client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", { ...(0,github_target/* repositoryOf */._)(target), pull_number: pull.number }, { page: (0,pages/* plainPage */.w9)(commits/* CommitAnswer */.ur), identity: ({ sha }) => sha, expected: pull.commitCount });
    return withCoAuthors(target, listed);
}


/***/ }),

/***/ 87380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readSourceFacts)
});

// EXTERNAL MODULE: ./lib/adapters/github/commits.js
var github_commits = __webpack_require__(6624);
// EXTERNAL MODULE: ./lib/adapters/github/landing.js
var landing = __webpack_require__(4253);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/adapters/github/target.js
var github_target = __webpack_require__(90041);
// EXTERNAL MODULE: ./lib/adapters/github/unread.js + 1 modules
var unread = __webpack_require__(28826);
;// CONCATENATED MODULE: ./lib/adapters/github/merge-queue.js



const query = `query ($owner: String!, $repo: String!, $branch: String!) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: 100) { totalCount nodes { headCommit { oid } pullRequest { number } } }
    }
  }
}`;
const Entries = schemas/* object */.Ikc({
    totalCount: schemas/* number */.aig(),
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        headCommit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }).nullable(),
        pullRequest: schemas/* object */.Ikc({ number: schemas/* number */.aig() }).nullable(),
    })),
});
const Answer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ mergeQueue: schemas/* object */.Ikc({ entries: Entries }).nullable() }),
});
/** What waits in the merge queue of a branch. */
async function readMergeQueue(target, branch) {
    const reply = await target.client.query({
        query,
        variables: { ...(0,github_target/* repositoryOf */._)(target), branch },
        shape: Answer,
        needs: "pull-requests: read",
        isPartialFine: false,
    });
    if (reply.state === "unknown")
        return reply;
    const entries = reply.value.data.repository.mergeQueue?.entries ?? { totalCount: 0, nodes: [] };
    if (entries.nodes.length !== entries.totalCount)
        return (0,unread/* unread */.gy)("incomplete", `expected ${entries.totalCount} entries of the queue, found fewer`);
    const pairs = entries.nodes.flatMap(({ headCommit, pullRequest }) => headCommit === null || pullRequest === null ? [] : [[headCommit.oid, pullRequest.number]]);
    return { state: "known", value: new Map(pairs) };
}

// EXTERNAL MODULE: ./lib/adapters/github/pull-request.js + 4 modules
var pull_request = __webpack_require__(46375);
// EXTERNAL MODULE: ./lib/adapters/github/repository.js
var github_repository = __webpack_require__(77164);
// EXTERNAL MODULE: ./lib/adapters/github/account.js
var account = __webpack_require__(2577);
;// CONCATENATED MODULE: ./lib/adapters/github/users.js

/** The account of a login; events name people by login, commits by id. */
async function readUser(client, login) {
    const user = await client.get("GET /users/{username}", { username: login }, account/* Account */.g);
    // An account that is gone was somebody all the same: the login remains to compare with.
    if (user.state === "unknown" && user.cause === "not-found")
        return { state: "known", value: { login, id: null, kind: "unknown" } };
    return user;
}

;// CONCATENATED MODULE: ./lib/adapters/github/change.js







/** What the run is about, with everything that belongs to it. */
async function readChange(target, run, needs) {
    const reference = run.change;
    if (reference === null)
        return (0,unread/* unread */.gy)("not-found", `the event "${run.trigger.eventName}" changes no branch`);
    const [origin, actors] = await Promise.all([
        reference.kind === "pull-request"
            ? ofPullRequest(target, reference, needs)
            : ofLanded(target, reference, needs),
        needs.has("commits") ? readActors(target, run.actors) : namesOnly(run.actors),
    ]);
    if (actors.state === "unknown")
        return actors;
    const { kind, branch, baseCommit, headCommit } = reference;
    return {
        state: "known",
        value: { kind, branch, baseCommit, headCommit, ...origin, actors: actors.value },
    };
}
async function readActors(target, logins) {
    return change_all(await Promise.all(logins.map((login) => readUser(target.client, login))));
}
/** Who they are is asked only where somebody compares them with the people of the commits. */
function namesOnly(logins) {
    return { state: "known", value: logins.map((login) => ({ login, id: null, kind: "unknown" })) };
}
/** The run judges the head that its event names; a pull request that has moved on is another run's. */
async function ofPullRequest(target, { number, headCommit, branch }, needs) {
    const nothing = { state: "known", value: [] };
    const pull = await (0,pull_request/* readPullRequest */.DQ)(target, number, needs);
    const others = { landed: nothing, strayCommits: nothing };
    if (pull.state === "unknown")
        return { ...others, pullRequests: pull };
    const why = movedFrom({ headCommit, branch }, pull.value);
    if (why === null)
        return { ...others, pullRequests: { state: "known", value: [pull.value] } };
    return { ...others, pullRequests: (0,unread/* unread */.gy)("not-found", `pull request #${number} ${why}`) };
}
/** A re-run has the event of the first run: rules of a branch that the request has left say nothing about it. */
function movedFrom({ headCommit, branch }, found) {
    if (found.headCommit !== headCommit)
        return `moved to ${found.headCommit} while ${headCommit} was judged`;
    if (found.baseBranch === branch)
        return null;
    return `goes into ${JSON.stringify(found.baseBranch.slice(0, 80))} now, and ${JSON.stringify(branch.slice(0, 80))} was judged`;
}
async function ofLanded(target, reference, needs) {
    const landed = await landedCommits(target, reference);
    if (landed.state === "unknown")
        return { landed, pullRequests: landed, strayCommits: landed };
    const owners = await pullsOf(target, reference, landed.value);
    if (owners.state === "unknown")
        return { landed, pullRequests: owners, strayCommits: owners };
    const numbers = [...new Set([...owners.value.values()].flat())].sort((a, b) => a - b);
    const pulls = await Promise.all(numbers.map((number) => (0,pull_request/* readPullRequest */.DQ)(target, number, needs)));
    return {
        landed,
        pullRequests: change_all(pulls),
        strayCommits: {
            state: "known",
            value: landed.value.filter(({ sha }) => (owners.value.get(sha) ?? []).length === 0),
        },
    };
}
/** What a push brought; without one it is one commit. */
async function landedCommits(target, reference) {
    const { kind, baseCommit, headCommit, branch } = reference;
    if (kind === "merge-group")
        return (0,github_commits/* readComparison */.WY)(target, { base: baseCommit, head: headCommit });
    const repository = await (0,github_repository/* readRepository */.N)(target);
    if (repository.state === "unknown")
        return repository;
    const { defaultBranch } = repository.value;
    if (defaultBranch !== branch)
        return landedBeside(target, reference, defaultBranch);
    if (baseCommit !== null)
        return (0,github_commits/* readComparison */.WY)(target, { base: baseCommit, head: headCommit });
    const commit = await (0,github_commits/* readCommit */.kN)(target, headCommit);
    return commit.state === "unknown" ? commit : { state: "known", value: [commit.value] };
}
/**
 * A branch beside the default one may have been made of what nobody reviewed, and the push before this one tells nothing of
 * that: all counts that the default branch does not have, and all that this push brought.
 */
async function landedBeside(target, { baseCommit, headCommit: head }, defaultBranch) {
    const own = await (0,github_commits/* readComparison */.WY)(target, { base: defaultBranch, head });
    if (own.state === "unknown" || baseCommit === null)
        return own;
    const pushed = await (0,github_commits/* readComparison */.WY)(target, { base: baseCommit, head });
    if (pushed.state === "unknown")
        return pushed;
    const known = new Set(own.value.map(({ sha }) => sha));
    return { state: "known", value: [...own.value, ...pushed.value.filter(({ sha }) => !known.has(sha))] };
}
/** Numbers of the pull requests that brought each commit into this branch, or are about to. */
async function pullsOf(target, reference, commits) {
    const isGroup = reference.kind === "merge-group";
    const shas = commits.map(({ sha }) => sha);
    const none = { state: "known", value: new Map() };
    const [landings, queue] = await Promise.all([
        (0,landing/* readLandings */.n)(target, shas),
        isGroup ? readMergeQueue(target, reference.branch) : none,
    ]);
    if (landings.state === "unknown")
        return landings;
    if (queue.state === "unknown")
        return queue;
    const queued = queuedBy(shas, queue.value);
    const pulls = shas.map((sha) => {
        const brought = broughtBy(landings.value, sha, { branch: reference.branch, isMerged: !isGroup });
        return [sha, queued.get(sha) ?? brought];
    });
    return { state: "known", value: new Map(pulls) };
}
/** A pull request into another branch does not excuse a push into this one. */
function broughtBy(landings, sha, { branch, isMerged }) {
    const pulls = landings.get(sha) ?? [];
    return pulls
        .filter((pull) => pull.baseBranch === branch && pull.isMerged === isMerged)
        .map(({ number }) => number);
}
/**
 * The queue makes one commit, or several in a row, of each pull request, and names the last of them: the commits up to
 * it, from the one before, are this pull request's.
 */
function queuedBy(shas, queue) {
    const owners = new Map();
    let waiting = [];
    for (const sha of shas) {
        waiting.push(sha);
        const number = queue.get(sha);
        if (number === undefined)
            continue;
        for (const each of waiting)
            owners.set(each, [number]);
        waiting = [];
    }
    return owners;
}
function change_all(facts) {
    const values = [];
    for (const fact of facts) {
        if (fact.state === "unknown")
            return fact;
        values.push(fact.value);
    }
    return { state: "known", value: values };
}

// EXTERNAL MODULE: ./lib/adapters/github/codeowners.js
var github_codeowners = __webpack_require__(28693);
// EXTERNAL MODULE: ./lib/adapters/github/pages.js
var pages = __webpack_require__(50074);
;// CONCATENATED MODULE: ./lib/adapters/github/bypasses.js




const Suite = schemas/* object */.Ikc({ id: schemas/* number */.aig(), actor_name: schemas/* string */.YjP().nullable(), pushed_at: schemas/* string */.YjP() });
const SuiteDetail = schemas/* object */.Ikc({
    rule_evaluations: schemas/* array */.YOg(schemas/* object */.Ikc({ rule_type: schemas/* string */.YjP().optional(), result: schemas/* string */.YjP().optional() }))
        .optional(),
});
/** Rule suites go back no further (facts 2.21). */
const horizonDays = 30;
const dayMs = 86_400_000;
/** Pushes to a branch that passed by a rule since a time; GitHub remembers those of a month. */
async function readBypasses(target, { branch, since, now }) {
    if (Date.parse(now) - Date.parse(since) > horizonDays * dayMs)
        return (0,unread/* unread */.gy)("incomplete", `rule suites go back ${horizonDays} days, the last release is older`);
    const suites = await target.client.list("GET /repos/{owner}/{repo}/rulesets/rule-suites", {
        ...(0,github_target/* repositoryOf */._)(target),
        ref: `refs/heads/${branch}`,
        time_period: "month",
        rule_suite_result: "bypass",
    }, { page: (0,pages/* plainPage */.w9)(Suite), identity: ({ id }) => id });
    if (suites.state === "unknown")
        return suites;
    const from = Date.parse(since);
    const bypasses = [];
    for (const suite of suites.value.filter(({ pushed_at }) => Date.parse(pushed_at) >= from)) {
        const bypass = await readBypass(target, suite);
        if (bypass.state === "unknown")
            return bypass;
        bypasses.push(bypass.value);
    }
    return { state: "known", value: bypasses };
}
/** Which rules somebody passed by. */
async function readBypass(target, { id, actor_name, pushed_at }) {
    const route = "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}";
    const detail = await target.client.get(route, { ...(0,github_target/* repositoryOf */._)(target), rule_suite_id: id }, SuiteDetail);
    if (detail.state === "unknown")
        return detail;
    const failed = (detail.value.rule_evaluations ?? []).filter(({ result }) => result !== "pass");
    const rule = failed.map(({ rule_type }) => rule_type ?? "a rule").join(", ");
    const actor = actor_name ?? "somebody whom GitHub does not name";
    return { state: "known", value: { actor, at: pushed_at, rule: rule === "" ? "a rule" : rule } };
}

// EXTERNAL MODULE: ./lib/adapters/github/rulesets.js
var github_rulesets = __webpack_require__(51879);
;// CONCATENATED MODULE: ./lib/adapters/github/lapses.js




const Version = schemas/* object */.Ikc({
    version_id: schemas/* number */.aig(),
    updated_at: schemas/* string */.YjP(),
    actor: schemas/* object */.Ikc({ id: schemas/* number */.aig().optional() }),
});
const VersionDetail = schemas/* object */.Ikc({ state: schemas/* looseObject */._H3({ enforcement: schemas/* string */.YjP().optional() }) });
/**
 * Times since the last release at which a ruleset of the repository was not in force. Those of the organisation no
 * administrator of the repository can change; their history is the audit's.
 */
async function readLapses(target, since) {
    const rulesets = await (0,github_rulesets/* readRulesets */.uv)(target, { areActorsNeeded: false });
    if (rulesets.state === "unknown")
        return rulesets;
    const lapses = [];
    for (const ruleset of rulesets.value.filter(({ source }) => source.kind === "repository-ruleset")) {
        const found = await lapsesOf(target, ruleset, since);
        if (found.state === "unknown")
            return found;
        lapses.push(...found.value);
    }
    return { state: "known", value: lapses };
}
async function lapsesOf(target, { id, name }, since) {
    const history = await target.client.list("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history", { ...(0,github_target/* repositoryOf */._)(target), ruleset_id: id }, { page: (0,pages/* plainPage */.w9)(Version), identity: ({ version_id }) => version_id });
    if (history.state === "unknown")
        return history;
    const versions = sinceThen(history.value, since);
    const lapses = [];
    for (const [index, version] of versions.entries()) {
        const isInForce = await readIsInForce(target, id, version);
        if (isInForce.state === "unknown")
            return isInForce;
        if (isInForce.value)
            continue;
        const until = versions[index + 1]?.updated_at ?? null;
        const actor = version.actor.id === undefined ? "unknown" : `account ${version.actor.id}`;
        lapses.push({ ruleset: name, from: version.updated_at, until, actor });
    }
    return { state: "known", value: lapses };
}
/** Oldest first: the version that was in force at that time, and all that came after it. */
function sinceThen(history, since) {
    const sorted = history.toSorted((a, b) => Date.parse(a.updated_at) - Date.parse(b.updated_at));
    const from = Date.parse(since);
    const first = sorted.findLastIndex(({ updated_at }) => Date.parse(updated_at) <= from);
    return sorted.slice(Math.max(0, first));
}
async function readIsInForce(target, id, { version_id }) {
    const route = "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}";
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), ruleset_id: id, version_id };
    const version = await target.client.get(route, parameters, VersionDetail);
    if (version.state === "unknown")
        return version;
    return { state: "known", value: version.value.state.enforcement === "active" };
}

;// CONCATENATED MODULE: ./lib/adapters/github/production-release.js




const Deployments = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), sha: schemas/* string */.YjP() }));
const Status = schemas/* object */.Ikc({ id: schemas/* number */.aig(), state: schemas/* string */.YjP(), created_at: schemas/* string */.YjP() });
const mostLooked = 100;
/** The latest deployment to an environment that succeeded, whatever became of it later; null: there was none. */
async function readLastRelease(target, environment) {
    const route = "GET /repos/{owner}/{repo}/deployments";
    const parameters = { ...(0,github_target/* repositoryOf */._)(target), environment, per_page: mostLooked };
    const deployments = await target.client.get(route, parameters, Deployments);
    if (deployments.state === "unknown")
        return deployments;
    for (const { id, sha } of deployments.value) {
        const success = await readSuccess(target, id);
        if (success.state === "unknown")
            return success;
        if (success.value !== null)
            return { state: "known", value: { commit: sha, at: success.value } };
    }
    if (deployments.value.length < mostLooked)
        return { state: "known", value: null };
    return (0,unread/* unread */.gy)("incomplete", `none of the last ${mostLooked} deployments to "${environment}" succeeded`);
}
/** When a deployment succeeded; null: it did not. */
async function readSuccess(target, id) {
    const statuses = await target.client.list("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", { ...(0,github_target/* repositoryOf */._)(target), deployment_id: id }, { page: (0,pages/* plainPage */.w9)(Status), identity: (status) => status.id });
    if (statuses.state === "unknown")
        return statuses;
    const success = statuses.value.find(({ state }) => state === "success");
    return { state: "known", value: success?.created_at ?? null };
}

;// CONCATENATED MODULE: ./lib/adapters/github/continuity.js





/** What happened on a branch since the last production release. */
async function readContinuity(target, window) {
    const { branch, headCommit, environment, now } = window;
    const release = environment === null ? none : await readLastRelease(target, environment);
    if (release.state === "unknown")
        return release;
    if (release.value === null)
        return { state: "known", value: noWindow };
    const since = release.value.at;
    const [commits, bypasses, lapses] = await Promise.all([
        readLanded(target, { branch, headCommit, release: release.value }),
        readBypasses(target, { branch, since, now }),
        readLapses(target, since),
    ]);
    return { state: "known", value: { since: release.value, commits, bypasses, lapses } };
}
const none = { state: "known", value: null };
const nothing = { state: "known", value: [] };
const noWindow = { since: null, commits: nothing, bypasses: nothing, lapses: nothing };
async function readLanded(target, { branch, headCommit, release }) {
    const commits = await (0,github_commits/* readComparison */.WY)(target, { base: release.commit, head: headCommit });
    if (commits.state === "unknown")
        return commits;
    const shas = commits.value.map(({ sha }) => sha);
    const landings = await (0,landing/* readLandings */.n)(target, shas);
    if (landings.state === "unknown")
        return landings;
    return {
        state: "known",
        value: commits.value.map((commit) => landedOf(commit, landings.value, branch)),
    };
}
function landedOf({ sha, committer }, landings, branch) {
    const pulls = (landings.get(sha) ?? []).filter((pull) => pull.isMerged && pull.baseBranch === branch);
    const [first] = pulls;
    return {
        sha,
        pullRequests: pulls.map(({ number }) => number),
        actor: first?.mergedBy ?? committer.account?.login ?? null,
        landedAt: first?.mergedAt ?? null,
    };
}

// EXTERNAL MODULE: ./lib/domain/codeowners/owner.js
var codeowners_owner = __webpack_require__(39335);
// EXTERNAL MODULE: ./lib/domain/codeowners/parse.js + 1 modules
var parse = __webpack_require__(65379);
;// CONCATENATED MODULE: ./lib/adapters/github/owners-access.js





const aQuestion = 100;
const writing = ["WRITE", "MAINTAIN", "ADMIN"];
const Collaborators = schemas/* object */.Ikc({
    edges: schemas/* array */.YOg(schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), node: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) })).nullable(),
});
const Team = schemas/* object */.Ikc({
    privacy: schemas/* string */.YjP(),
    repositories: schemas/* object */.Ikc({
        edges: schemas/* array */.YOg(schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), node: schemas/* object */.Ikc({ nameWithOwner: schemas/* string */.YjP() }) }))
            .nullable(),
    }),
});
const owners_access_Answer = schemas/* looseObject */._H3({ repository: schemas/* looseObject */._H3({}) });
/**
 * Whether each owner of a CODEOWNERS file exists and may write, a hundred to a question. What GraphQL does not show
 * to this token GitHub's own examination of the file says: it calls an owner without write access unknown (facts
 * 3.8, 3.10).
 */
async function readOwnersAccess(target, file) {
    const lines = linesByOwner(file.text);
    const asked = [...lines.keys()].flatMap((owner, index) => questionOf(owner, index));
    const answers = new Map();
    for (let first = 0; first < asked.length; first += aQuestion) {
        const group = asked.slice(first, first + aQuestion);
        for (const [owner, access] of await ask(target, group))
            answers.set(owner, access);
    }
    return {
        state: "known",
        value: [...lines].map(([owner, at]) => ({
            owner,
            access: settled(answers.get(owner) ?? noQuestion, { owner, lines: at }, file.errors),
        })),
    };
}
const noQuestion = (0,unread/* unread */.gy)("permission", "GitHub shows nobody whose address this is");
function linesByOwner(text) {
    const lines = new Map();
    for (const { owners, line } of (0,parse/* parseCodeowners */.B)(text).rules)
        for (const owner of owners)
            lines.set(owner, [...(lines.get(owner) ?? []), line]);
    return lines;
}
/** What GraphQL knows, else what GitHub says about the lines on which the owner stands. */
function settled(access, { owner, lines }, errors) {
    if (access.state === "known" || errors.state === "unknown")
        return access;
    const isFaulty = errors.value.some(({ line, kind, message }) => lines.includes(line) && /unknown owner/i.test(kind) && isAbout(message, owner));
    return { state: "known", value: isFaulty ? "no-write" : "write" };
}
/** The first line says whom it is about, the others quote the file. One that names nobody may be about anybody. */
function isAbout(message, owner) {
    const words = message.split("\n", 1)[0]?.split(/[\s,]+/) ?? [];
    return words.includes(owner) || !words.some((word) => word.includes("@"));
}
function questionOf(owner, index) {
    const name = `o${index}`;
    switch ((0,codeowners_owner/* ownerKind */.k)(owner)) {
        case "user":
            return [{ owner, name, team: null }];
        case "team": {
            const [organization = "", slug = ""] = owner.slice(1).split("/");
            return [{ owner, name, team: { organization, slug } }];
        }
        case "email":
        case undefined:
            return [];
    }
}
async function ask(target, asked) {
    const reply = await target.client.query({
        query: queryFor(asked),
        variables: { ...(0,github_target/* repositoryOf */._)(target), ...Object.fromEntries(asked.flatMap(variablesOf)) },
        shape: owners_access_Answer,
        needs: "members: read",
        isPartialFine: true,
    });
    if (reply.state === "unknown")
        return new Map(asked.map(({ owner }) => [owner, reply]));
    const { data, faults } = reply.value;
    return new Map(asked.map((each) => [each.owner, accessOf(target, each, { data, faults })]));
}
function queryFor(asked) {
    const users = asked.filter(({ team }) => team === null);
    const teams = asked.filter(({ team }) => team !== null);
    const declared = [
        ...users.map(({ name }) => `$${name}: String!`),
        ...teams.map(({ name }) => `$${name}: String!, $${name}s: String!`),
    ].join(", ");
    return `query ($owner: String!, $repo: String!, ${declared}) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    id
    ${users.map(({ name }) => `${name}: collaborators(query: $${name}, first: 20) { ...access }`).join("\n    ")}
  }
  ${users.map(({ name }) => `${name}: user(login: $${name}) { login }`).join("\n  ")}
  ${teams.map(({ name }) => `${name}: organization(login: $${name}) { team(slug: $${name}s) { ...rights } }`).join("\n  ")}
}
${users.length === 0 ? "" : accessFragment}
${teams.length === 0 ? "" : rightsFragment}`;
}
const accessFragment = "fragment access on RepositoryCollaboratorConnection { edges { permission node { login } } }";
const rightsFragment = "fragment rights on Team { privacy repositories(query: $repo, first: 50) { edges { permission node { nameWithOwner } } } }";
function variablesOf({ owner, name, team }) {
    if (team === null)
        return [[name, owner.slice(1)]];
    return [
        [name, team.organization],
        [`${name}s`, team.slug],
    ];
}
function accessOf(target, asked, reply) {
    return asked.team === null ? userAccess(asked, reply) : teamAccess(target, asked, reply);
}
function userAccess({ owner, name }, { data, faults }) {
    const fault = faults.find(({ path }) => path === name || path.startsWith(`${name}.`));
    if (data[name] === null && (fault === undefined || fault.unread.cause === "not-found"))
        return { state: "known", value: "missing" };
    const found = Collaborators.safeParse(data.repository[name]);
    if (!found.success)
        return faultFor(`repository.${name}`, faults);
    const login = owner.slice(1).toLowerCase();
    const edge = found.data.edges?.find(({ node }) => node.login.toLowerCase() === login);
    return { state: "known", value: writing.includes(edge?.permission ?? "") ? "write" : "no-write" };
}
/** A team needs write access of its own; that all its members may push does not count (facts 3.8). */
function teamAccess({ owner, repo }, { name }, { data, faults }) {
    const organization = schemas/* object */.Ikc({ team: Team.nullable() }).safeParse(data[name]);
    if (!organization.success || organization.data.team === null)
        return faultFor(name, faults);
    const { privacy, repositories } = organization.data.team;
    if (privacy === "SECRET")
        return { state: "known", value: "secret-team" };
    const here = `${owner}/${repo}`.toLowerCase();
    const edge = repositories.edges?.find(({ node }) => node.nameWithOwner.toLowerCase() === here);
    return { state: "known", value: writing.includes(edge?.permission ?? "") ? "write" : "no-write" };
}
/** A team that is null without a word may be missing, secret, or not this token's to see. */
function faultFor(path, faults) {
    const fault = faults.find((each) => each.path === path || each.path.startsWith(`${path}.`));
    return fault?.unread ?? (0,unread/* unread */.gy)("permission", "GitHub does not show this owner", { needs: "members: read" });
}

// EXTERNAL MODULE: ./lib/adapters/github/properties.js
var properties = __webpack_require__(49589);
// EXTERNAL MODULE: ./lib/adapters/github/branch-rules.js
var branch_rules = __webpack_require__(42326);
// EXTERNAL MODULE: ./lib/adapters/github/classic-protection.js
var classic_protection = __webpack_require__(99632);
;// CONCATENATED MODULE: ./lib/adapters/github/protection.js




/** Everything that guards a branch, as far as somebody needs it. */
async function readProtection(target, branch, needs) {
    const [rules, rulesets, classic] = await Promise.all([
        (0,branch_rules/* readBranchRules */.C)(target, branch),
        needs.has("bypass-actors") ? (0,github_rulesets/* readRulesets */.uv)(target, { areActorsNeeded: true }) : unread/* notAsked */.Op,
        needs.has("classic-protection") ? (0,classic_protection/* readClassicProtection */.i)(target, branch) : unread/* notAsked */.Op,
    ]);
    if (rules.state === "unknown")
        return rules;
    return { state: "known", value: { branch, rules: rules.value, rulesets, classic } };
}

// EXTERNAL MODULE: ./lib/domain/change/template.js
var template = __webpack_require__(76571);
// EXTERNAL MODULE: ./lib/adapters/github/tree.js
var github_tree = __webpack_require__(58860);
;// CONCATENATED MODULE: ./lib/adapters/github/template.js


/** Text of the pull request template of a commit; null: there is none. */
async function readTemplate(target, commit) {
    const tree = await (0,github_tree/* readTree */.Z)(target, commit);
    if (tree.state === "unknown")
        return tree;
    const found = template/* templatePlaces */.$E.flatMap((place) => tree.value.filter((path) => path.toLowerCase() === place));
    const [path] = found;
    return path === undefined ? { state: "known", value: null } : (0,github_tree/* readText */.y)(target, { path, commit });
}

;// CONCATENATED MODULE: ./lib/adapters/github/source-facts.js










/** Needs that are answered by reading the change itself. */
const changeNeeds = ["change", "files", "commits", "reviews", "checks", "work-items"];
/** Needs that are answered by reading what guards the branch. */
const protectionNeeds = ["branch-rules", "bypass-actors", "classic-protection"];
/** Reads what somebody needs of how a change came in, side by side; what nobody needs is not asked for. */
async function readSourceFacts(request) {
    const { target, run, needs } = request;
    const before = target.client.counts;
    const [repository, change, protection, posture, codeowners, tree, template, continuity] = await Promise.all([
        (0,github_repository/* readRepositoryOf */._)(target, run.change),
        changeNeeds.some((need) => needs.has(need)) ? readChange(target, run, needs) : unread/* notAsked */.Op,
        protectionNeeds.some((need) => needs.has(need))
            ? onBranch(run, ({ branch }) => readProtection(target, branch, needs))
            : unread/* notAsked */.Op,
        needs.has("posture") ? (0,properties/* readPosture */.T_)(target) : unread/* notAsked */.Op,
        needs.has("codeowners") || needs.has("owners-access")
            ? onBranch(run, (change) => (0,github_codeowners/* readCodeowners */.o)(target, baseOf(change)))
            : unread/* notAsked */.Op,
        needs.has("tree") ? onBranch(run, (change) => (0,github_tree/* readTree */.Z)(target, baseOf(change))) : unread/* notAsked */.Op,
        needs.has("template") ? onBranch(run, (change) => readTemplate(target, baseOf(change))) : unread/* notAsked */.Op,
        needs.has("continuity") ? onBranch(run, (change) => continuityOf(request, change)) : unread/* notAsked */.Op,
    ]);
    const owners = needs.has("owners-access") ? await ownersOf(target, codeowners) : unread/* notAsked */.Op;
    return {
        trigger: run.trigger,
        repository,
        change,
        protection,
        posture,
        codeowners,
        owners,
        tree,
        template,
        continuity,
        calls: callsSince(target, before),
    };
}
function callsSince({ client }, before) {
    const { rest, graphql, notModified } = client.counts;
    return {
        rest: rest - before.rest,
        graphql: graphql - before.graphql,
        notModified: notModified - before.notModified,
    };
}
const noBranch = {
    state: "unknown",
    cause: "not-found",
    why: "the event of this run changes no branch",
};
async function onBranch({ change }, read) {
    return change === null ? noBranch : read(change);
}
/** Rules are those of the commit before the change; a branch that was just made has only its own. */
function baseOf({ baseCommit, headCommit }) {
    return baseCommit ?? headCommit;
}
async function ownersOf(target, codeowners) {
    return codeowners.state === "unknown" ? codeowners : readOwnersAccess(target, codeowners.value);
}
/** What a pull request brings has not landed. */
function continuityOf({ target, clock, productionEnvironment }, change) {
    const { branch } = change;
    return readContinuity(target, {
        branch,
        headCommit: change.kind === "pull-request" ? change.baseCommit : change.headCommit,
        environment: productionEnvironment,
        now: clock.now(),
    });
}


/***/ }),

/***/ 97932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ rootHex),
/* harmony export */   HQ: () => (/* binding */ readCheckpoint),
/* harmony export */   Z3: () => (/* binding */ repositoryIdIn),
/* harmony export */   am: () => (/* binding */ checkpointText),
/* harmony export */   o5: () => (/* binding */ headInNote),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const originPrefix = "assaygate.github.io/ledger/";
/** What the ledger of a repository is called; ids are never given twice, names are. */
function originOf(repositoryId) {
    return `${originPrefix}${repositoryId}`;
}
/** Numeric id of the repository that a ledger is called after; null: of none. */
function repositoryIdIn(origin) {
    const id = origin.startsWith(originPrefix) ? origin.slice(originPrefix.length) : "";
    return /^[1-9]\d{0,15}$/.test(id) ? id : null;
}
/** Text of a head: the text of a note (C2SP tlog-checkpoint), over which signatures are made. */
function checkpointText({ origin, size, root }) {
    return `${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`;
}
const mostBytes = 100_000;
const form = /^(?<origin>[!-~]{1,200})\n(?<size>0|[1-9]\d{0,8})\n(?<root>[A-Za-z0-9+/]{43}=)\n$/;
/** Reads what {@link checkpointText} writes and nothing else; null: these bytes are no head. */
function readCheckpoint(bytes) {
    if (bytes.length > mostBytes)
        return null;
    const text = Buffer.from(bytes).toString("latin1");
    const { origin = "", size = "", root = "" } = form.exec(text)?.groups ?? {};
    if (origin === "")
        return null;
    const head = { origin, size: Number(size), root: Buffer.from(root, "base64") };
    // The last character of a digest in base64 has two spare bits.
    return checkpointText(head) === text ? head : null;
}
const signatureLine = /^\u2014 \S{1,200} [A-Za-z0-9+/]{8,20000}={0,2}$/u;
/**
 * The head in a note that somebody kept or was given, with or without signature lines (C2SP signed-note); they are not looked
 * at: what was signed elsewhere counts by the file that is verified for it.
 */
function headInNote(bytes) {
    if (bytes.length > mostBytes)
        return null;
    const [text = "", ...lines] = Buffer.from(bytes).toString("utf8").split("\n\n");
    if (lines.length === 0)
        return readCheckpoint(bytes);
    const signatures = lines.join("\n\n").split("\n");
    const isEnded = signatures.pop() === "" && signatures.length > 0;
    if (!isEnded || !signatures.every((line) => signatureLine.test(line)))
        return null;
    return readCheckpoint(Buffer.from(`${text}\n`));
}
/** Root as people compare it. */
function rootHex(root) {
    return Buffer.from(root).toString("hex");
}


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ formatWitnessed),
/* harmony export */   ez: () => (/* binding */ parseWitnessed),
/* harmony export */   uk: () => (/* binding */ witnessedProperty)
/* harmony export */ });
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97932);

/** The custom property that holds the head which the witness saw last; only the organisation may write it (facts 2.30). */
const witnessedProperty = "assaygate-ledger";
/** GitHub takes no longer values. */
const longestValue = 75;
/** Writes it as a property takes it: `v1 2026-11-22T01:00Z 1234 <root in base64url>`. */
function formatWitnessed({ at, head }) {
    const minute = `${new Date(at).toISOString().slice(0, 16)}Z`;
    return `v1 ${minute} ${head.size} ${Buffer.from(head.root).toString("base64url")}`;
}
const form = /^v1 (?<minute>\d{4}-\d{2}-\d{2}T\d{2}:\d{2})Z (?<size>0|[1-9]\d{0,8}) (?<root>[A-Za-z0-9_-]{43})$/;
/** Reads what {@link formatWitnessed} writes and nothing else: whatever is not exactly that says nothing. */
function parseWitnessed(text, repositoryId) {
    const { minute = "", size = "", root = "" } = form.exec(text)?.groups ?? {};
    const at = `${minute}:00Z`;
    if (text.length > longestValue || root === "" || Number.isNaN(Date.parse(at)))
        return malformed(text);
    const origin = (0,_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(repositoryId);
    const witnessed = {
        at,
        head: { origin, size: Number(size), root: new Uint8Array(Buffer.from(root, "base64url")) },
    };
    // Days that no calendar has, and spare bits of the root.
    return formatWitnessed(witnessed) === text ? { state: "known", value: witnessed } : malformed(text);
}
function malformed(text) {
    const why = `property ${witnessedProperty}: expected "v1 <time> <leaves> <root>", found ${JSON.stringify(text.slice(0, longestValue))}`;
    return { state: "unknown", cause: "malformed", why };
}


/***/ })

};
