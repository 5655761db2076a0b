import type {Decision} from '../documents/facts.js';
import {isOfQuality} from './subjects.js';
import {choosesTechnology} from './technologies-chosen.js';

/**
The section that quotes a decision of the technical summary; every other one cites it. Technologies stand in section 8, what is of quality or operation in 7, how things are done here in 3.
*/
export const homeOf = (decision: Decision): 3 | 7 | 8 => (choosesTechnology(decision) ? 8 : isOfQuality(decision) ? 7 : 3);
