package org.undersigned.exchange.xlsx;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.List;

/// The texts that cells call by number (ECMA-376 part 1 §18.4): runs of different looks are one
/// text, and how a Japanese one is pronounced is none.
final class SharedTexts extends DefaultHandler {

    private final Allowance allowance;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean within;
    private int spoken;

    SharedTexts(Allowance allowance) {
        this.allowance = allowance;
    }

    /// Empty if there is none of that number.
    String get(String number) {
        int index = Digits.of(number);
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "si" -> text.setLength(0);
            case "rPh" -> spoken++;
            case "t" -> within = spoken == 0;
            default -> {}
        }
    }

    @Override
    public void characters(char[] units, int start, int length) throws Refusal {
        if (within) {
            allowance.takeCharacters(length);
            text.append(units, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        switch (local) {
            case "si" -> texts.add(Escapes.read(text.toString()));
            case "rPh" -> spoken--;
            case "t" -> within = false;
            default -> {}
        }
    }
}
