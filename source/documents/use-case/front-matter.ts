import type {Block} from '../blocks.js';
import {type Entry, entryOf} from './entry.js';

/**
The keys of YAML front matter as labels, its list items as items. Only plain keys and plain lists; anything else is text.
*/
export const frontMatterEntries = (block: Pick<Block & {kind: 'front-matter'}, 'text' | 'line'>): readonly Entry[] =>
	block.text.split('\n').flatMap((line, index): readonly Entry[] => {
		const text = line.trim();
		const number = block.line + 1 + index;
		const entry = {...entryOf('text', number, number), text, raw: text};
		const key = /^([\w -]{1,40}):(?:\s+(.*))?$/.exec(text);

		if (text === '') {
			return [];
		}

		if (key !== null && !/^\s/.test(line)) {
			return [{...entry, kind: 'label', label: (key[1] ?? '').replaceAll('_', ' '), text: unquoted(key[2] ?? '')}];
		}

		return text.startsWith('- ') ? [{...entry, kind: 'item', level: 2, text: unquoted(text.slice(2))}] : [entry];
	});

const unquoted = (value: string): string =>
	value
		.trim()
		.replace(/^(["'])(.*)\1$/, '$2')
		.replace(/^[>|][-+]?$/, '');
