package org.undersigned.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// Writes the CMap that leads from character codes back to text (ISO 32000-1 §9.10.3).
final class ToUnicode {

    /// How many codes one `bfchar` block may map (Adobe technical note 5411).
    private static final int BLOCK = 100;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String FOOT =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    /// @param mapped what the codes stand for; the first code is 1
    static byte[] of(List<Mapped> mapped) {
        StringBuilder map = new StringBuilder(HEAD);
        for (int start = 0; start < mapped.size(); start += BLOCK) {
            int end = Math.min(start + BLOCK, mapped.size());
            map.append(end - start).append(" beginbfchar\n");
            for (int i = start; i < end; i++) {
                map.append('<').append(HEX.toHexDigits((char) (i + 1))).append("> <");
                map.append(HEX.formatHex(mapped.get(i).text().getBytes(StandardCharsets.UTF_16BE)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
    }
}
