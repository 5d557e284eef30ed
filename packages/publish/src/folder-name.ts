/** Names of devices, with whatever follows a full stop. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Whether Windows can hold a folder of this name: a portal or an office may keep its releases there, whatever system
 * published them. Takes what an `Id` can be, so that only the names of devices and a full stop at the end remain.
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
export const isFolderName = (id: string): boolean => !DEVICES.test(id) && !id.endsWith('.');
