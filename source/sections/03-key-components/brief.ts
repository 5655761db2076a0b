/**
What section 3 must hold.
*/
export const brief = `Name the components and how they work together.
- Components: each with responsibility, inputs, outputs and failure behaviour, and the criteria or steps that it answers. Every requirement has an owner.
- Sequences: one Mermaid sequence diagram for the main flow and for each failure flow that crosses a component; for stories, a table criterion → who → state change.
- Protocols and patterns: only those that a document names or a ruling chose.
- Source tree: every file that is touched, as \`path\` (exists) or (new), with what changes in it. Look before you write (exists).
- Conventions: what the existing code shows, with the path that shows it.`;
