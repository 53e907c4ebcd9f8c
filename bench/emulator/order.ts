/** An order that every server accepts: storage beside a premium plan, in the catalogue of the default seed. */
export const order = {
  products: [{ catalogProductId: "27d8b6f0-a39c-4e15-8b74-0f5e9c1d3a62", countryCode: "BR" }],
};
