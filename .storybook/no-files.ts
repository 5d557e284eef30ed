/** In the place of Node's files, which the reader of tokens asks for only where a file refers to another. */
export {};
