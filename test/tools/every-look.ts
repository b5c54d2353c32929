/** The long run (`npm run test:all`): everything is looked at in every manner, where otherwise one of alike manners does. */
export const everyLook = process.env.TENKEN_EVERY_LOOK === '1';
