/** Services that are not classified yet. The list only shrinks: a service with nothing open may not be on it, and it is empty when all is done. */
export const pending: readonly string[] = [];
