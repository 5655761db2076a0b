import {platforms} from './technologies/platforms.js';
import {tools} from './technologies/tools.js';

/**
What a technology is for. Two of one category stand for each other, except in `library`, `service`, `style` and `protocol`.
*/
export type Category = keyof typeof platforms | keyof typeof tools;

/**
A spelling of a technology's name. `counts` says when it means the technology: `always`, only `cased` as written here, or, where it is an English word too (`Go`, `Express`), only `marked`: with a version, as a code span or as a choice of its own.
*/
export type Spelling = {
	readonly text: string;
	readonly counts: 'always' | 'cased' | 'marked';
};

/**
A known technology. `packages` are its names in manifests, in lower case.
*/
export type Technology = {
	readonly name: string;
	readonly category: Category;
	readonly spellings: readonly Spelling[];
	readonly packages: readonly string[];
};

const listOf = (cell: string | undefined): readonly string[] =>
	(cell ?? '')
		.split(',')
		.map(part => part.trim())
		.filter(part => part !== '');

const spellingOf = (mark: string): Spelling => {
	const text = mark.replace(/[!^]$/, '');
	const isShort = text.length < 5 && text === text.toUpperCase();
	return {text, counts: mark.endsWith('!') ? 'marked' : mark.endsWith('^') || isShort ? 'cased' : 'always'};
};

const technologyOf = (line: string, category: Category): Technology => {
	const [name = '', aliases, packages] = line.split('|').map(part => part.trim());
	const spellings = [name, ...listOf(aliases)].map(spellingOf);
	return {name: name.replace(/[!^]$/, ''), category, spellings, packages: listOf(packages)};
};

/**
The technologies that are known by name.
*/
export const technologies: readonly Technology[] = Object.entries({...platforms, ...tools}).flatMap(([category, lines]) =>
	lines.split('\n').map(line => technologyOf(line, category as Category)),
);
