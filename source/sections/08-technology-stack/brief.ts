/**
What section 8 must hold.
*/
export const brief = `List what it is built with; choose nothing here.
- Technologies: each with its version, the decision of the technical summary that chose it, and whether the manifests agree. A technology that the summary does not name is raised as a conflict, not written down.
- Tooling and commands: build, test, lint, run, as the manifests have them, with the result to expect.
Look library questions up in current documentation for the versions in the manifests.`;
