/**
 * The long run (`npm run test:all`): everything is examined in every language, theme and width; otherwise one of
 * several similar ones is.
 */
export const everyLook = process.env.TENKEN_EVERY_LOOK === '1';
