import type {News} from '../../effects.js';
import {usedText} from '../usage.js';

type Inputs = Extract<News, {type: 'found-inputs'}>;

const inputsText = ({root, documents, understood, notUnderstood}: Inputs): readonly string[] => [
	`Project: ${root}`,
	...documents.map(({path, role, state, lines}) => `  ${role}: ${path}, ${state === 'read' ? `${lines} lines` : state}`),
	'Understood:',
	...understood.map(line => `  ${line}`),
	...(notUnderstood.length === 0 ? ['Everything was understood.'] : ['Not understood:', ...notUnderstood.map(line => `  ${line}`)]),
];

/**
News in words; nothing for what a question shows anyway.
*/
export const newsText = (news: News): readonly string[] => {
	switch (news.type) {
		case 'found-inputs': {
			return inputsText(news);
		}

		case 'planned-by': {
			return [
				`Planner: ${news.name}`,
				...(news.hint === undefined ? [] : [news.hint]),
				...(news.notChecked.length > 0 ? ['Not checked:', ...news.notChecked.map(each => `  ${each}`)] : []),
			];
		}

		case 'entered': {
			return ['', `Now: ${news.stage}`];
		}

		case 'read-cold': {
			return [`Read cold, with nothing but the plan: ${news.answered} of ${news.asked} questions answered.`];
		}

		case 'wrote': {
			return [`Wrote ${news.path}${news.isNew ? ', a new file' : ''}.`];
		}

		case 'used': {
			return [usedText(news)];
		}

		case 'doing': {
			return [`${news.what}…`];
		}

		case 'stepped':
		case 'streamed':
		case 'turned':
		case 'thought':
		case 'checked':
		case 'drafted':
		case 'accepted': {
			return [];
		}
	}
};
