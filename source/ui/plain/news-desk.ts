import type {News} from '../../effects.js';
import type {Dialogue} from './dialogue.js';
import {newsText} from './news-text.js';

/**
Tells news in their time. Until the first question of an attempt, answers are only recalled: what was told then is summed up when the question comes, and not said twice.
*/
export type NewsDesk = {
	readonly begin: () => void;
	readonly tell: (news: News) => void;
	/** Says what has been held back; from now on, news are said at once. */
	readonly catchUp: () => void;
};

const isOnce = ({type}: News): boolean => type === 'found-inputs' || type === 'planned-by';

/**
@param printed - The section texts that were printed whole; those accepted without a question are added.
*/
export const createNewsDesk = ({print}: Dialogue, printed: Set<string>): NewsDesk => {
	const said = new Set<string>();
	const texts = new Map<number, string>();
	const titles = new Map<number, string>();
	let held: News[] = [];
	let isLive = false;

	const sayOnce = (news: News): void => {
		const text = newsText(news);
		const key = text.join('\n');

		if (!said.has(key)) {
			said.add(key);
			print(...text);
		}
	};

	const sayAccepted = ({section, by}: Extract<News, {type: 'accepted'}>): void => {
		const text = texts.get(section) ?? '';

		if (by !== 'human' && !printed.has(text)) {
			printed.add(text);
			print('', `Section ${section} of 10. ${titles.get(section) ?? ''}`, '', text);
		}

		print(`Section ${section}: accepted${by === 'human' ? '' : `, ${by}`}.`);
	};

	const say = (news: News): void => {
		if (news.type === 'accepted') {
			sayAccepted(news);
		} else if (isOnce(news)) {
			sayOnce(news);
		} else if (newsText(news).length > 0) {
			print(...newsText(news));
		}
	};

	return {
		begin: () => {
			held = [];
			isLive = false;
		},
		tell: news => {
			if (news.type === 'drafted') {
				texts.set(news.section, news.text);
			} else if (news.type === 'stepped') {
				titles.set(news.section, news.title);
			}

			if (isLive) {
				say(news);
			} else {
				held.push(news);
			}
		},
		catchUp: () => {
			held.filter(isOnce).forEach(sayOnce);
			const accepted = [...new Set(held.flatMap(news => (news.type === 'accepted' ? [news.section] : [])))];
			const used = held.findLast(news => news.type === 'used');
			const stage = held.findLast(({type}) => type === 'entered');

			if (accepted.length > 0) {
				print(`Accepted already: section${accepted.length > 1 ? 's' : ''} ${accepted.join(', ')}.`);
			}

			if (used !== undefined) {
				sayOnce({...used, turn: null});
			}

			if (stage !== undefined && !isLive) {
				print(...newsText(stage));
			}

			held = [];
			isLive = true;
		},
	};
};
