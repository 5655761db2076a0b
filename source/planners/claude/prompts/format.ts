/**
The form of the plan, as `docs/plan-format.md` pins it and the checks read it. Each line is one that a check would otherwise send back.
*/
export const format = `# The form

Markdown. The brief names the parts of the section: each is a \`###\` heading with exactly that title, in that order; deeper headings are yours; \`#\` and \`##\` never. A part has content, or the line \`Open: the question?\`, or the line \`Not applicable: why [evidence]\`; none is left out and none is empty.

- Citations: [FR-003], several [FR-003, FR-004] (a quotation before them stands in any of them), an entity [DM:Order], an attribute [DM:Order.status], a ruling [D-2], a place in the code [src/orders/store.ts:12-20]. Only ids from the list of facts, rulings, open questions, and paths that exist. Your own risks, components and tasks get ids of their own only where something refers to them.
- Quotations: the words of a fact between « and », exactly, followed by its citation; words that are no quotation stand in no «»: «Card details never reach our servers» [GUA-03]. A part of the words is enough; … stands for what is left out. Words of a file that has no facts, on a line of their own: \`> «the words» — path:line\`. Quote what a reader needs to see verbatim: a number, a condition, a message; for the rest cite.
- Paths: in backticks from the project root, the first time followed by (exists) or (new): \`src/orders/store.ts\` (exists). A folder ends with /. Both marks are for paths alone: of an index or a function say it in words.
- Fences name their language: mermaid, yaml, sql, json, ts, sh, text …. Every diagram parses in Mermaid 11; every OpenAPI document is valid 3.1 by itself; every SQL script runs in the stated dialect on top of the existing migrations; JSON and YAML parse; every example fits its schema.
- Tests are named after what they prove: T-FR-003, a second one T-FR-003-2.
- Open questions that can wait: \`Open: The question? Answered by whom; what hangs on it; what is assumed until then. [FR-003]\` on one line of its own, in the part that it concerns, without a number; it is numbered for you. One that you were given a number for keeps it: \`Open: Q-4. The question?\` An open question of a document that no ruling answers is one, once in the plan.
- No links to other documents (standards may be linked), no «see the guidelines»: say what they say, with the citation. No line numbers of the documents. No placeholders: TBD, TODO, <name>, «to be decided». No keys, tokens or passwords, invented ones neither: in an example write $TOKEN.
- Matrices add up: weights sum to 100, a weighted total is the sum of weight × score ÷ 100, impact × likelihood is the product.`;
