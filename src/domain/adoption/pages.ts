/** What adoption brings where a repository has nothing of the kind; plain Markdown and issue forms of GitHub. */

/** The gate asks whether each heading was answered; a heading marked optional may stay empty. */
export const pullRequestTemplate = `<!-- Answer below each heading. The gate reads the description: a heading that says nothing more than this text
     counts as empty, one that is marked optional may stay so. -->

## What changes, and why

## How it was tested

## Work item <!-- optional -->

<!-- A fix names the defect that it fixes: "Fixes #12". -->

## Risk and way back <!-- optional -->

<!-- What could go wrong, and how it is undone. -->
`;

export const bugForm = `name: Defect
description: Something does not do what it should.
labels: [bug]
body:
  - type: textarea
    id: found
    attributes:
      label: What happens
      description: What you did, what you expected, what came instead. No passwords, no personal data.
    validations:
      required: true
  - type: input
    id: version
    attributes:
      label: Version
      description: Release or commit in which you saw it.
    validations:
      required: true
  - type: dropdown
    id: severity
    attributes:
      label: How bad is it
      options: [it stops people from working, it costs them time, it is only unpleasant]
    validations:
      required: true
`;

export const changeForm = `name: Change
description: Something should be there that is not, or should be otherwise.
body:
  - type: textarea
    id: wanted
    attributes:
      label: What is wanted, and by whom
    validations:
      required: true
  - type: textarea
    id: done
    attributes:
      label: How one sees that it is done
    validations:
      required: true
`;

export const waiverForm = `name: Waiver
description: Ask security for an exception with an end. The exception itself is a file in .github/assaygate/waivers/.
labels: [waiver]
body:
  - type: input
    id: check
    attributes:
      label: Check and fingerprint
      description: As the verdict on the pull request names them. Secrets and critical findings cannot be waived.
    validations:
      required: true
  - type: textarea
    id: why
    attributes:
      label: Why it cannot be mended now
    validations:
      required: true
  - type: input
    id: until
    attributes:
      label: Until when
      description: The policy bounds it by severity; no waiver is without end.
    validations:
      required: true
  - type: input
    id: owner
    attributes:
      label: Who mends it
    validations:
      required: true
`;
