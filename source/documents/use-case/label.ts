import {ownId} from '../ids.js';
import {partOfLabel} from './lexicon.js';

export type Label = {readonly label: string; readonly value: string};

const bold = /^(?:\*\*([^*]{1,140})\*\*|__([^_]{1,140})__)(\s*[:：])?\s*(.*)$/su;
const italic = /^(?:\*([^*\s][^*]{0,80})\*|_([^_\s][^_]{0,80})_)(\s*[:：])?\s*(.*)$/su;
const unmarked = /^(\p{Lu}[\p{L}\d ()/&'’-]{1,60})[:：](?:\s+(.*))?$/su;
const colon = /\s*[:：]\s*$/u;

/**
The ids that open a story or use case; an item with any other id is no label.
*/
const opensUnit = /^(?:US|ST|STORY|UC)\b/;

const marked = (found: RegExpExecArray | null): (Label & {readonly hasColon: boolean}) | null => {
	if (found === null) {
		return null;
	}

	const words = (found[1] ?? found[2] ?? '').trim();
	return {label: words.replace(colon, ''), value: found[4] ?? '', hasColon: found[3] !== undefined || colon.test(words)};
};

/**
The label that a text begins with: in bold (`**Actor:** Clerk`, `**Preconditions**` alone), in italics with a colon, or plain with a colon where the words are known (`Actor: Clerk`).
*/
export const labelOf = (text: string): Label | null => {
	const strong = marked(bold.exec(text));

	const id = ownId(strong?.label ?? '')?.id;

	if (strong !== null && (id === undefined || opensUnit.test(id)) && (strong.hasColon || strong.value === '' || opensUnit.test(id ?? ''))) {
		return {label: strong.label, value: strong.value};
	}

	const soft = marked(italic.exec(text));

	if (soft?.hasColon && partOfLabel(soft.label) !== null) {
		return {label: soft.label, value: soft.value};
	}

	const found = unmarked.exec(text);
	return found === null || partOfLabel(found[1] ?? '')?.value !== '' ? null : {label: found[1] ?? '', value: found[2] ?? ''};
};
