import type {CodeFacts} from '../documents/facts.js';
import type {Touched} from './touched-entities.js';
import {foldWords} from './words.js';

/**
A source file that carries the name of an entity which the use case names.
*/
export type TouchedPath = {readonly path: string; readonly folder: string; readonly touched: readonly Touched[]};

const notSource = /\.(?:md|mdx|txt|lock|svg|png|jpe?g|gif|ico|css|map)$|(?:^|\/)(?:node_modules|dist|build|vendor|target)\//i;
const testFile = /(?:^|\/)(?:tests?|__tests__|spec)\/|[._-](?:test|spec)\.[a-z]+$|Tests?\.(?:java|cs|kt)$/;

/**
Whether a path is that of a test.
*/
export const isTest = (path: string): boolean => testFile.test(path);

/**
The files that an entity gives its name to, or whose folder it names, sorted as the paths are.
*/
export const touchedPaths = ({paths}: CodeFacts, touched: readonly Touched[]): readonly TouchedPath[] => {
	const wanted = touched.map(each => ({each, words: foldWords(each.entity.name)})).sort((a, b) => b.words.length - a.words.length);
	return paths
		.filter(path => !notSource.test(path))
		.flatMap(path => {
			let segments = path.split('/').slice(-2).map(foldWords).join('|');
			const found = wanted.filter(({words}) => {
				const isFound = segments.includes(words);
				segments = segments.replaceAll(words, ' · ');
				return isFound;
			});
			const folder = path.slice(0, path.lastIndexOf('/') + 1);
			return found.length === 0 ? [] : [{path, folder, touched: found.map(({each}) => each)}];
		});
};

/**
A path in backticks with its state.
*/
export const marked = (path: string, state: 'exists' | 'new'): string => `\`${path}\` (${state})`;
