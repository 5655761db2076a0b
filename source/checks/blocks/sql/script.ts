import type {CodeBlock} from '../code-block.js';
import type {ParsedScript, Statement} from './statement.js';

export type SqlBlock = {readonly block: CodeBlock; readonly script: ParsedScript};

/**
What a statement is for.

- `up`: the way forward, executed in the order of the plan.
- `query`: of a block that only reads and writes rows; planned when the schema stands.
- `shape`: of a block that shows what the schema will look like; executed apart from it.
- `back-out`: the way back, executed last.
*/
export type Role = 'up' | 'query' | 'shape' | 'back-out';

export type Step = {readonly block: CodeBlock; readonly statement: Statement; readonly role: Role};

const backOutWords =
	/\b(?:back[- ]?out|roll(?:ed|ing|s)?[- ]?back|revert\w*|undo(?:es|ing)?|down(?:grade|[- ]migration|\.sql))\b|\bdown\b\W*$/i;
const shapeWords = /\b(?:target|resulting|final|desired|end)[- ](?:shape|state|schema)\b/i;

const isSchema = ({kind}: Statement): boolean => kind === 'schema';

const isBackOut = ({block, script: {statements}}: SqlBlock, made: ReadonlySet<string>): boolean => {
	const dropped = statements.flatMap(({drops}) => drops);
	const undoes =
		dropped.length > 0 && statements.every(({isDrop, kind}) => isDrop || kind === 'transaction') && dropped.every(name => made.has(name));
	return undoes || (backOutWords.test(block.lead) && !statements.some(({creates}) => creates.some(name => name.startsWith('table '))));
};

const roleOf = (each: SqlBlock, made: ReadonlySet<string>): Role => {
	const {statements} = each.script;

	if (isBackOut(each, made)) {
		return 'back-out';
	}

	if (shapeWords.test(each.block.lead) && statements.some(({isCreate}) => isCreate)) {
		return 'shape';
	}

	return statements.some(isSchema) ? 'up' : 'query';
};

/**
The statements of a plan in the order they are executed: the way forward, the shapes, the queries, then the way back, block by block from the last.

A comment such as `-- back-out` decides for what follows it; else the words above the block; else a block that only drops what the plan made before is the way back.
*/
export const scriptOf = (blocks: readonly SqlBlock[]): readonly Step[] => {
	const made = new Set<string>();
	const steps = blocks.map(each => {
		const role = roleOf(each, made);

		for (const name of each.script.statements.flatMap(({creates}) => creates)) {
			made.add(name);
		}

		return each.script.statements.map((statement): Step => ({block: each.block, statement, role: statement.marked ?? role}));
	});
	const of = (role: Role): readonly Step[] => steps.flat().filter(step => step.role === role);
	const back = steps.toReversed().flatMap(each => each.filter(({role}) => role === 'back-out'));
	return [...of('up'), ...of('shape'), ...of('query'), ...back];
};
