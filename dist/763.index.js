export const id = 763;
export const ids = [763];
export const modules = {

/***/ 30767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ asLineHash)
/* harmony export */ });
const hashLike = /^[\w:.+/=-]{4,400}$/;
/**
 * Takes a tool's own hash of a finding if it is one: Semgrep writes "requires login" for all findings alike, which
 * would make one finding of many.
 */
function asLineHash(hash) {
    return hash !== undefined && hashLike.test(hash) ? hash : undefined;
}


/***/ }),

/***/ 15817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
const longestMessage = 500;
/** Tools write pages of advice; what lies beyond this is never looked at. */
const longestRaw = 600;
const toCollapse = /[^\S ]| {2}|^ | $/;
/** Makes one line for people out of what a tool wrote. */
function oneLine(text) {
    const raw = text.length > longestRaw ? text.trimStart().slice(0, longestRaw) : text;
    const line = toCollapse.test(raw) ? raw.replaceAll(/\s+/g, " ").trim() : raw;
    return line.length > longestMessage ? `${line.slice(0, longestMessage - 1)}…` : line;
}


/***/ }),

/***/ 25254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ mayQuoteSecrets)
/* harmony export */ });
const aboutSecrets = /secret|passw(?:or)?d|passphrase|credential|(?:api|private|access|signing|encryption)[-_. ]?key|(?:access|auth|bearer|bot)[-_. ]?token|hard-?coded/i;
/**
 * Tells by a rule's names whether its findings may quote a secret: their message and source line are then left out,
 * whichever tool reported them.
 */
function mayQuoteSecrets(...names) {
    return names.some((name) => name !== undefined && aboutSecrets.test(name));
}


/***/ }),

/***/ 26947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Counter)
/* harmony export */ });
/** A hostile report may invent a name per record; real vocabularies are far smaller. */
const mostNames = 1_000;
const others = "(others)";
/** Counts records by a name that the report gives them; names such as `__proto__` are ordinary. */
class Counter {
    #counts = new Map();
    add(name, by = 1) {
        const known = this.#counts.get(name);
        if (known !== undefined)
            known.total += by;
        else if (this.#counts.size < mostNames || name === others)
            this.#counts.set(name, { total: by });
        else
            this.add(others, by);
    }
    get counts() {
        return new Map([...this.#counts].map(([name, { total }]) => [name, total]));
    }
}


/***/ }),

/***/ 40763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  read: () => (/* binding */ read)
});

// EXTERNAL MODULE: ./lib/syntax/json/cursor.js + 5 modules
var cursor = __webpack_require__(50848);
// EXTERNAL MODULE: ./lib/syntax/json/shape.js + 1 modules
var shape = __webpack_require__(69879);
;// CONCATENATED MODULE: ./lib/domain/report/tool-kinds.js
/** Tools by what they look for. Those that are not listed are taken for SAST, the strictest. */
const tools = {
    lint: "biome checkstyle clippy detekt eslint flake8 golangci-lint ktlint markdownlint oxlint pmd pycodestyle pylint rubocop ruff shellcheck stylelint swiftlint yamllint",
    secrets: "detect-secrets ggshield gitguardian gitleaks kingfisher noseyparker ripsecrets secretlint talisman trufflehog whispers",
    iac: "ansible-lint cfn-guard cfn-lint cfn-nag checkov conftest hadolint kics kube-linter kubescape kube-score polaris psrule regula snyk-iac templateanalyzer terrascan tflint tfsec",
    dast: "arachni burp-suite nikto nuclei owasp-zap stackhawk wapiti zap zed-attack-proxy",
    dependencies: "bundler-audit cargo-audit cargo-deny dependency-check govulncheck grype npm-audit osv-scanner owasp-dependency-check pip-audit pnpm-audit retire-js snyk-open-source yarn-audit",
    image: "anchore clair docker-scout dockle snyk-container",
    accessibility: "accessibility-insights axe axe-core pa11y",
};
const kindByTool = new Map(Object.keys(tools).flatMap((kind) => tools[kind].split(" ").map((name) => [normalise(name), kind])));
/** Trivy's classes of findings (`pkg/report/sarif.go`), where no image was scanned. */
const trivyClasses = new Map([
    ["OsPackageVulnerability", "dependencies"],
    ["LanguageSpecificPackageVulnerability", "dependencies"],
    ["License", "dependencies"],
    ["Misconfiguration", "iac"],
    ["Secret", "secrets"],
]);
/** Tells from a tool's name what its report is evidence for where the configuration does not say (design §7). */
function kindsOfTool(name, clues = {}) {
    const normal = normalise(name ?? "");
    if (normal === "trivy")
        return kindsOfTrivy(clues);
    const kind = kindByTool.get(normal) ?? "sast";
    return [kind === "dependencies" && clues.isImage === true ? "image" : kind];
}
/** An image scan looks for vulnerable packages and for secrets; of other targets only the findings tell. */
function kindsOfTrivy({ isImage, classes }) {
    const kinds = new Set();
    if (isImage === true)
        kinds.add("image");
    for (const name of classes ?? []) {
        const kind = trivyClasses.get(name);
        if (kind !== undefined)
            kinds.add(kind === "dependencies" && isImage === true ? "image" : kind);
    }
    return kinds.size === 0 ? ["dependencies"] : [...kinds];
}
/** `OSV-Scanner`, `osv-scanner` and `osv scanner` are one tool. */
function normalise(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

// EXTERNAL MODULE: ./lib/domain/report/counter.js
var counter = __webpack_require__(26947);
// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
;// CONCATENATED MODULE: ./lib/formats/sarif/severity.js

const kinds = new Set(["pass", "open", "informational", "notApplicable", "review", "fail"]);
const levels = new Set(["none", "note", "warning", "error"]);
/** Weighs a result; `override` is the level that the invocation gave to its rule, if any. */
function weigh(result, rule, override) {
    const kind = result.kind ?? "fail";
    const level = resolveLevel(result.level, kind, override ?? rule?.level);
    const securitySeverity = result.properties?.["security-severity"] ?? rule?.securitySeverity;
    return {
        kind,
        level,
        securitySeverity,
        isFinding: isFailure(kind) || level !== "none",
        rating: (0,severity/* rate */.TS)({ level, securitySeverity }),
        oddity: oddityOf(kind, level),
    };
}
/** The level of a result (§3.27.10). */
function resolveLevel(written, kind, configured) {
    if (written !== undefined)
        return written;
    return isFailure(kind) ? (configured ?? "warning") : "none";
}
/** A kind outside the vocabulary may be a failure. */
function isFailure(kind) {
    return kind === "fail" || !kinds.has(kind);
}
function oddityOf(kind, level) {
    if (!kinds.has(kind))
        return `expected a kind of ${[...kinds].join(", ")}, found ${quote(kind)}`;
    if (!levels.has(level))
        return `expected a level of ${[...levels].join(", ")}, found ${quote(level)}`;
    if (kind === "fail" || level === "none")
        return undefined;
    return `expected the level "none" beside the kind ${quote(kind)}, found ${quote(level)}`;
}
/** The overrides that apply to a result: those of its invocation, which the only one need not be named as (§3.48.6). */
function overridesFor(result, invocations) {
    const index = result.provenance?.invocationIndex ?? (invocations.length === 1 ? 0 : -1);
    return invocations[index];
}
/** Band of a `security-severity`, as the records name it. */
function bandOf(securitySeverity) {
    if (securitySeverity === undefined)
        return "unset";
    const score = securitySeverity.trim() === "" ? Number.NaN : Number(securitySeverity);
    if (Number.isNaN(score))
        return `notANumber:${securitySeverity}`;
    if (score >= 9)
        return "critical";
    if (score >= 7)
        return "high";
    if (score >= 4)
        return "medium";
    return score > 0 ? "low" : "none";
}
function quote(word) {
    return JSON.stringify(word.slice(0, 40));
}

// EXTERNAL MODULE: ./lib/domain/finding/message.js
var message = __webpack_require__(15817);
;// CONCATENATED MODULE: ./lib/formats/sarif/suppression.js

/**
 * What the suppressions of a result come to: it is suppressed if there are any and nobody has yet to accept one
 * (§3.27.23, §3.35.3); an absent status means accepted.
 */
function suppressionOf(all) {
    if (all === undefined || all.length === 0)
        return undefined;
    const statuses = all.map(({ status }) => statusOf(status));
    const status = statuses.find(isRejected) ?? statuses.find(isUnderReview) ?? "accepted";
    const decisive = all[statuses.indexOf(status)];
    const justification = (0,message/* oneLine */.T)(decisive?.justification ?? "");
    return {
        kind: decisive?.kind === "inSource" ? "in-source" : "external",
        status,
        ...(justification !== "" && { justification }),
    };
}
/** A status outside the vocabulary is no acceptance. */
function statusOf(status) {
    if (status === undefined || status === "accepted")
        return "accepted";
    return status === "rejected" ? "rejected" : "under-review";
}
function isRejected(status) {
    return status === "rejected";
}
function isUnderReview(status) {
    return status === "under-review";
}
/** Name of one suppression in the records: `external/rejected`. */
function suppressionName({ kind, status }) {
    return `${kind ?? "(absent)"}/${status ?? "(absent)"}`;
}

;// CONCATENATED MODULE: ./lib/formats/sarif/counts.js



const absent = "(absent)";
/** Counts over all runs, under the names of the format's page. */
class SarifCounts {
    runs = 0;
    results = 0;
    rules = 0;
    extensions = 0;
    taxonomies = 0;
    runsWithoutResultsArray = 0;
    toolNotifications = 0;
    ruleConfigurationOverrides = 0;
    #withSuppressions = 0;
    #suppressed = 0;
    #withoutLocations = 0;
    #withFingerprints = 0;
    #withCodeFlows = 0;
    #levelAsWritten = new counter/* Counter */.p();
    #levelResolved = new counter/* Counter */.p();
    #levelResolvedUnsuppressed = new counter/* Counter */.p();
    #securitySeverityBand = new counter/* Counter */.p();
    #kinds = new counter/* Counter */.p();
    #baselineState = new counter/* Counter */.p();
    #suppressions = new counter/* Counter */.p();
    add(result, weight, isSuppressed) {
        this.results++;
        this.#levelAsWritten.add(result.level ?? absent);
        this.#levelResolved.add(weight.level);
        if (isSuppressed)
            this.#suppressed++;
        else
            this.#levelResolvedUnsuppressed.add(weight.level);
        this.#securitySeverityBand.add(bandOf(weight.securitySeverity));
        this.#kinds.add(weight.kind);
        this.#baselineState.add(result.baselineState ?? absent);
        this.#addPresence(result);
    }
    #addPresence(result) {
        const { suppressions = [], fingerprints, partialFingerprints } = result;
        if (suppressions.length > 0)
            this.#withSuppressions++;
        for (const suppression of suppressions)
            this.#suppressions.add(suppressionName(suppression));
        if (result.locations === undefined)
            this.#withoutLocations++;
        if ((fingerprints?.size ?? 0) + (partialFingerprints?.size ?? 0) > 0)
            this.#withFingerprints++;
        if (result.codeFlows === true)
            this.#withCodeFlows++;
    }
    record(sink) {
        sink.record("runs", this.runs);
        sink.record("results", this.results);
        sink.record("rules", this.rules);
        sink.record("extensions", this.extensions);
        sink.record("taxonomies", this.taxonomies);
        sink.record("levelAsWritten", this.#levelAsWritten.counts);
        sink.record("levelResolved", this.#levelResolved.counts);
        sink.record("levelResolvedUnsuppressed", this.#levelResolvedUnsuppressed.counts);
        sink.record("securitySeverityBand", this.#securitySeverityBand.counts);
        sink.record("kinds", this.#kinds.counts);
        sink.record("baselineState", this.#baselineState.counts);
        sink.record("suppressions", this.#suppressions.counts);
        sink.record("resultsWithSuppressions", this.#withSuppressions);
        sink.record("resultsSuppressed", this.#suppressed);
        sink.record("resultsWithoutLocations", this.#withoutLocations);
        sink.record("resultsWithFingerprints", this.#withFingerprints);
        sink.record("resultsWithCodeFlows", this.#withCodeFlows);
        sink.record("runsWithoutResultsArray", this.runsWithoutResultsArray);
        sink.record("toolNotifications", this.toolNotifications);
        sink.record("ruleConfigurationOverrides", this.ruleConfigurationOverrides);
    }
}

// EXTERNAL MODULE: ./lib/domain/finding/secrecy.js
var secrecy = __webpack_require__(25254);
;// CONCATENATED MODULE: ./lib/formats/sarif/rules.js

/** How many hierarchical components of an id are tried; real ids have two or three (§3.5.4). */
const mostComponents = 8;
/** Finds descriptors in the driver and the extensions of a tool (§3.52.3). */
class RuleBook {
    #driver;
    #extensions;
    constructor(driver, extensions) {
        this.#driver = driver;
        this.#extensions = extensions;
    }
    static ofRules(tool) {
        return RuleBook.#of(tool, (component) => component.rules);
    }
    static ofNotifications(tool) {
        return RuleBook.#of(tool, (component) => component.notifications);
    }
    static #of(tool, descriptors) {
        const shelve = (component) => new Shelf(component, descriptors(component) ?? []);
        return new RuleBook(tool?.driver === undefined ? emptyShelf : shelve(tool.driver), (tool?.extensions ?? []).map(shelve));
    }
    /** Names of all rules, without those that have none. */
    names() {
        const all = [this.#driver, ...this.#extensions].flatMap((shelf) => shelf.names());
        return new Set(all.filter((name) => name !== undefined));
    }
    get size() {
        return [this.#driver, ...this.#extensions].reduce((sum, shelf) => sum + shelf.size, 0);
    }
    /**
     * Looks by index or guid in the component that the reference names, as the specification has it; then by id, which
     * is all that many tools write. An index that contradicts the id gives way to it.
     */
    find(reference) {
        const shelf = this.#shelf(reference);
        const indexed = shelf?.at(reference) ?? this.#byGuid(reference.guid);
        if (indexed !== undefined && names(indexed, reference.id))
            return indexed;
        return this.#byId(shelf, reference.id) ?? indexed;
    }
    #shelf({ toolComponent }) {
        const { index = -1, guid, name } = toolComponent ?? {};
        if (index >= 0)
            return this.#extensions[index];
        if (guid === undefined && name === undefined)
            return this.#driver;
        return [this.#driver, ...this.#extensions].find((shelf) => guid === undefined ? shelf.name === name : shelf.guid === guid);
    }
    #byGuid(guid) {
        if (guid === undefined)
            return undefined;
        return firstOf([this.#driver, ...this.#extensions], (shelf) => shelf.byGuid(guid));
    }
    #byId(shelf, id) {
        if (id === undefined)
            return undefined;
        return shelf?.byId(id) ?? firstOf([this.#driver, ...this.#extensions], (other) => other.byId(id));
    }
}
/** The descriptors of one component. */
class Shelf {
    name;
    guid;
    #rules;
    #byId = new Map();
    #byGuid = new Map();
    constructor(component, all) {
        this.name = component.name;
        this.guid = component.guid;
        this.#rules = all.map((descriptor) => ruleOf(descriptor, component.globalMessageStrings));
        for (const [place, rule] of this.#rules.entries()) {
            const guid = all[place]?.guid;
            // Ids need not be unique (§3.19.23): the first one stands for all that give no index.
            if (rule.id !== undefined && !this.#byId.has(rule.id))
                this.#byId.set(rule.id, rule);
            if (guid !== undefined)
                this.#byGuid.set(guid, rule);
        }
    }
    get size() {
        return this.#rules.length;
    }
    names() {
        return this.#rules.map(({ name }) => name);
    }
    at({ index = -1 }) {
        return index < 0 ? undefined : this.#rules[index];
    }
    byGuid(guid) {
        return this.#byGuid.get(guid);
    }
    /** An id may name a part of its rule: `CA5350/md5` is described by `CA5350` (§3.27.5). */
    byId(id) {
        let candidate = id;
        for (let tried = 0; tried < mostComponents; tried++) {
            const rule = this.#byId.get(candidate);
            const end = candidate.lastIndexOf("/");
            if (rule !== undefined || end < 0)
                return rule;
            candidate = candidate.slice(0, end);
        }
        return undefined;
    }
}
const emptyShelf = new Shelf({ name: undefined, guid: undefined, globalMessageStrings: undefined }, []);
function ruleOf(descriptor, globals) {
    const { id, name, messageStrings } = descriptor;
    return {
        id,
        aliases: descriptor.deprecatedIds ?? [],
        level: descriptor.defaultConfiguration?.level,
        securitySeverity: descriptor.properties?.["security-severity"],
        name,
        summary: descriptor.shortDescription?.text ?? name,
        helpUri: descriptor.helpUri,
        isAboutSecrets: (0,secrecy/* mayQuoteSecrets */.p)(id, name),
        message: (key) => messageStrings?.get(key)?.text ?? globals?.get(key)?.text,
    };
}
/** Whether the id names the rule or a part of it. */
function names(rule, id) {
    return id === undefined || rule.id === undefined || id === rule.id || id.startsWith(`${rule.id}/`);
}
function firstOf(all, look) {
    for (const one of all) {
        const found = look(one);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/formats/sarif/schema.js

/** An array index (SARIF 2.1.0 §3.7.4); -1 stands for "unknown". */
const index = {
    read(json) {
        const value = json.number();
        if (!Number.isSafeInteger(value) || value < -1)
            throw json.fault("malformed", `expected an array index, found ${value}`);
        return value;
    },
};
/** A string that is only shown to people: where a tool writes something else there, nothing is lost. */
const caption = {
    read(json) {
        if (json.kind() === "string")
            return json.text();
        json.skip();
        return undefined;
    },
};
/** Text for people, of which they see a line. */
const passage = (0,shape/* excerpt */.Kb)(1_000);
const messageString = (0,shape/* object */.Ik)({ text: (0,shape/* optional */.lq)(caption) });
const configuration = (0,shape/* object */.Ik)({ level: (0,shape/* optional */.lq)(shape/* text */.Qq) });
const severityBag = (0,shape/* object */.Ik)({ "security-severity": (0,shape/* optional */.lq)(shape/* label */.Pf) });
/** Whether an array holds anything. */
const isFilled = {
    read(json) {
        let any = false;
        json.array(() => {
            any = true;
            json.skip();
        });
        return any;
    },
};
/** §3.52 reportingDescriptorReference. */
const reference = (0,shape/* object */.Ik)({
    id: (0,shape/* optional */.lq)(shape/* word */.Vm),
    index: (0,shape/* optional */.lq)(index),
    guid: (0,shape/* optional */.lq)(shape/* word */.Vm),
    toolComponent: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ name: (0,shape/* optional */.lq)(shape/* word */.Vm), index: (0,shape/* optional */.lq)(index), guid: (0,shape/* optional */.lq)(shape/* word */.Vm) })),
});
/** §3.49 reportingDescriptor. */
const descriptor = (0,shape/* object */.Ik)({
    id: (0,shape/* optional */.lq)(shape/* text */.Qq),
    guid: (0,shape/* optional */.lq)(shape/* text */.Qq),
    deprecatedIds: (0,shape/* optional */.lq)((0,shape/* array */.YO)(shape/* text */.Qq)),
    name: (0,shape/* optional */.lq)(caption),
    shortDescription: (0,shape/* optional */.lq)(messageString),
    helpUri: (0,shape/* optional */.lq)(caption),
    messageStrings: (0,shape/* optional */.lq)((0,shape/* mapOf */.A7)(messageString)),
    defaultConfiguration: (0,shape/* optional */.lq)(configuration),
    properties: (0,shape/* optional */.lq)(severityBag),
});
/** §3.19 toolComponent. */
const component = (0,shape/* object */.Ik)({
    name: (0,shape/* optional */.lq)(shape/* text */.Qq),
    version: (0,shape/* optional */.lq)(shape/* label */.Pf),
    semanticVersion: (0,shape/* optional */.lq)(shape/* label */.Pf),
    guid: (0,shape/* optional */.lq)(shape/* text */.Qq),
    globalMessageStrings: (0,shape/* optional */.lq)((0,shape/* mapOf */.A7)(messageString)),
    rules: (0,shape/* optional */.lq)((0,shape/* array */.YO)(descriptor)),
    notifications: (0,shape/* optional */.lq)((0,shape/* array */.YO)(descriptor)),
});
/** §3.18; the specification demands a driver, some tools write none. */
const tool = (0,shape/* object */.Ik)({ driver: (0,shape/* optional */.lq)(component), extensions: (0,shape/* optional */.lq)((0,shape/* array */.YO)(component)) });
/** §3.51 configurationOverride. */
const override = (0,shape/* object */.Ik)({ descriptor: reference, configuration });
/** §3.58 notification. */
const notification = (0,shape/* object */.Ik)({
    descriptor: (0,shape/* optional */.lq)(reference),
    level: (0,shape/* optional */.lq)(shape/* text */.Qq),
    message: (0,shape/* optional */.lq)(messageString),
});
/** §3.20, without its notifications, which may be many. */
const invocationFields = {
    executionSuccessful: (0,shape/* optional */.lq)(shape/* boolean */.zM),
    exitSignalName: (0,shape/* optional */.lq)(shape/* text */.Qq),
    exitSignalNumber: (0,shape/* optional */.lq)(shape/* number */.ai),
    processStartFailureMessage: (0,shape/* optional */.lq)(shape/* text */.Qq),
    ruleConfigurationOverrides: (0,shape/* optional */.lq)((0,shape/* array */.YO)(override)),
    notificationConfigurationOverrides: (0,shape/* optional */.lq)((0,shape/* array */.YO)(override)),
};
/** §3.4 artifactLocation. */
const artifactLocation = (0,shape/* object */.Ik)({ uri: (0,shape/* optional */.lq)(shape/* text */.Qq), uriBaseId: (0,shape/* optional */.lq)(shape/* word */.Vm), index: (0,shape/* optional */.lq)(index) });
const artifacts = (0,shape/* array */.YO)((0,shape/* object */.Ik)({ location: (0,shape/* optional */.lq)(artifactLocation) }));
const uriBaseIds = (0,shape/* mapOf */.A7)(artifactLocation);
/** §3.23 versionControlDetails; the first one is the project itself. */
const versionControl = (0,shape/* firstOf */.Ku)((0,shape/* object */.Ik)({ revisionId: (0,shape/* optional */.lq)(shape/* text */.Qq) }));
/** §3.15: what lies in other files. */
const externalProperties = (0,shape/* object */.Ik)({
    results: (0,shape/* optional */.lq)(isFilled),
    invocations: (0,shape/* optional */.lq)(isFilled),
    driver: (0,shape/* optional */.lq)(shape/* present */.Eb),
    extensions: (0,shape/* optional */.lq)(isFilled),
});
/** Property bag of a run; Trivy names the image there. */
const runProperties = (0,shape/* object */.Ik)({ imageName: (0,shape/* optional */.lq)(caption) });
const physicalLocation = (0,shape/* object */.Ik)({
    artifactLocation: (0,shape/* optional */.lq)(artifactLocation),
    region: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ startLine: (0,shape/* optional */.lq)(shape/* number */.ai), snippet: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ text: (0,shape/* optional */.lq)(passage) })) })),
});
const schema_location = (0,shape/* object */.Ik)({ physicalLocation: (0,shape/* optional */.lq)(physicalLocation) });
const suppression = (0,shape/* object */.Ik)({
    kind: (0,shape/* optional */.lq)(shape/* text */.Qq),
    status: (0,shape/* optional */.lq)(shape/* text */.Qq),
    justification: (0,shape/* optional */.lq)(caption),
});
const fingerprints = (0,shape/* mapOf */.A7)(shape/* label */.Pf);
const weighed = {
    ruleId: (0,shape/* optional */.lq)(shape/* word */.Vm),
    ruleIndex: (0,shape/* optional */.lq)(index),
    rule: (0,shape/* optional */.lq)(reference),
    kind: (0,shape/* optional */.lq)(shape/* word */.Vm),
    level: (0,shape/* optional */.lq)(shape/* word */.Vm),
    fingerprints: (0,shape/* optional */.lq)(fingerprints),
    partialFingerprints: (0,shape/* optional */.lq)(fingerprints),
    codeFlows: (0,shape/* optional */.lq)(isFilled),
    suppressions: (0,shape/* optional */.lq)((0,shape/* array */.YO)(suppression)),
    baselineState: (0,shape/* optional */.lq)(shape/* word */.Vm),
    provenance: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ invocationIndex: (0,shape/* optional */.lq)(index) })),
    properties: (0,shape/* optional */.lq)(severityBag),
};
/** §3.27 result. */
const result = (0,shape/* object */.Ik)({
    ...weighed,
    message: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({ text: (0,shape/* optional */.lq)(passage), id: (0,shape/* optional */.lq)(shape/* word */.Vm), arguments: (0,shape/* optional */.lq)((0,shape/* array */.YO)(caption)) })),
    locations: (0,shape/* optional */.lq)((0,shape/* firstOf */.Ku)(schema_location)),
});
/** A result of which only the weight is asked for: what people read of it is run over. */
const weighedResult = (0,shape/* object */.Ik)({ ...weighed, locations: (0,shape/* optional */.lq)((0,shape/* firstOf */.Ku)((0,shape/* object */.Ik)({}))) });

;// CONCATENATED MODULE: ./lib/formats/sarif/invocations.js



const mostDescriptors = 1_000;
const notifications = {
    read(json) {
        const summary = { total: 0, errors: 0, warnings: 0, message: "", unlevelled: new Map() };
        json.array(() => addNotification(summary, notification.read(json), json));
        return summary;
    },
};
const invocation = (0,shape/* object */.Ik)({
    ...invocationFields,
    toolExecutionNotifications: (0,shape/* optional */.lq)(notifications),
    toolConfigurationNotifications: (0,shape/* optional */.lq)(notifications),
});
const invocationAtPlace = {
    read(json) {
        const pointer = json.pointer();
        return { ...invocation.read(json), pointer };
    },
};
function addNotification(summary, { level, message, descriptor }, json) {
    summary.total++;
    if (level === undefined && descriptor !== undefined) {
        summary.unlevelled.set(JSON.stringify(descriptor), descriptor);
        if (summary.unlevelled.size > mostDescriptors) {
            throw json.fault("too-large", `expected at most ${mostDescriptors} kinds of notifications`);
        }
    }
    addLevel(summary, level ?? "warning", message?.text ?? descriptor?.id ?? "");
}
function addLevel(summary, level, message) {
    if (level === "none" || level === "note")
        return;
    const isWarning = level === "warning";
    if (summary.errors === 0 && (!isWarning || summary.warnings === 0))
        summary.message = message;
    // Words outside the vocabulary could mean the worst.
    if (isWarning)
        summary.warnings++;
    else
        summary.errors++;
}
/** Tells the sink what the invocations say about the run: a failed one voids it, warnings make it partial. */
function judgeInvocations(invocations, tool, sink) {
    const book = RuleBook.ofNotifications(tool);
    for (const one of invocations) {
        const failure = failureOf(one, book);
        if (failure === undefined)
            judgeWarnings(one, sink);
        else
            sink.diagnose("run-failed", failure, one.pointer);
    }
}
function judgeWarnings(one, sink) {
    for (const { warnings, message } of notificationsOf(one)) {
        if (warnings === 0)
            continue;
        const found = `${warnings} warnings of the tool, the first being ${brief(message)}`;
        sink.diagnose("partial-scan", `expected a complete analysis, found ${found}`, one.pointer);
    }
}
function countNotifications(invocations) {
    return invocations.flatMap(notificationsOf).reduce((sum, summary) => sum + summary.total, 0);
}
function notificationsOf(one) {
    return [one.toolExecutionNotifications, one.toolConfigurationNotifications].filter((summary) => summary !== undefined);
}
/** Why the run failed, by any of the five ways in which an invocation can say so. */
function failureOf(one, book) {
    if (one.processStartFailureMessage !== undefined) {
        return `expected a started tool, found ${brief(one.processStartFailureMessage)}`;
    }
    const signal = one.exitSignalName ?? one.exitSignalNumber;
    if (signal !== undefined)
        return `expected the tool to exit by itself, found the signal ${brief(String(signal))}`;
    const failed = notificationsOf(one).find((summary) => hasErrors(summary, one, book));
    const error = failed === undefined ? "" : `the error ${brief(failed.message)}`;
    if (one.executionSuccessful === true)
        return failed && `expected a run without errors, found ${error}`;
    const found = `executionSuccessful ${one.executionSuccessful ?? "missing"}`;
    return `expected a successful run, found ${[found, error].filter(Boolean).join(" and ")}`;
}
/** An error among the notifications means that the run failed, whatever else it says (§3.20.21, §3.20.22). */
function hasErrors(summary, one, book) {
    if (summary.errors > 0)
        return true;
    const overrides = new Overrides(one.notificationConfigurationOverrides, book);
    return [...summary.unlevelled.values()].some((reference) => levelOf(reference, book, overrides) === "error");
}
function levelOf(reference, book, overrides) {
    const descriptor = book.find(reference);
    // Tools must not lower an error (§3.58.6), so an override can only raise.
    return descriptor?.level === "error" ? "error" : overrides.level(descriptor ?? reference.id);
}
/** Levels that one invocation gave to rules in place of their defaults (§3.51). */
class Overrides {
    #levels = new Map();
    constructor(overrides, book) {
        for (const { descriptor, configuration } of overrides ?? []) {
            // A tool without metadata for its rules can only name them.
            const key = book.find(descriptor) ?? descriptor.id;
            const { level } = configuration;
            if (key !== undefined && level !== undefined && !this.#levels.has(key))
                this.#levels.set(key, level);
        }
    }
    /** The level given to a rule, or to an id without metadata. */
    level(rule) {
        return rule === undefined ? undefined : this.#levels.get(rule);
    }
}
function brief(text) {
    return JSON.stringify(text.slice(0, 200));
}

;// CONCATENATED MODULE: ./lib/formats/sarif/report.js




/** How many different oddities are told apart; they are words of the report. */
const mostOddities = 20;
/** What a whole log comes to: its runs may be of different tools. */
class SarifReport {
    sink;
    counts = new SarifCounts();
    #kinds = new Set();
    #tools = new Map();
    #oddities = new Map();
    #revision;
    constructor(sink) {
        this.sink = sink;
    }
    addRun({ tool, invocations, taxonomies, isImage, revision, pointer }) {
        const { counts } = this;
        const rules = RuleBook.ofRules(tool);
        counts.runs++;
        counts.rules += rules.size;
        counts.extensions += tool?.extensions?.length ?? 0;
        counts.taxonomies += taxonomies;
        counts.toolNotifications += countNotifications(invocations);
        for (const one of invocations)
            counts.ruleConfigurationOverrides += one.ruleConfigurationOverrides?.length ?? 0;
        judgeInvocations(invocations, tool, this.sink);
        this.#addRevision(revision, pointer);
        const name = tool?.driver?.name;
        for (const kind of kindsOfTool(name, { isImage, classes: rules.names() }))
            this.#kinds.add(kind);
        if (name !== undefined && !this.#tools.has(name)) {
            this.#tools.set(name, tool?.driver?.version ?? tool?.driver?.semanticVersion ?? null);
        }
    }
    /** Notes a word that nobody knows, once for all results that use it. */
    addOddity(message, json) {
        const known = this.#oddities.get(message);
        if (known !== undefined)
            known.total++;
        else if (this.#oddities.size < mostOddities)
            this.#oddities.set(message, { at: json.pointer(), total: 1 });
    }
    finish() {
        const { sink, counts } = this;
        if (counts.runs === 0)
            sink.diagnose("no-records", "expected at least one run, found none", "/runs");
        else
            sink.kinds([...this.#kinds]);
        this.#nameTools();
        if (this.#revision !== undefined)
            sink.revision(this.#revision);
        for (const [message, { at, total }] of this.#oddities) {
            sink.diagnose("unknown-value", total === 1 ? message : `${message} (${total} results)`, at);
        }
        counts.record(sink);
    }
    /** Several tools are named together, without a version that would be wrong for some. */
    #nameTools() {
        const names = [...this.#tools.keys()];
        if (names.length === 0)
            return;
        const version = names.length === 1 ? (this.#tools.get(names[0] ?? "") ?? null) : null;
        this.sink.tool({ name: names.join(" + "), version });
    }
    /** Evidence is about one commit; a log put together from runs of several is evidence for none. */
    #addRevision(revision, pointer) {
        if (revision === undefined)
            return;
        this.#revision ??= revision;
        if (revision === this.#revision)
            return;
        const message = `expected all runs to be about ${report_quote(this.#revision)}, found ${report_quote(revision)}`;
        this.sink.diagnose("malformed", message, pointer);
    }
}
function report_quote(text) {
    return JSON.stringify(text.slice(0, 80));
}

;// CONCATENATED MODULE: ./lib/formats/sarif/message.js

const longestTemplate = 1_000;
const longestArgument = 200;
const placeholder = /\{\{|\}\}|\{(\d{1,3})\}/g;
/**
 * The message of a result: its own, or its rule's by id (§3.11.7), with arguments in place (§3.11.5). Where it might
 * quote a secret, the rule's own words stand in for it.
 */
function messageOf(result, rule, mayQuote) {
    const { text, id, arguments: values } = result.message ?? {};
    const fallback = rule?.summary ?? rule?.id ?? result.ruleId ?? "";
    if (!mayQuote)
        return (0,message/* oneLine */.T)(fallback);
    const template = text ?? (id === undefined ? undefined : rule?.message(id)) ?? fallback;
    return (0,message/* oneLine */.T)(values === undefined ? template : fill(template.slice(0, longestTemplate), values));
}
function fill(template, values) {
    return template.replaceAll(placeholder, (whole, place) => {
        if (place === undefined)
            return whole.charAt(0);
        return values[Number(place)]?.slice(0, longestArgument) ?? whole;
    });
}

// EXTERNAL MODULE: ./lib/domain/finding/line-hash.js
var line_hash = __webpack_require__(30767);
;// CONCATENATED MODULE: ./lib/formats/sarif/place.js

/** How many bases are followed: real ones build on one or two others (§3.14.14). */
const mostBases = 8;
const scheme = /^[A-Za-z][A-Za-z0-9+.-]+:/;
const webScheme = /^https?:/i;
/** `file:///a`, `file://host/a` and, as Checkstyle writes it, `file:/a`. */
const fileScheme = /^file:(?:\/\/[^/]*)?/;
const drive = /^\/(?=[A-Za-z]:)/;
/** Where a result is: its first location, which is the main one (§3.27.12). */
function placeOf(result, files, mayQuote) {
    const { physicalLocation } = result.locations ?? {};
    const uri = uriOf(physicalLocation?.artifactLocation, files);
    if (uri === undefined || uri === "")
        return { type: "none" };
    if (hasScheme(uri) && webScheme.test(uri))
        return { type: "url", url: uri };
    const line = physicalLocation?.region?.startLine;
    return {
        type: "file",
        path: pathOf(uri),
        ...(line !== undefined && Number.isSafeInteger(line) && line > 0 && { line }),
        ...lineIdentity(result, physicalLocation?.region, mayQuote),
    };
}
/** The tool's own hash if there is one, else the source line, unless that might hold a secret. */
function lineIdentity({ partialFingerprints, fingerprints }, region, mayQuote) {
    const lineHash = hashNamed(partialFingerprints, "primaryLocationLineHash") ??
        firstHash(fingerprints) ??
        firstHash(partialFingerprints);
    if (lineHash !== undefined)
        return { lineHash };
    const snippet = mayQuote ? region?.snippet?.text?.trim().slice(0, 500) : undefined;
    return snippet === undefined || snippet === "" ? {} : { snippet };
}
function hashNamed(hashes, name) {
    return (0,line_hash/* asLineHash */.r)(hashes?.get(name));
}
/** The hash under the first name in order, so that the order of keys does not matter. */
function firstHash(hashes) {
    if (hashes === undefined)
        return undefined;
    const name = [...hashes.keys()]
        .filter((key) => key !== "primaryLocationStartColumnFingerprint")
        .sort()
        .find((key) => hashNamed(hashes, key) !== undefined);
    return name === undefined ? undefined : hashes.get(name);
}
function uriOf(location, files) {
    if (location === undefined)
        return undefined;
    const { uri, index = -1 } = location;
    const whole = uri === undefined && index >= 0 ? files.artifact(index) : location;
    if (whole?.uri === undefined)
        return undefined;
    return hasScheme(whole.uri) ? whole.uri : baseOf(whole.uriBaseId, files.bases) + whole.uri;
}
/** The path from the outermost base to this one; the outermost itself is where the project lay, which is no news. */
function baseOf(id, bases) {
    let path = "";
    let next = id;
    for (let followed = 0; next !== undefined && followed < mostBases; followed++) {
        const base = bases?.get(next);
        const uri = base?.uri ?? "";
        if (hasScheme(uri) || uri.startsWith("/"))
            break;
        path = uri + path;
        next = base?.uriBaseId;
    }
    return path;
}
function hasScheme(uri) {
    return uri.includes(":") && scheme.test(uri);
}
/** The path that a URI or relative reference stands for. */
function pathOf(uri) {
    const path = uri.startsWith("file:") ? uri.replace(fileScheme, "").replace(drive, "") : uri;
    const inside = path.startsWith("./") ? path.replace(/^(?:\.\/)+/, "") : path;
    return inside.includes("%") ? inside.replaceAll(/(?:%[0-9A-Fa-f]{2})+/g, decodeOctets) : inside;
}
function decodeOctets(octets) {
    return Buffer.from(octets.replaceAll("%", ""), "hex").toString("utf8");
}

;// CONCATENATED MODULE: ./lib/formats/sarif/finding.js



const baselineStates = ["new", "unchanged", "updated", "absent"];
const advisory = /^(?:CVE-\d{4}-\d{4,10}|GHSA(?:-[0-9a-z]{4}){3}|[A-Z]{2,12}-\d{4}-\d{1,10})/;
const webAddress = /^https?:\/\//i;
/** How a result names its rule: `rule` says more, `ruleId` and `ruleIndex` fill in what it leaves out (§3.27.7). */
function referenceOf({ rule, ruleId, ruleIndex }) {
    return {
        id: rule?.id ?? ruleId,
        index: rule?.index ?? ruleIndex,
        guid: rule?.guid,
        toolComponent: rule?.toolComponent,
    };
}
/** Makes a finding of a result. */
function findingOf(result, weight, suppression, { rule, files, isSecretScanner }) {
    const ruleId = result.ruleId ?? result.rule?.id ?? rule?.id ?? "(no rule)";
    const mayQuote = !(isSecretScanner || (rule?.isAboutSecrets ?? (0,secrecy/* mayQuoteSecrets */.p)(ruleId)));
    const baseline = baselineOf(result.baselineState);
    const { helpUri } = rule ?? {};
    return {
        ruleId,
        aliases: advisoriesOf(ruleId, rule?.aliases ?? []),
        rating: weight.rating,
        message: messageOf(result, rule, mayQuote),
        place: placeOf(result, files, mayQuote),
        ...(suppression !== undefined && { suppression }),
        ...(helpUri !== undefined && webAddress.test(helpUri) && { helpUri }),
        ...(baseline !== undefined && { baseline }),
    };
}
/** Advisory ids: Grype appends the package to its rule ids, OSV-Scanner gives aliases as former ids. */
function advisoriesOf(ruleId, formerIds) {
    const found = [ruleId, ...formerIds].map((id) => advisory.exec(id)?.[0]);
    return [...new Set(found.filter((id) => id !== undefined))];
}
function baselineOf(state) {
    return baselineStates.find((known) => known === state);
}
/** Says which of a result's words nobody knows. */
function odditiesOf(result, weight) {
    const { baselineState, suppressions = [] } = result;
    const found = weight.oddity === undefined ? [] : [weight.oddity];
    if (baselineState !== undefined && baselineOf(baselineState) === undefined) {
        found.push(`expected a baselineState of ${baselineStates.join(", ")}, found ${finding_quote(baselineState)}`);
    }
    for (const { status } of suppressions) {
        if (status !== undefined && !suppressionStates.has(status)) {
            found.push(`expected a suppression status of ${[...suppressionStates].join(", ")}, found ${finding_quote(status)}`);
        }
    }
    return found;
}
const suppressionStates = new Set(["accepted", "underReview", "rejected"]);
function finding_quote(word) {
    return JSON.stringify(word.slice(0, 40));
}

;// CONCATENATED MODULE: ./lib/formats/sarif/results.js








/** Hands the results of one run over as findings, one by one. */
class ResultReader {
    #json;
    #report;
    #files;
    #rules;
    #overrides;
    #isSecretScanner;
    constructor(json, report, { tool, invocations, files }) {
        this.#json = json;
        this.#report = report;
        this.#files = files;
        this.#rules = RuleBook.ofRules(tool);
        this.#overrides = invocations.map((one) => new Overrides(one.ruleConfigurationOverrides, this.#rules));
        this.#isSecretScanner = kindsOfTool(tool?.driver?.name).includes("secrets");
    }
    read() {
        const { sink } = this.#report;
        const add = (one) => this.#add(one, (weight, suppression) => this.#findingOf(one, weight, suppression));
        const count = (one) => this.#add(one, unreadFinding);
        const results = sink.keepsFindings ? (0,shape/* each */.__)(result, add) : (0,shape/* each */.__)(weighedResult, count);
        results.read(this.#json);
    }
    #add(one, findingOf) {
        const reference = referenceOf(one);
        const rule = this.#rules.find(reference);
        const override = overridesFor(one, this.#overrides)?.level(rule ?? reference.id);
        const weight = weigh(one, rule, override);
        const suppression = suppressionOf(one.suppressions);
        this.#report.counts.add(one, weight, suppression?.status === "accepted");
        for (const oddity of odditiesOf(one, weight))
            this.#report.addOddity(oddity, this.#json);
        if (weight.isFinding)
            this.#report.sink.finding(findingOf(weight, suppression));
    }
    #findingOf(one, weight, suppression) {
        const rule = this.#rules.find(referenceOf(one));
        const surroundings = { rule, files: this.#files, isSecretScanner: this.#isSecretScanner };
        return findingOf(one, weight, suppression, surroundings);
    }
}
/** A finding that is only counted. */
function unreadFinding({ rating }, suppression) {
    return {
        ruleId: "",
        aliases: [],
        rating,
        message: "",
        place: { type: "none" },
        ...(suppression !== undefined && { suppression }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/sarif/run.js




/**
 * Reads one run (§3.14). Results are read where they stand if all that explains them came before, as the order of
 * the specification has it; else they are passed over and read at the end of the run.
 */
class SarifRun {
    #json;
    #report;
    #pointer;
    #tool;
    #invocations;
    #artifacts;
    #bases;
    #results = "none";
    constructor(json, report) {
        this.#json = json;
        this.#report = report;
        this.#pointer = json.pointer();
    }
    read() {
        const { properties, taxonomies, ...rest } = this.#shape().read(this.#json);
        if (typeof this.#results === "object")
            this.#json.revisit(this.#results, () => this.#readResults());
        else if (this.#results === "none")
            this.#diagnoseMissingResults();
        this.#diagnoseOtherFiles(rest.externalPropertyFileReferences);
        this.#report.addRun({
            tool: this.#tool,
            invocations: this.#invocations ?? [],
            taxonomies: taxonomies ?? 0,
            isImage: properties?.imageName !== undefined,
            revision: rest.versionControlProvenance?.revisionId,
            pointer: this.#pointer,
        });
    }
    #shape() {
        return (0,shape/* object */.Ik)({
            tool: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)(tool, (value) => this.#keepTool(value))),
            invocations: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)((0,shape/* array */.YO)(invocationAtPlace), (value) => this.#keepInvocations(value))),
            originalUriBaseIds: (0,shape/* optional */.lq)((0,shape/* mapped */.CV)(uriBaseIds, (value) => this.#keepBases(value))),
            artifacts: (0,shape/* optional */.lq)(this.#bookmarked()),
            results: (0,shape/* optional */.lq)(this.#resultsShape()),
            taxonomies: (0,shape/* optional */.lq)((0,shape/* each */.__)(shape/* present */.Eb, () => undefined)),
            externalPropertyFileReferences: (0,shape/* optional */.lq)(externalProperties),
            versionControlProvenance: (0,shape/* optional */.lq)(versionControl),
            properties: (0,shape/* optional */.lq)(runProperties),
        });
    }
    #keepTool(value) {
        this.#tool = value;
    }
    #keepInvocations(value) {
        this.#invocations = value;
    }
    #keepBases(value) {
        this.#bases = value;
    }
    /** Artifacts matter only where a location gives an index and no URI, which is rare: they are not kept. */
    #bookmarked() {
        return {
            read: (json) => {
                this.#artifacts = json.bookmark();
                json.skip();
            },
        };
    }
    #resultsShape() {
        return {
            read: (json) => {
                if (json.kind() !== "array")
                    throw json.unexpected("an array of results");
                const isExplained = this.#tool && this.#invocations && this.#artifacts;
                if (isExplained)
                    return this.#readResults();
                this.#results = json.bookmark();
                json.skip();
            },
        };
    }
    #readResults() {
        this.#results = "read";
        const bases = this.#bases;
        let locations;
        const artifact = (index) => {
            locations ??= this.#readArtifacts();
            return locations[index];
        };
        const files = { bases, artifact };
        new ResultReader(this.#json, this.#report, {
            tool: this.#tool,
            invocations: this.#invocations ?? [],
            files,
        }).read();
    }
    #readArtifacts() {
        let locations = [];
        if (this.#artifacts === undefined)
            return locations;
        this.#json.revisit(this.#artifacts, () => {
            locations = artifacts.read(this.#json).map(({ location }) => location);
        });
        return locations;
    }
    /** Null and absent mean alike that the tool did not begin to analyse (§3.14.23). */
    #diagnoseMissingResults() {
        this.#report.counts.runsWithoutResultsArray++;
        this.#report.sink.diagnose("no-records", "expected an array of results, empty or not, found none: the tool did not begin to analyse", this.#pointer);
    }
    /** Findings in a file beside this one (§3.15) would be missed. */
    #diagnoseOtherFiles(others) {
        if (others === undefined || !Object.values(others).some((value) => value === true))
            return;
        this.#report.sink.diagnose("unsupported-format", "unsupported format: SARIF with results or rules in external property files", this.#pointer);
    }
}

;// CONCATENATED MODULE: ./lib/formats/sarif/read.js




const version = "2.1.0";
/** Reads a SARIF log run by run and result by result. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new SarifReport(sink);
    const log = (0,shape/* readDocument */.u0)(json, (0,shape/* object */.Ik)({
        version: supportedVersion,
        runs: (0,shape/* optional */.lq)((0,shape/* each */.__)(runOf(report), () => undefined)),
        inlineExternalProperties: (0,shape/* optional */.lq)((0,shape/* each */.__)(shape/* present */.Eb, () => undefined)),
    }));
    if (log.runs === undefined) {
        sink.diagnose("run-failed", "expected an array of runs, found that the producer failed to get them", "/runs");
    }
    if ((log.inlineExternalProperties ?? 0) > 0) {
        sink.diagnose("unsupported-format", "unsupported format: SARIF with inline external properties", "");
    }
    report.finish();
}
/** Refuses other versions at once, before their different shape is taken for a mistake. */
const supportedVersion = {
    read(json) {
        const found = json.text();
        if (found === version)
            return found;
        throw json.fault("unsupported-version", `expected version "${version}", found ${JSON.stringify(found.slice(0, 20))}`);
    },
};
function runOf(report) {
    return { read: (json) => new SarifRun(json, report).read() };
}


/***/ })

};
