export const id = 120;
export const ids = [120];
export const modules = {

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


/***/ })

};
