/** Where the accepted pictures are. */
export const FOLDER = 'test/pictures/accepted';

export const baselineOf = (name: string): string => `${FOLDER}/${name}.png`;
