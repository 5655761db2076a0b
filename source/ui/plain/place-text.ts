import type {Finding} from '../../checks/finding.js';
import type {Place} from '../../documents/facts.js';

/**
A place as a person looks it up: `docs/domain-model.md:12`, or `:12-14` for several lines.
*/
export const placeText = ({path, line, endLine}: Place): string => (endLine > line ? `${path}:${line}-${endLine}` : `${path}:${line}`);

/**
A finding in one line or two, with its severity in words and both places.
*/
export const findingText = ({severity, check, message, place, other}: Finding): string => {
	const places = [place, other].filter(each => each !== null).map(placeText);
	return `${severity}: ${message} (${[check, ...places].join(', ')})`;
};
