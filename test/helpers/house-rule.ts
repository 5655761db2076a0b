import type {SourceFile} from './source-files.js';

const nameless = new Set(['util', 'utils', 'helper', 'helpers', 'core', 'common', 'manager', 'managers', 'service', 'services']);
const thrown = /(?:\bnew PlanWizardError|\bsuper)\(\s*'([A-Z][A-Z0-9_-]*)'/g;

export const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length;

export const quantile = (numbers: readonly number[], share: number): number =>
	numbers.toSorted((a, b) => a - b)[Math.ceil(share * numbers.length) - 1] ?? 0;

/**
Files that are longer than the house allows, and names that say nothing about what is inside.
*/
export const houseFaults = ({path, text}: SourceFile): readonly string[] => {
	const lines = lineCount(text);
	const words = path.replace(/\.tsx?$/, '').split(/[/.-]/);
	return [
		...(lines > 250 ? [`${path} has ${lines} lines`] : []),
		...words.filter(word => nameless.has(word)).map(word => `${path} is called ${word}`),
	];
};

/**
The codes of all errors that the files explain to a person, each once.
*/
export const errorCodes = (files: readonly SourceFile[]): readonly string[] => [
	...new Set(files.flatMap(({text}) => [...text.matchAll(thrown)].flatMap(match => match[1] ?? []))),
];
