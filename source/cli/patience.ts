import {homes} from '../files/homes.js';
import {readSettings} from '../files/settings.js';
import type {ConnectionSettings} from '../planners/claude/connection/settings.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
The connection with the silence that the person's settings bear, where they name one. Read apart from all else of it, since reading the settings takes longer than a first frame may.
*/
export const withPatience = async (settings: ConnectionSettings, environment: Environment): Promise<ConnectionSettings> => {
	const {silence} = (await readSettings(homes(environment).settings)).settings;
	return silence === null ? settings : {...settings, begin: silence * 1000, idle: silence * 1000};
};
