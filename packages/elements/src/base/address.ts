/** An address without the place in what it leads to, which is the same whatever the place. */
export const withoutPlace = (address: string): string => address.replace(/#.*/, '');
