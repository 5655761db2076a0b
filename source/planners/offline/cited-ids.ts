import type {Json} from '../../effects.js';

const bracketed = /\[([^[\]\n]{2,300})\]/g;

const collect = (value: unknown, ids: Set<string>): void => {
	if (Array.isArray(value)) {
		for (const each of value) {
			collect(each, ids);
		}

		return;
	}

	if (value === null || typeof value !== 'object') {
		return;
	}

	for (const [key, each] of Object.entries(value)) {
		if (key === 'id' && typeof each === 'string') {
			ids.add(each);
		}

		// What a ruling was about, though the section draws on nothing else of it.
		if (key === 'facts' && Array.isArray(each)) {
			for (const id of each.filter(item => typeof item === 'string')) {
				ids.add(id);
			}
		}

		collect(each, ids);
	}
};

/**
The ids that a text cites, each once, in its order: those of the facts it was drafted from, and of decisions and questions.

@param given - What the section is drafted from.
*/
export const citedIds = (text: string, given: unknown): readonly string[] => {
	const ids = new Set<string>();
	collect(given, ids);
	const found = [...text.matchAll(bracketed)].map(match => match[1] ?? '');
	return [...new Set(found.filter(id => ids.has(id) || /^[DQ]-\d+$/.test(id)))];
};

/**
What identifies a question of an outline in the journal.
*/
export const aboutQuestion = (id: string): Json => ({question: id});
