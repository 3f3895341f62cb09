export const id = 1807;
export const ids = [1807];
export const modules = {

/***/ 12003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf)
/* harmony export */ });
/** `vcs_url` qualifier of a purl that ends in a commit: `…?vcs_url=git%2Bhttps://host/repo%40<sha>`. */
const pinnedSource = /[?&]vcs_url=[^&#]{1,2000}?(?:@|%40)([0-9a-f]{40}|[0-9a-f]{64})(?:[&#]|$)/i;
/** The commit that a component was made from, where its purl says so. */
function commitOf({ purl }) {
    return purl === undefined ? undefined : pinnedSource.exec(purl)?.[1]?.toLowerCase();
}


/***/ }),

/***/ 51807:
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
// EXTERNAL MODULE: ./lib/domain/component/revision.js
var revision = __webpack_require__(12003);
;// CONCATENATED MODULE: ./lib/formats/spdx-json/relationships.js
/** Types that say that the first element needs the second (SPDX 2.3 §11.1). */
const needs = new Set(["DEPENDS_ON", "CONTAINS", "DYNAMIC_LINK", "STATIC_LINK", "HAS_PREREQUISITE"]);
/** Types that say that the second element needs the first. */
const neededBy = new Set([
    "DEPENDENCY_OF",
    "CONTAINED_BY",
    "BUILD_DEPENDENCY_OF",
    "DEV_DEPENDENCY_OF",
    "OPTIONAL_DEPENDENCY_OF",
    "PROVIDED_DEPENDENCY_OF",
    "RUNTIME_DEPENDENCY_OF",
    "TEST_DEPENDENCY_OF",
    "PREREQUISITE_FOR",
]);
/** Values that say that there is no element, or that nobody knows (SPDX 2.3 §11.1). */
const nothing = new Set(["NONE", "NOASSERTION"]);
/** The edge of the dependency graph that a relationship stands for, if it stands for one. */
function dependencyOf(relationship) {
    const { spdxElementId, relationshipType, relatedSpdxElement } = relationship;
    if (nothing.has(relatedSpdxElement))
        return undefined;
    if (needs.has(relationshipType))
        return { from: spdxElementId, to: [relatedSpdxElement] };
    if (neededBy.has(relationshipType))
        return { from: relatedSpdxElement, to: [spdxElementId] };
    return undefined;
}
/** The element that a relationship says the document is about. */
function describedBy(relationship, document) {
    const { spdxElementId, relationshipType, relatedSpdxElement } = relationship;
    if (relationshipType === "DESCRIBES" && spdxElementId === document)
        return relatedSpdxElement;
    if (relationshipType === "DESCRIBED_BY" && relatedSpdxElement === document)
        return spdxElementId;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/formats/spdx-json/report.js


const versions = new Set(["SPDX-2.2", "SPDX-2.3"]);
/** Every SPDX 2 document has this identifier (§6.3). */
const documentId = "SPDXRef-DOCUMENT";
/** `Tool: syft-1.6.0`: the version is what stands behind the last hyphen before a digit. */
const toolCreator = /^Tool: (.+?)(?:-(v?\d[^\s]*))?$/;
/** Passes on what an SPDX document says and counts it. */
class SpdxReport {
    #sink;
    #described = new Set();
    #counted = { packages: 0, withPurl: 0, concluded: 0, declared: 0, subjects: 0 };
    #files = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    relationship(relationship) {
        const described = describedBy(relationship, documentId);
        if (described !== undefined)
            this.#described.add(described);
        const dependency = dependencyOf(relationship);
        if (dependency !== undefined)
            this.#sink.dependency(dependency);
    }
    document(document) {
        const { spdxVersion, creationInfo, documentDescribes = [], files = 0, relationships = 0 } = document;
        if (!versions.has(spdxVersion)) {
            const expected = [...versions].join(" or ");
            const found = JSON.stringify(spdxVersion);
            this.#sink.diagnose("unsupported-version", `expected ${expected}, found ${found}`, "/spdxVersion");
        }
        for (const id of documentDescribes)
            this.#described.add(id);
        this.#tool(creationInfo?.creators ?? []);
        this.#files = files;
        this.#sink.record("files", files);
        this.#sink.record("relationships", relationships);
        this.#sink.record("documentDescribes", documentDescribes.length);
    }
    package({ component, isConcluded, isDeclared }) {
        this.#counted.packages++;
        if (component.purl !== undefined)
            this.#counted.withPurl++;
        if (isConcluded)
            this.#counted.concluded++;
        if (isDeclared)
            this.#counted.declared++;
        this.#sink.component(component);
        if (this.#described.has(component.ref))
            this.#describe(component);
    }
    finish() {
        const { packages, withPurl, concluded, declared, subjects } = this.#counted;
        this.#sink.record("packages", packages);
        this.#sink.record("packagesWithPurl", withPurl);
        this.#sink.record("packagesLicenseConcludedKnown", concluded);
        this.#sink.record("packagesLicenseDeclaredKnown", declared);
        if (packages + this.#files === subjects) {
            this.#sink.diagnose("no-records", "expected at least one package inside the described one, found none");
        }
    }
    /** A document may describe several packages; which of them the build made is then for nobody to say. */
    #describe(component) {
        this.#counted.subjects++;
        if (this.#counted.subjects > 1) {
            const found = JSON.stringify(component.name);
            this.#sink.diagnose("note", `expected one described package, found ${found} as well`);
            return;
        }
        this.#sink.subject(component);
        const commit = (0,revision/* commitOf */.D)(component);
        if (commit !== undefined)
            this.#sink.revision(commit);
    }
    #tool(creators) {
        const [, name, version] = creators.map((creator) => toolCreator.exec(creator)).find((match) => match !== null) ?? [];
        if (name !== undefined)
            this.#sink.tool({ name, version: version ?? null });
    }
}

;// CONCATENATED MODULE: ./lib/formats/spdx-json/schema.js

const ExternalRef = shape/* object */.Ik({ referenceType: shape/* optional */.lq(shape/* text */.Qq), referenceLocator: shape/* optional */.lq(shape/* text */.Qq) });
const PackageFields = shape/* object */.Ik({
    SPDXID: shape/* text */.Qq,
    name: shape/* text */.Qq,
    versionInfo: shape/* optional */.lq(shape/* label */.Pf),
    externalRefs: shape/* optional */.lq(shape/* array */.YO(ExternalRef)),
    licenseConcluded: shape/* optional */.lq(shape/* text */.Qq),
    licenseDeclared: shape/* optional */.lq(shape/* text */.Qq),
    checksums: shape/* optional */.lq(shape/* each */.__(shape/* present */.Eb, () => undefined)),
});
const Package = shape/* mapped */.CV(PackageFields, (fields) => {
    const { versionInfo, licenseConcluded, licenseDeclared } = fields;
    const purl = (fields.externalRefs ?? []).find(({ referenceType }) => isPurlType(referenceType))?.referenceLocator;
    const licences = [licenseConcluded, licenseDeclared].filter((licence) => isKnown(licence));
    return {
        component: {
            ref: fields.SPDXID,
            name: fields.name,
            ...(isKnown(versionInfo) && { version: versionInfo }),
            ...(purl !== undefined && { purl }),
            licences: [...new Set(licences)],
            hasHash: (fields.checksums ?? 0) > 0,
        },
        isConcluded: isKnown(licenseConcluded),
        isDeclared: isKnown(licenseDeclared),
    };
});
/** `purl`, or the IRI that stands for it in some writers. */
function isPurlType(type) {
    return type === "purl" || type?.endsWith("/purl") === true;
}
/** `NOASSERTION` and `NONE` (SPDX 2.3 §7.13) say that nobody knows, or that there is none. */
function isKnown(value) {
    return value !== undefined && value !== "" && value !== "NOASSERTION" && value !== "NONE";
}
const Relationship = shape/* object */.Ik({
    spdxElementId: shape/* text */.Qq,
    relationshipType: shape/* text */.Qq,
    relatedSpdxElement: shape/* text */.Qq,
});
/** An SPDX document; its packages are left for later, as relationships say which of them it describes. */
function Document(relate) {
    return shape/* object */.Ik({
        spdxVersion: shape/* text */.Qq,
        SPDXID: shape/* optional */.lq(shape/* text */.Qq),
        creationInfo: shape/* optional */.lq(shape/* object */.Ik({ creators: shape/* optional */.lq(shape/* array */.YO(shape/* text */.Qq)) })),
        documentDescribes: shape/* optional */.lq(shape/* array */.YO(shape/* text */.Qq)),
        packages: shape/* optional */.lq(shape/* bookmarked */.GW),
        files: shape/* optional */.lq(shape/* each */.__(shape/* present */.Eb, () => undefined)),
        relationships: shape/* optional */.lq(shape/* each */.__(Relationship, relate)),
    });
}

;// CONCATENATED MODULE: ./lib/formats/spdx-json/read.js




/** Packages are read last, once it is known which of them the document describes. */
function read(source, sink) {
    const json = new cursor/* JsonCursor */.N(source);
    const report = new SpdxReport(sink);
    const document = (0,shape/* readDocument */.u0)(json, Document((relationship) => report.relationship(relationship)));
    report.document(document);
    const { packages } = document;
    if (packages !== undefined) {
        json.revisit(packages, () => {
            (0,shape/* each */.__)(Package, (entry) => report.package(entry)).read(json);
        });
    }
    report.finish();
}


/***/ })

};
