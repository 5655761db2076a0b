/**
What section 3 must hold: who does what, down to the file. Reading the code comes first, since a component that does not fit the existing ones is built twice.
*/
export const brief = `Name the components and how they work together. Read the code of the modules that the use case touches first.
- Components: each, existing or new: responsibility in one sentence, public interface (functions or endpoints with the types they take and give), what it owns, what it may call, failure behaviour (what it does when each thing it calls fails, is slow or answers twice), and the requirements and steps it answers. Every requirement has exactly one owner.
- Sequences: a Mermaid sequence diagram for the main flow and for each failure flow that crosses a component or a transaction: with the transaction's begin and commit, locks, idempotency keys, timeouts and what is told to whom. For stories: criterion → who → state change.
- Where logic branches, computes, locks or retries: pseudocode, complete, with inputs, outputs, order of checks and each error by its name in section 5. At least the heart of this use case, and what happens when two of it run at once.
- Protocols and patterns: for each connection: protocol, format, synchronous or not, timeout, retries with their times, idempotency; and the pattern with the reason it is needed here. None is named that is not used.
- Source tree: every file that is touched, as \`path\` (exists) or (new), and what changes in it, test files among them. Nothing that is not needed.
- Conventions: what the code shows that the new code must follow (naming, errors, validation, transactions, tests), each with the path and lines that show it.
In length: 130 to 260 lines, diagrams and pseudocode among them.`;
