/**
The parts that a use case's words can belong to.

- `summary` is prose that introduces; it holds objectives where the document states none.
- `condition` says when an alternative is taken, `use-case` begins a use case, `title` and `id` name it.
- `ignored` is known and says nothing for a plan: authors, priorities, tables of contents.
*/
export type Part =
	| 'title'
	| 'id'
	| 'use-case'
	| 'summary'
	| 'objectives'
	| 'actors'
	| 'primary-actors'
	| 'supporting-actors'
	| 'system-actors'
	| 'triggers'
	| 'preconditions'
	| 'guarantees'
	| 'main-flow'
	| 'alternatives'
	| 'condition'
	| 'stories'
	| 'requirements'
	| 'acceptance'
	| 'definition-of-done'
	| 'rules'
	| 'constraints'
	| 'assumptions'
	| 'out-of-scope'
	| 'open-questions'
	| 'data'
	| 'ignored';
