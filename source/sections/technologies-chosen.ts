import type {Decision} from '../documents/facts.js';
import {mentions} from '../documents/technologies/mentions.js';

const stack =
	/\b(?:databases?|data ?store|cache|queue|broker|frameworks?|languages?|runtime|library|orm|database access|providers?|gateway|e-?mail|sms|search engine|hosting|cloud|containers?|orchestration|tests?|testing|linters?|formatters?|monitoring|logging|tracing|analytics|identity|payments?|frontend|backend|mobile|ci(?:\/cd)?|bundler|build tool|package manager|validation|state management|styling|ui (?:kit|library))\b/i;

/**
Whether a decision of the technical summary chooses a technology: it gives a version, names a known one, or stands for something that is always chosen, such as a database.
*/
export const choosesTechnology = ({category, choice, version}: Decision): boolean => {
	const isShort = choice !== '' && choice.split(' ').length <= 4;
	const isKnown = mentions(choice, true).some(({technology}) => technology.category !== 'style' && technology.category !== 'protocol');
	return choice !== '' && (version !== null || (isShort && (isKnown || stack.test(category))));
};
