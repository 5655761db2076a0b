import {dirname, join} from 'node:path/posix';
import {transform} from 'esbuild';

/**
One import of a file: `specifier` as written, `isType` when nothing of it is left at run time.
*/
export type Import = {readonly specifier: string; readonly isType: boolean};

const statement = /^\s*(?:import|export)\b(?!\s*\()[^'"`;()]*?['"]([^'"\n]+)['"]/gm;
const typeStatement = /^\s*(?:import|export)\s+type\b[^'"`;()]*?\bfrom\s*['"]([^'"\n]+)['"]/gm;
const dynamic = /\b(?:import|require)\(\s*['"`]([^'"`\n]+)['"`]/g;

const specifiers = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].flatMap(match => match[1] ?? []);

/**
What is left of TypeScript at run time: no types, no comments.
*/
export const runningText = async (path: string, text: string): Promise<string> => {
	const {code} = await transform(text, {
		loader: path.endsWith('x') ? 'tsx' : 'ts',
		jsx: 'automatic',
		legalComments: 'none',
		tsconfigRaw: {compilerOptions: {verbatimModuleSyntax: true}},
	});
	return code;
};

/**
Every import of a file. The runtime imports are read from what esbuild leaves of it, so an import in a comment or of a type is not one.
*/
export const importsOf = async (path: string, text: string): Promise<readonly Import[]> => {
	const running = await runningText(path, text);
	return [
		...[...specifiers(running, statement), ...specifiers(running, dynamic)].map(specifier => ({specifier, isType: false})),
		...specifiers(text, typeStatement).map(specifier => ({specifier, isType: true})),
	];
};

/** Open to all: the errors, the one hash, the shape of what can be kept. */
const open = ['errors', 'fingerprint', 'json'];

const pure = ['documents', 'sections', 'checks', 'changes'];

const mayImport: Readonly<Record<string, {readonly values: readonly string[]; readonly types: readonly string[]}>> = {
	effects: {values: [], types: pure},
	errors: {values: [], types: []},
	json: {values: [], types: []},
	fingerprint: {values: [], types: []},
	documents: {values: pure, types: []},
	sections: {values: pure, types: []},
	checks: {values: pure, types: []},
	changes: {values: pure, types: []},
	plan: {values: ['effects', ...pure], types: []},
	journal: {values: ['effects'], types: pure},
	run: {values: ['effects', 'journal', 'run-on'], types: ['plan']},
	'run-on': {values: ['effects', 'journal'], types: pure},
	planners: {values: ['effects', ...pure], types: []},
	code: {values: ['effects'], types: pure},
	files: {values: ['effects'], types: ['journal', ...pure]},
	proving: {values: pure, types: []},
	ui: {values: ['effects', ...pure], types: ['journal']},
};

const packages: ReadonlyArray<readonly [name: RegExp, rooms: readonly string[]]> = [
	[/^(?:ink|react|ink-[a-z-]+)(?:\/|$)/, ['ui', 'cli']],
	[/^@anthropic-ai\//, ['planners']],
	[/^(?:mermaid|dompurify|@redocly\/|libpg-query|@electric-sql\/)/, ['proving']],
	[/^node:fs(?:\/|$)/, ['files', 'code', 'journal']],
	[/^node:/, ['cli', 'files', 'code', 'journal', 'planners', 'ui', 'proving', 'fingerprint']],
];

const uncertain =
	/\bnew Date\b|\bDate\.\w|\bDate\(|\bMath\.random\b|\bprocess\b(?!-)\.|\bconsole\.|\bperformance\.|\b(?:setTimeout|setInterval|fetch)\(/;

/**
The room of a file in `source/`: its folder, or its own name where it lies at the top. `flow/` is the plan's room.
*/
export const roomOf = (path: string): string => {
	const room = path.replace(/\.tsx?$/, '').split('/')[0] ?? '';
	return room === 'flow' ? 'plan' : room;
};

const faultOf = (path: string, {specifier, isType}: Import): string | null => {
	const from = roomOf(path);

	if (!specifier.startsWith('.')) {
		const rule = packages.find(([name]) => name.test(specifier));
		return rule && !rule[1].includes(from) ? `${path} imports ${specifier}` : null;
	}

	const to = roomOf(join(dirname(path), specifier).replace(/\.js$/, ''));
	const rule = mayImport[from];

	if (from === 'cli' || from === to || open.includes(to)) {
		return null;
	}

	if (!rule) {
		return `${path} is in no known room`;
	}

	return rule.values.includes(to) || (isType && rule.types.includes(to))
		? null
		: `${path} imports ${isType ? 'types of ' : ''}${specifier}`;
};

/**
What a file of `source/` does against the import rule of the design: imports that point outwards or sideways, packages in the wrong room, and a clock, randomness or process where the room is pure.

@param path - Relative to `source/`, with `/`.
@returns One sentence a fault.
*/
export const importFaults = async (path: string, text: string): Promise<readonly string[]> => {
	const room = roomOf(path);
	const faults = (await importsOf(path, text)).flatMap(found => faultOf(path, found) ?? []);
	const running = await runningText(path, text);

	if (pure.includes(room)) {
		const lines = running.split('\n').filter(line => uncertain.test(line));
		faults.push(...lines.map(line => `${path} is not pure: ${line.trim()}`));
	}

	if (room !== 'cli' && /\bprocess\.exit\b/.test(running)) {
		faults.push(`${path} ends the process`);
	}

	return faults;
};
