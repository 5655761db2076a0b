/**
What section 8 must hold. Nothing is chosen here: the technical summary has chosen. So whatever it does not name is a conflict, not an entry.
*/
export const brief = `List what it is built with; choose nothing here.
- Technologies: a table: technology, version (the summary's and the manifest's, and whether they agree), the decision that chose it, what this use case uses it for, in which component. What this use case does not touch is left out. A technology that the summary does not name is raised as a conflict, not written down; one that it rules out is named with what takes its place.
- Tooling and commands: a table of what is run to install, build, check, test (one test, one file, all), migrate, start and look at it locally, with the command exactly as the manifests have it, where it is run, and what it prints when it is right; prerequisites with versions; environment variables that this use case adds: name, meaning, example, secret or not, where it is set.
Look library questions up in current documentation for the versions in the manifests.
In length: 40 to 90 lines.`;
