import {listMarkdown} from './markdown-list.js';

const folders = /(?:^|\/)(?:use[-_ ]?cases?|user[-_ ]?stories|stories|requirements|specs?)\//i;

const names = /(?:use[-_ ]?case|user[-_ ]?stor(?:y|ies)|\buc[-_ ]?\d+)[^/]*$/i;

const isUseCase = (path: string): boolean =>
	(folders.test(path) || names.test(path)) &&
	!/-PLAN\.md$/.test(path) &&
	!/(?:^|\/)(?:readme|index|guidelines|[^/]*guidelines)\.md$/i.test(path);

/**
The documents below a folder that look like use cases by their names, sorted, at most 30.
*/
export const findUseCases = async (folder: string): Promise<readonly string[]> =>
	(await listMarkdown(folder)).filter(isUseCase).slice(0, 30);
