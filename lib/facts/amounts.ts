/** Facts of an amount of yen, by their place. */
export const yenPlaces =
  /(Yen|\.yen)(\.year[1-3])?$|\.(price|yenPerYear)$|^employer\.accountsOf\.(\*|\d+)\.(sales|profit|netAssets)$/;

/** Whether the fact at a place is an amount of yen. */
export const isYenAt = (place: string): boolean => yenPlaces.test(place);
