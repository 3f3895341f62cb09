export const id = 8207;
export const ids = [8207];
export const modules = {

/***/ 84948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   O3: () => (/* binding */ tokenMissing),
/* harmony export */   Sz: () => (/* binding */ repositoryNamed),
/* harmony export */   fK: () => (/* binding */ tokenVariables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);


const repositoryName = /^[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100}$/;
/** The one repository that a command is asked about. @throws {UserError} usage */
function repositoryNamed(positionals, usage) {
    const [name = "", ...others] = positionals;
    if (others.length === 0 && repositoryName.test(name))
        return name;
    const got = positionals.length === 0 ? "none" : JSON.stringify(positionals.join(" "));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `expected one repository as OWNER/REPO, got ${got}.`, {
        hint: `Usage: ${usage}`,
    });
}
/** Variables that may hold the token: the one that `--token-env` names, or those that GitHub's own tools read. */
function tokenVariables(named) {
    return named === undefined ? ["GITHUB_TOKEN", "GH_TOKEN"] : [named];
}
/** No variable holds a token. */
function tokenMissing(variables, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected a token in ${variables.join(" or ")}, found none.`, {
        hint: `Nothing can be said about ${what === "repository" ? "a repository" : "an organisation"} that cannot be read.`,
    });
}
/** What the command was asked about could not be read at all. */
function unreadable(what, name, unknown) {
    const why = (0,_report_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(unknown).replace(/\.$/, "");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `the ${what} could not be read: ${why}.`, {
        at: name,
        hint: hintFor(unknown),
    });
}
function hintFor({ cause }) {
    switch (cause) {
        case "outage":
            return "Check that GITHUB_API_URL and the network lead to GitHub, or ask again later.";
        case "rate-limit":
        case "budget":
            return "Ask again later, or with another token.";
        case "permission":
            return "Give a token that is valid and may read it.";
        default:
            return "Check its name, and what the token may see.";
    }
}


/***/ }),

/***/ 79508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ openInstance),
/* harmony export */   hj: () => (/* binding */ lackingInstance),
/* harmony export */   oY: () => (/* binding */ openOrganization),
/* harmony export */   pY: () => (/* binding */ certain)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _github_question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84948);


/** @throws {UserError} invalid-input where there is no token, or no such organisation */
async function openOrganization({ organization, variables }, administrators) {
    const administrator = await administrators(variables);
    if (administrator === null)
        throw (0,_github_question_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenMissing */ .O3)(variables, "organisation");
    return certain(await administrator.open(organization), organization);
}
/** What a command cannot begin without. @throws {UserError} invalid-input */
function certain(found, name) {
    if (found.state === "known")
        return found.value;
    throw (0,_github_question_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(name.includes("/") ? "repository" : "organisation", name, found);
}
/** The repository of an instance, for commands that need no more of it. @throws {UserError} invalid-input */
async function openInstance(request, administrators) {
    const organization = await openOrganization(request, administrators);
    const name = `${organization.login}/${request.repository}`;
    const repository = certain(await organization.repository(request.repository), name);
    if (repository !== null)
        return repository;
    throw lackingInstance(organization.login, request.repository);
}
/** Where an instance should be there is none. */
function lackingInstance(organization, repository) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", "expected an instance on the default branch, found none.", {
        at: `${organization}/${repository}`,
        hint: `assaygate init ${organization} makes one.`,
    });
}


/***/ }),

/***/ 63984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ administrationFault)
/* harmony export */ });
const mostNamed = 5;
/**
 * Why a repository cannot hold an instance; null: only owners of the organisation administer it. Members may make
 * repositories, and who makes one administers it: then the rules that protect an instance would be theirs to lift.
 */
async function administrationFault(organization, repository) {
    const [owners, administrators] = [await organization.owners(), await repository.administrators()];
    if (owners.state === "unknown")
        return owners;
    if (administrators.state === "unknown")
        return administrators;
    const others = administrators.value.filter((login) => !owners.value.includes(login)).toSorted();
    if (others.length === 0)
        return { state: "known", value: null };
    const named = others.slice(0, mostNamed).join(", ");
    const why = `${named} can lift its rules without owning the organisation: take the admin role away first`;
    return { state: "known", value: why };
}


/***/ }),

/***/ 78405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readInstance),
/* harmony export */   w: () => (/* binding */ readCode)
/* harmony export */ });
/* harmony import */ var _domain_instance_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80582);
/* harmony import */ var _domain_instance_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40541);
/* harmony import */ var _domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58897);
/* harmony import */ var _domain_organization_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23842);
/* harmony import */ var _policy_instance_settings_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24862);





/** Reads what a branch holds; null: there is no such branch. @throws {UserError} invalid-config */
async function readInstance(repository, branch) {
    const tip = await repository.tip(branch);
    if (tip.state === "unknown")
        return tip;
    if (tip.value === null)
        return { state: "known", value: null };
    const commit = tip.value;
    const tree = await repository.tree(commit);
    if (tree.state === "unknown")
        return tree;
    const settings = await textIn(repository, tree.value, { path: _domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsPath */ .xj, commit });
    if (settings.state === "unknown")
        return settings;
    const record = await textIn(repository, tree.value, { path: _domain_instance_file_js__WEBPACK_IMPORTED_MODULE_0__/* .recordPath */ .lX, commit });
    if (record.state === "unknown")
        return record;
    return {
        state: "known",
        value: {
            commit,
            tree: tree.value,
            settings: settings.value === null ? null : (0,_policy_instance_settings_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSettings */ .P)(settings.value),
            record: record.value === null ? null : (0,_domain_instance_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(record.value),
        },
    };
}
/** What is not in the tree is not asked for. */
async function textIn(repository, tree, { path, commit }) {
    const isThere = tree.some((entry) => entry.path === path);
    return isThere ? repository.text(path, commit) : { state: "known", value: null };
}
/** What the organisation should be, as reviewed code says. @throws {UserError} invalid-config */
async function readCode(repository, { commit, tree }) {
    const files = [];
    for (const { path } of tree.filter((entry) => (0,_domain_organization_code_js__WEBPACK_IMPORTED_MODULE_3__/* .isCode */ ._m)(entry.path))) {
        const text = await repository.text(path, commit);
        if (text.state === "unknown")
            return text;
        if (text.value !== null)
            files.push({ path, text: text.value });
    }
    return { state: "known", value: (0,_domain_organization_code_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCode */ .Xp)(files) };
}


/***/ }),

/***/ 49665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ contradicting),
/* harmony export */   PX: () => (/* binding */ misused),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   zU: () => (/* binding */ organizationNamed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The one organisation that a command is about. @throws {UserError} usage */
function organizationNamed(positionals, usage) {
    const [name = "", ...others] = positionals;
    if (others.length === 0 && /^[A-Za-z0-9][A-Za-z0-9-]{0,98}$/.test(name))
        return name;
    throw misused("one organisation", positionals.join(" "), usage);
}
/** Name of the instance, without the organisation's. @throws {UserError} usage */
function repositoryName(word, usage) {
    const name = word ?? "platform";
    if (/^[\w.-]{1,100}$/.test(name) && !/^\.+$/.test(name))
        return name;
    throw misused("a repository's name without its owner in --repository", name, usage);
}
/** Name of a branch, plain enough to stand in an address. @throws {UserError} usage */
function branchName(word, usage) {
    if (/^[\w][\w./-]{0,99}$/.test(word) && !word.includes(".."))
        return word;
    throw misused("a branch", word, usage);
}
/** Two options of which only one can be meant. */
function contradicting(one, other, usage) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `expected one of ${one} and ${other}, got both.`, {
        hint: `Usage: ${usage}`,
    });
}
/** Words of the command line that are not what they should be. */
function misused(expected, found, usage) {
    const got = found === "" ? "none" : JSON.stringify(found);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `expected ${expected}, got ${got}.`, { hint: `Usage: ${usage}` });
}


/***/ }),

/***/ 18524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ propertySteps),
  q: () => (/* binding */ rulesetSteps)
});

// EXTERNAL MODULE: ./lib/domain/digest/canonical.js
var canonical = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/domain/organization/json.js
var json = __webpack_require__(42690);
;// CONCATENATED MODULE: ./lib/domain/organization/property-difference.js


/** What would change if a custom property became as the code says. */
function propertyChanges(from, to) {
    return Object.entries(to).flatMap(([key, wanted]) => {
        const found = from[key] ?? null;
        if ((0,json/* isSame */.F)(found, wanted) || (found === null && wanted === false))
            return [];
        return [
            { at: key, from: (0,canonical/* canonicalJson */.d)(found), to: (0,canonical/* canonicalJson */.d)(wanted), effect: effectOf(key, wanted) },
        ];
    });
}
/** Only who may set the values decides whether a product can choose its own governance (facts 2.30). */
function effectOf(key, to) {
    if (key === "values_editable_by")
        return to === "org_actors" ? "tightened" : "loosened";
    if (key === "required")
        return to === true ? "tightened" : "loosened";
    return "neutral";
}

// EXTERNAL MODULE: ./lib/domain/organization/ruleset.js
var ruleset = __webpack_require__(82520);
;// CONCATENATED MODULE: ./lib/domain/organization/change.js
/** What turning a change around would do. */
const opposite = {
    tightened: "loosened",
    loosened: "tightened",
    neutral: "neutral",
};

;// CONCATENATED MODULE: ./lib/domain/organization/ruleset-difference.js




/**
 * What would change if a ruleset became as the code says, and whether each change asks more of people or less. Of a
 * rule's parameters only those that the code names count: GitHub adds its own.
 */
function rulesetChanges(from, to) {
    return [
        ...enforcementChange(from.enforcement, to.enforcement),
        ...(from.target === to.target ? [] : [change("target", [from.target, to.target], "neutral")]),
        ...listChanges("bypass_actors", [from.bypassActors.map(actor), to.bypassActors.map(actor)], "loosened"),
        ...conditionChanges(from.conditions, to.conditions),
        ...ruleChanges(from.rules, to.rules),
    ];
}
/** A change of how far a ruleset is in force. */
function enforcementChange(from, to) {
    if (from === to)
        return [];
    const words = ruleset/* enforcements */.g2;
    const rank = (word) => words.indexOf(word);
    return [change("enforcement", [from, to], rank(to) > rank(from) ? "tightened" : "loosened")];
}
function change(at, [from, to], effect) {
    const text = (value) => value === undefined ? null : (0,canonical/* canonicalJson */.d)(value);
    return { at, from: text(from), to: text(to), effect };
}
/** Administrators of an organisation have no number that means anything. */
function actor(found) {
    const { actor_type: type = null, actor_id: id = null, bypass_mode: mode = "always" } = found;
    return { actor_type: type, actor_id: type === "OrganizationAdmin" ? null : id, bypass_mode: mode };
}
/** Entries that come and go; `added` is what one that comes does. */
function listChanges(at, [from, to], added) {
    const removed = opposite[added];
    const lacks = (list, entry) => !list.some((other) => (0,json/* isSame */.F)(entry, other));
    return [
        ...from.filter((entry) => lacks(to, entry)).map((entry) => change(at, [entry, undefined], removed)),
        ...to.filter((entry) => lacks(from, entry)).map((entry) => change(at, [undefined, entry], added)),
    ];
}
/** A condition that includes more tightens, one that excludes more loosens; a kind of condition that is new may do either. */
function conditionChanges(from, to) {
    return keysOf(from, to).flatMap((key) => {
        const at = `conditions.${key}`;
        const [before, after] = [from[key], to[key]];
        if (!(0,json/* isObject */.G)(before) || !(0,json/* isObject */.G)(after))
            return (0,json/* isSame */.F)(before, after) ? [] : [change(at, [before, after], "neutral")];
        return keysOf(before, after).flatMap((part) => {
            const lists = [listOf(before[part]), listOf(after[part])];
            const effect = part === "include" ? "tightened" : part === "exclude" ? "loosened" : "neutral";
            return listChanges(`${at}.${part}`, lists, effect);
        });
    });
}
function ruleChanges(from, to) {
    const types = [...new Set([...from, ...to].map(({ type }) => String(type)))];
    return types.flatMap((type) => {
        const of = (rules) => rules.filter((rule) => String(rule["type"]) === type);
        const [[before], [after]] = [of(from), of(to)];
        const at = `rules.${type}`;
        if (before === undefined || after === undefined || of(from).length > 1 || of(to).length > 1)
            return listChanges(at, [of(from), of(to)], "tightened");
        return parameterChanges(at, before["parameters"], after["parameters"]);
    });
}
function parameterChanges(at, from, to) {
    if (!(0,json/* isObject */.G)(to))
        return [];
    const before = (0,json/* isObject */.G)(from) ? from : {};
    return Object.entries(to).flatMap(([name, wanted]) => valueChanges(`${at}.${name}`, before[name], wanted));
}
/** Parameters of which more is less. */
const easing = new Set(["do_not_enforce_on_create", "allowed_merge_methods"]);
function valueChanges(at, from, to) {
    if (saysSame(from, to))
        return [];
    const isEasing = easing.has(at.slice(at.lastIndexOf(".") + 1));
    if (Array.isArray(to)) {
        const lists = [listOf(from), to];
        return listChanges(at, lists, isEasing ? "loosened" : "tightened");
    }
    const more = moreOf(from, to);
    if (more === null)
        return [change(at, [from, to], "neutral")];
    return [change(at, [from, to], more === isEasing ? "loosened" : "tightened")];
}
/** GitHub leaves out what is off, and adds keys to what the code names. */
function saysSame(found, wanted) {
    if (found === undefined)
        return wanted === false || wanted === null || (Array.isArray(wanted) && wanted.length === 0);
    return (0,json/* isSame */.F)(found, wanted);
}
/** Whether a value is more than before; null: they are not to be compared. */
function moreOf(from, to) {
    if (typeof to === "boolean")
        return to;
    if (typeof to === "number" && (from === undefined || typeof from === "number"))
        return to > (from ?? 0);
    return null;
}
function keysOf(one, other) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
}
function listOf(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value : [value];
}

// EXTERNAL MODULE: ./lib/cli/steps.js
var steps = __webpack_require__(14997);
;// CONCATENATED MODULE: ./lib/cli/org/org-steps.js




/** Each custom property as the code says. */
function propertySteps(organization, definitions) {
    return definitions.map((wanted) => ({
        title: `custom property ${String(wanted["property_name"])}`,
        async inspect() {
            const found = await organization.properties();
            return found.state === "unknown" ? found : propertyFinding(organization, wanted, found.value);
        },
    }));
}
function propertyFinding(organization, wanted, all) {
    const current = all.find(({ property_name: name }) => name === wanted["property_name"]);
    const apply = () => organization.defineProperty(wanted);
    if (current === undefined)
        return (0,steps/* due */.dQ)({ words: "is defined", payload: wanted, apply });
    if (current["value_type"] !== wanted["value_type"])
        return (0,steps/* stopped */.ce)(`its type is ${String(current["value_type"])}, and GitHub changes no type: rename that one`);
    const changes = propertyChanges(current, wanted);
    if (changes.length === 0)
        return (0,steps/* same */.FB)("defined as the code says");
    return (0,steps/* due */.dQ)({ words: "is defined anew", changes, payload: wanted, apply });
}
/** Each ruleset as the code says; without a store there is no repository yet, and all of them are due. */
function rulesetSteps(bodies, names, to) {
    return names.map((name) => ({
        title: `ruleset ${name}`,
        async inspect() {
            const wanted = bodies().find((body) => body.name === name);
            if (wanted === undefined)
                return (0,steps/* stopped */.ce)("the code has no such ruleset");
            const store = to.store();
            const existing = await store?.list();
            if (existing?.state === "unknown")
                return existing;
            const found = existing?.value.find(({ body }) => body.name === name);
            return store === null || found === undefined
                ? create(store, started(wanted, to))
                : renew(store, found, rolledOut(wanted, found, to));
        },
    }));
}
function started(wanted, { rollout }) {
    const target = rollout(wanted.name);
    return target === "as-it-is" ? wanted : { ...wanted, enforcement: target };
}
/** How far it is in force is the state of a roll-out, which the code only begins. */
function rolledOut(wanted, { body }, { rollout }) {
    const target = rollout(wanted.name);
    return { ...wanted, enforcement: target === "as-it-is" ? body.enforcement : target };
}
function create(store, wanted) {
    const payload = (0,ruleset/* payloadOf */.Md)(wanted);
    const changes = rulesetChanges({ ...wanted, bypassActors: [], rules: [] }, wanted);
    const apply = async () => store?.create(payload) ?? nowhere;
    return (0,steps/* due */.dQ)({ words: `is made (${wanted.enforcement})`, changes, payload, apply });
}
const nowhere = { state: "unknown", why: "there is no repository to make it in" };
function renew(store, { id, body, areActorsShown }, wanted) {
    if (!areActorsShown) {
        const why = "GitHub does not show who may pass it by, so nobody can say whether it is as it should be";
        return { state: "unknown", why, needs: "organization-administration: write" };
    }
    const changes = rulesetChanges(body, wanted);
    if (changes.length === 0)
        return (0,steps/* same */.FB)(`as the code says (${body.enforcement})`);
    const payload = (0,ruleset/* payloadOf */.Md)(wanted);
    return (0,steps/* due */.dQ)({
        words: `is changed (${wanted.enforcement})`,
        changes,
        payload,
        apply: () => store.replace(id, payload),
    });
}


/***/ }),

/***/ 14997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   FW: () => (/* binding */ teller),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   dQ: () => (/* binding */ due)
/* harmony export */ });
/* harmony import */ var _report_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82253);

/** Says what became of each step as soon as it is done: on stdout, or on stderr where stdout gets JSON at the end. */
function teller(format, { print, runner }) {
    return (outcome) => {
        const words = (0,_report_work_js__WEBPACK_IMPORTED_MODULE_0__/* .renderStep */ .zc)(outcome);
        if (format === "text")
            print(words);
        else
            runner.log(words.trimEnd());
    };
}
/** Takes one step after the other, and none after the first that was refused. */
async function walk(steps, { isDryRun, tell }) {
    const outcomes = [];
    let isWhole = true;
    for (const step of steps) {
        const outcome = isWhole
            ? await take(step, isDryRun)
            : { title: step.title, state: "not-reached" };
        if (outcome.state === "refused" || outcome.state === "stopped")
            isWhole = false;
        outcomes.push(outcome);
        tell(outcome);
    }
    return { outcomes, state: isWhole ? "whole" : "refused" };
}
async function take({ title, inspect }, isDryRun) {
    const found = await inspect();
    if (found.state === "unknown")
        return refused(title, found);
    const finding = found.value;
    if (finding.state !== "due")
        return { title, ...finding };
    const { words, changes = [], payload = null, apply } = finding;
    if (isDryRun)
        return { title, state: "would", words, changes, payload };
    const applied = await apply();
    if (applied.state === "unknown")
        return refused(title, applied);
    return { title, state: "done", words, changes, payload };
}
function refused(title, unknown) {
    return { title, state: "refused", unknown };
}
/** A finding that nothing is to be done. */
function same(words) {
    return { state: "known", value: { state: "same", words } };
}
/** A finding that something is to be done. */
function due(finding) {
    return { state: "known", value: { state: "due", ...finding } };
}
/** A finding that nothing may be done. */
function stopped(why) {
    return { state: "known", value: { state: "stopped", why } };
}


/***/ }),

/***/ 31021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ objectFormatOf),
/* harmony export */   t: () => (/* binding */ gitBlobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// A hash is a function of its input only (docs/adr/0011); git's own names of contents save every download.

/** Name that git gives to these bytes as a file's content. */
function gitBlobId(bytes, format) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** Format of the repository that uses such names. */
function objectFormatOf(id) {
    return id.length === 64 ? "sha256" : "sha1";
}


/***/ }),

/***/ 67717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ channels),
/* harmony export */   TV: () => (/* binding */ formerOf),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
/* unused harmony export commitsHeld */
/** A branch of the instance that products' rulesets name. */
const channels = ["canary", "stable"];
/** Commits that a channel was at, oldest first, without those that it was moved back from; the last is where it is. */
function commitsHeld(moves) {
    const stack = [];
    for (const { before, after } of moves) {
        if (stack.length === 0 && before !== null)
            stack.push(before);
        // Going back undoes a move: going back once more must not lead forward to what was left.
        const at = stack.lastIndexOf(after);
        if (at >= 0)
            stack.splice(at + 1);
        else
            stack.push(after);
    }
    return stack;
}
/** Where a rollback leads: what the channel was at before it came to where it is; null: nowhere. */
function formerOf(moves, current) {
    const held = commitsHeld(moves);
    return held.at(-1) === current ? (held.at(-2) ?? null) : null;
}
/** Whether a commit is one of the branch's own (facts 1.31: a fork's commit answers to the repository's name too). */
function isWithin(relation) {
    return relation === "same" || relation === "behind";
}


/***/ }),

/***/ 80582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   kG: () => (/* binding */ releasedEntries),
/* harmony export */   lX: () => (/* binding */ recordPath)
/* harmony export */ });
/** Folders and files that only a release writes; whatever else lies there is foreign. */
const releaseRoots = ["dist/", "actions/", ".github/workflows/", "policy/schema/"];
const releaseFiles = new Set(["action.yml", ".gitattributes", "LICENSE"]);
/** Where a release's record of its own files lies in an instance. */
const recordPath = "release.json";
/** Whose a path of an instance is. */
function ownerOf(path) {
    const isReleased = releaseFiles.has(path) || releaseRoots.some((root) => path.startsWith(root));
    return isReleased ? "release" : "organisation";
}
/** Entries of an instance that stand where only a release writes. */
function releasedEntries(tree) {
    return tree.filter(({ path }) => ownerOf(path) === "release");
}


/***/ }),

/***/ 40541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   mR: () => (/* binding */ recordFile),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31021);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80582);



const schema = "assaygate/instance-release/v1";
const Record = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(schema),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9A-Za-z.+-]{1,100}$/),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)),
});
/** The record of what a release writes. */
function recordOf(version, files, format) {
    const ids = files.map(({ path, bytes }) => [path, (0,_digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .gitBlobId */ .t)(bytes, format)]);
    return { version, files: new Map(ids.toSorted(([one], [other]) => (one < other ? -1 : 1))) };
}
/** The record as a file of the instance. */
function recordFile({ version, files }) {
    const text = `${JSON.stringify({ schema, version, files: Object.fromEntries(files) }, null, 2)}\n`;
    return { path: _file_js__WEBPACK_IMPORTED_MODULE_1__/* .recordPath */ .lX, bytes: new TextEncoder().encode(text), mode: "100644", owner: "organisation" };
}
/** Reads a record; null: it is none, and nothing is known of what an earlier release wrote. */
function parseRecord(text) {
    const found = Record.safeParse(parsed(text));
    if (!found.success)
        return null;
    return { version: found.data.version, files: new Map(Object.entries(found.data.files)) };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 58897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ teamRoles),
/* harmony export */   cD: () => (/* binding */ renderSettings),
/* harmony export */   gw: () => (/* binding */ SettingsFile),
/* harmony export */   qi: () => (/* binding */ scannerSets),
/* harmony export */   xj: () => (/* binding */ settingsPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Sets of scanners that a release brings. */
const scannerSets = ["default", "npm"];
const teamRoles = [
    "platform",
    "governance",
    "security-lead",
    "release-manager",
    "product-owner",
];
/** Its presence tells an instance from the packaged policy. */
const settingsPath = "policy/instance.yml";
const schema = "assaygate/instance/v1";
const Slug = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]{1,100}$/);
const Login = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,98}$/);
const Signing = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fulcio: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().nullable().default(null),
    rekor: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().nullable().default(null),
    rekorVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2)]).default(1),
});
/** The settings as they stand in their file. */
const SettingsFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(schema),
    organization: Login,
    repository: Slug,
    repositoryId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    teams: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        platform: Slug,
        governance: Slug,
        "security-lead": Slug,
        "release-manager": Slug,
        "product-owner": Slug,
    }),
    scanners: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(scannerSets),
    signing: Signing.optional(),
    runnerGroups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100)).optional(),
});
/** The settings as an instance keeps them. */
function renderSettings(settings) {
    const teams = teamRoles.map((role) => `  ${role}: ${quoted(settings.teams[role])}`);
    return [
        "# What is this organisation's own. `assaygate init --upgrade` renders the instance with it again.",
        `schema: ${schema}`,
        `organization: ${quoted(settings.organization)}`,
        `repository: ${quoted(settings.repository)}`,
        `repositoryId: ${settings.repositoryId}`,
        "teams: # slugs",
        ...teams,
        `scanners: ${settings.scanners}`,
        ...signingLines(settings),
        "",
    ].join("\n");
}
function signingLines({ signing, runnerGroups }) {
    const services = Object.entries(signing ?? {}).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
    return [
        ...(services.length === 0 ? [] : ["signing: # of this instance's own", ...services]),
        ...(runnerGroups === undefined ? [] : [`runnerGroups: ${JSON.stringify(runnerGroups)}`]),
    ];
}
/** A slug may look like a number or a truth value. */
function quoted(word) {
    return JSON.stringify(word);
}


/***/ }),

/***/ 23842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yl: () => (/* binding */ environmentsPath),
  uo: () => (/* binding */ instanceRulesetFolder),
  _m: () => (/* binding */ isCode),
  Xp: () => (/* binding */ parseCode),
  R5: () => (/* binding */ propertiesPath),
  x6: () => (/* binding */ rulesetFolder)
});

// UNUSED EXPORTS: codeFolder

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/domain/organization/json.js
var json = __webpack_require__(42690);
// EXTERNAL MODULE: ./lib/domain/organization/ruleset.js
var ruleset = __webpack_require__(82520);
;// CONCATENATED MODULE: ./lib/domain/organization/desired.js



/** Reads a ruleset as code. @throws {UserError} invalid-config */
function parseRuleset({ path, text }) {
    const body = (0,ruleset/* rulesetBodyOf */.CW)(parse({ path, text }));
    const words = ruleset/* enforcements */.g2;
    if (body === null || !words.includes(body.enforcement))
        throw misshapen(path, "a ruleset with name, enforcement, conditions and rules");
    return body;
}
/** Reads definitions of custom properties. @throws {UserError} invalid-config */
function parseProperties(file) {
    return list(file, "definitions with property_name and value_type", (entry) => (0,json/* isObject */.G)(entry) && typeof entry["property_name"] === "string" && typeof entry["value_type"] === "string"
        ? entry
        : null);
}
/** Reads environments. @throws {UserError} invalid-config */
function parseEnvironments(file) {
    return list(file, "environments with name, profiles and body", (entry) => {
        if (!(0,json/* isObject */.G)(entry))
            return null;
        const { name, profiles, body } = entry;
        if (typeof name !== "string" || !/^[\w.-]{1,100}$/.test(name) || !(0,json/* isObject */.G)(body))
            return null;
        const words = Array.isArray(profiles) ? profiles.filter((one) => typeof one === "string") : [];
        return words.length === 0 ? null : { name, profiles: words, body };
    });
}
function list(file, what, read) {
    const value = parse(file);
    if (!Array.isArray(value))
        throw misshapen(file.path, `a list of ${what}`);
    return value.map((entry) => {
        const found = read(entry);
        if (found === null)
            throw misshapen(file.path, `a list of ${what}`);
        return found;
    });
}
function parse({ path, text }) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch (cause) {
        throw new errors/* UserError */.yo("invalid-config", "expected JSON, found something else.", { at: path, cause });
    }
}
function misshapen(path, expected) {
    return new errors/* UserError */.yo("invalid-config", `expected ${expected}, found something else.`, {
        at: path,
        hint: "`assaygate init` wrote the file; its history has it as it was.",
    });
}

;// CONCATENATED MODULE: ./lib/domain/organization/code.js

/** Where an instance keeps what its organisation should be. */
const codeFolder = "organization/";
const propertiesPath = `${codeFolder}properties.json`;
const environmentsPath = `${codeFolder}environments.json`;
/** Rulesets of the organisation. */
const rulesetFolder = `${codeFolder}rulesets/`;
/** Rulesets of the instance's own repository. */
const instanceRulesetFolder = `${codeFolder}instance/`;
/** Whether a path of an instance is part of the code. */
function isCode(path) {
    return path.startsWith(codeFolder) && path.endsWith(".json");
}
/** Reads the code. @throws {UserError} invalid-config */
function parseCode(files) {
    const inFolder = (folder) => files.filter(({ path }) => path.startsWith(folder)).map(parseRuleset);
    const [properties] = files.filter(({ path }) => path === propertiesPath);
    const [environments] = files.filter(({ path }) => path === environmentsPath);
    return {
        rulesets: inFolder(rulesetFolder),
        instanceRulesets: inFolder(instanceRulesetFolder),
        properties: properties === undefined ? [] : parseProperties(properties),
        environments: environments === undefined ? [] : parseEnvironments(environments),
    };
}


/***/ }),

/***/ 42690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/* harmony import */ var _digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);

/** Whether a value is an object of JSON. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Whether two values say the same, whatever the order of keys. */
function isSame(one, other) {
    return (one === other || (one !== undefined && other !== undefined && (0,_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(one) === (0,_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(other)));
}


/***/ }),

/***/ 79386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ changedSteps)
/* harmony export */ });
/** Steps of which something was or would be changed. */
function changedSteps({ outcomes }) {
    return outcomes.filter(({ state }) => state === "done" || state === "would");
}


/***/ }),

/***/ 82520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ rulesetBodyOf),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   g2: () => (/* binding */ enforcements)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42690);

/** How far a ruleset is in force, from the least. */
const enforcements = ["disabled", "evaluate", "active"];
/** Reads a body; null: it is none. */
function rulesetBodyOf(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) || typeof value["name"] !== "string" || typeof value["enforcement"] !== "string")
        return null;
    const { name, enforcement, target = "branch", bypass_actors: actors = [], conditions = {}, rules = [], } = value;
    if (typeof target !== "string" || typeof name !== "string" || typeof enforcement !== "string")
        return null;
    const [actorList, ruleList] = [objects(actors), objects(rules)];
    if (actorList === null || ruleList === null)
        return null;
    return {
        ...{ name, target, enforcement, bypassActors: actorList, rules: ruleList },
        conditions: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(conditions) ? conditions : {},
    };
}
/** The same as the API takes it. */
function payloadOf({ bypassActors, ...body }) {
    const { name, target, enforcement, conditions, rules } = body;
    return { name, target, enforcement, bypass_actors: bypassActors, conditions, rules };
}
function objects(value) {
    if (value === null)
        return [];
    if (!Array.isArray(value))
        return null;
    const found = value.filter((entry) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(entry));
    return found.length === value.length ? found : null;
}


/***/ }),

/***/ 85533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readWritten)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83493);


/** Reads a file that a command of ours wrote, as YAML or JSON: nobody has to be taught its keys. @throws {UserError} */
function readWritten(schema, source, { code, what, hint }) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(source, code);
    const [problem] = document.problems;
    if (problem !== undefined)
        throw problem;
    const parsed = schema.safeParse(document.data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const path = issue?.path.map(String) ?? [];
    const place = path.length === 0 ? "" : ` at "${path.join(".")}"`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `expected ${what}, found a fault${place}: ${issue?.message}.`, {
        at: document.locate(path),
        hint,
    });
}


/***/ }),

/***/ 24862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSettings)
/* harmony export */ });
/* harmony import */ var _domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58897);
/* harmony import */ var _document_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85533);


/** Reads what `renderSettings` wrote. @throws {UserError} invalid-config */
function parseSettings(text) {
    const { schema: _, ...settings } = (0,_document_written_js__WEBPACK_IMPORTED_MODULE_1__/* .readWritten */ .I)(_domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsFile */ .gw, { path: _domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsPath */ .xj, text }, {
        code: "invalid-config",
        what: "the settings of an instance",
        hint: "Restore the file from its history: `assaygate init` wrote it.",
    });
    return settings;
}


/***/ }),

/***/ 15356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unknownWords)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);

/** Why something is not known, and what would make it so. */
function unknownWords({ why, needs, resetAt }) {
    const permission = needs === undefined ? "" : `; the token needs ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(needs, 80)}`;
    const time = resetAt === undefined ? "" : `; ask again after ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(resetAt, 40)}`;
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(why)}${permission}${time}`;
}


/***/ }),

/***/ 82253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ workJson),
/* harmony export */   aW: () => (/* binding */ workHeadline),
/* harmony export */   zc: () => (/* binding */ renderStep)
/* harmony export */ });
/* unused harmony export renderChange */
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);


const changesToShow = 40;
const marks = {
    same: "  same     ",
    done: "+ done     ",
    would: "~ would    ",
    refused: "✗ refused  ",
    stopped: "✗ stopped  ",
    "not-reached": "  not done ",
};
/** One step for a terminal: what became of it, and each change with what it does to those who are governed. */
function renderStep(outcome) {
    const lines = [
        `${marks[outcome.state]}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(outcome.title, 120)}${wordsOf(outcome)}`,
        ...changeLines(outcome),
    ];
    return `${lines.join("\n")}\n`;
}
function wordsOf(outcome) {
    switch (outcome.state) {
        case "same":
        case "done":
        case "would":
            return `: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(outcome.words)}`;
        case "refused":
            return `: ${(0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(outcome.unknown)}`;
        case "stopped":
            return `: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(outcome.why)}`;
        case "not-reached":
            return "";
    }
}
function changeLines(outcome) {
    if (outcome.state !== "done" && outcome.state !== "would")
        return [];
    const { changes } = outcome;
    const more = changes.length - changesToShow;
    const shown = changes.slice(0, changesToShow).map((change) => `             ${renderChange(change)}`);
    return more > 0 ? [...shown, `             … and ${more} more; all are in the JSON`] : shown;
}
/** A change in one line: `tightened rules.pull_request.required_approving_review_count: 0 -> 1`. */
function renderChange({ at, from, to, effect }) {
    const what = from === null ? `added ${to ?? ""}` : to === null ? `removed ${from}` : `${from} -> ${to}`;
    return `${effect.padEnd(9)} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(at, 120)}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(what, 200)}`;
}
/** What a refusal leaves behind, in one line. */
function workHeadline({ outcomes, state }) {
    const count = (...states) => outcomes.filter((outcome) => states.includes(outcome.state)).length;
    const done = `${count("done")} done, ${count("would")} to do, ${count("same")} as they should be`;
    if (state === "whole")
        return done;
    return `${done}, 1 refused, ${count("not-reached")} not tried. Nothing was taken back: run it again once that is settled.`;
}
/** A work as the frozen JSON of version 1. */
function workJson({ outcomes, state }) {
    return { schemaVersion: 1, state, steps: outcomes.map(stepJson) };
}
function stepJson(outcome) {
    switch (outcome.state) {
        case "refused": {
            const { why, cause = null, needs = null } = outcome.unknown;
            return { title: outcome.title, state: outcome.state, why, cause, needs };
        }
        case "same":
        case "stopped":
        case "done":
        case "would":
        case "not-reached":
            return outcome;
    }
}


/***/ })

};
