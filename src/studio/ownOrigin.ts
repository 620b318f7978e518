/** For messages to a page of this site. In a frame without an origin there is none to name, nor any other page of it. */
export const ownOrigin = (): string => (self.origin === 'null' ? '*' : self.origin);
