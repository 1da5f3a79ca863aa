package org.undersigned.picture;

import java.awt.image.BufferedImage;

/// The lowest band of rows that holds a given share of what is dark in an image.
///
/// @param image of the JDK's type for a pixel in one number, without alpha
record InkBand(BufferedImage image) {

    private static final int PERCENT = 70;

    int height() {
        int rows = image.getHeight();
        long[] sums = new long[rows + 1];
        for (int y = 0; y < rows; y++) {
            sums[y + 1] = sums[y] + darkness(y);
        }
        long wanted = sums[rows] * PERCENT / 100;
        int least = rows;
        int top = 0;
        for (int bottom = 1; bottom <= rows; bottom++) {
            while (top < bottom && sums[bottom] - sums[top + 1] >= wanted) {
                top++;
            }
            if (sums[bottom] - sums[top] >= wanted) {
                least = Math.min(least, bottom - top);
            }
        }
        return Math.max(1, least);
    }

    private long darkness(int y) {
        long sum = 0;
        int[] row = (int[]) image.getRaster().getDataElements(0, y, image.getWidth(), 1, null);
        for (int rgb : row) {
            sum += 3 * 0xFF - (rgb >> 16 & 0xFF) - (rgb >> 8 & 0xFF) - (rgb & 0xFF);
        }
        return sum;
    }
}
