import type {Context} from '../../effects.js';
import {approximately} from './dollars.js';
import {pricesAsOf, pricesOf} from './prices.js';
import {system} from './prompts/system.js';
import {factsText, repositoryText} from './request/known-texts.js';

const charactersInToken = 3.5;

/** One pass for conflicts, ten sections, two documents: each reads all of it again on every turn. */
const conversations = 13;
const turns = 6;
const written = {section: 5000, thought: 4000};

type Sending = {
	readonly documents: ReadonlyArray<{readonly text: string}>;
	readonly context: Context;
	readonly model: string;
};

/**
What a plan will take, in tokens and dollars, as a sentence: counted from the length of what is sent and from what plans usually take, so it may be off by half.
*/
export const estimate = ({documents, context, model}: Sending): string => {
	const given = [system, factsText(context.facts), repositoryText(context.code), ...documents.map(({text}) => text)];
	const prefix = Math.round(given.reduce((sum, text) => sum + text.length, 0) / charactersInToken);
	const grown = prefix + written.section * 5;
	const read = conversations * turns * grown;
	const kept = prefix + conversations * (written.section + 10_000);
	const out = conversations * (written.section + written.thought);
	const prices = pricesOf(model, grown);
	const dollars =
		prices?.cacheRead == null || prices.cacheWrite1h === null
			? null
			: (read * prices.cacheRead + kept * prices.cacheWrite1h + out * prices.output) / 1_000_000;
	const tokens = `${thousands(prefix)} tokens are sent with every turn, most of them read from the cache; about ${thousands(out)} are written in all`;
	return dollars === null
		? `Estimate: ${tokens}. No price of ${model} is known.`
		: `Estimate: ${tokens}, ${approximately(dollars)} for the whole plan with the prices of ${pricesAsOf}.`;
};

const thousands = (count: number): string => (count < 1000 ? `${count}` : `${Math.round(count / 1000)},000`);
