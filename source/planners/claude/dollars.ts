/**
Dollars as they are shown: «≈ $1.20». Prices are dated, so it is never exact.
*/
export const approximately = (dollars: number): string => `≈ $${dollars.toFixed(2)}`;
