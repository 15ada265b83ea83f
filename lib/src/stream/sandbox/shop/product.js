export const productOf = ({ productId, name, category, brand, price, discountPrice }) => ({
    id: productId,
    name,
    category,
    brand,
    urlPath: `/product/${productId}`,
    price,
    discountPrice,
});
