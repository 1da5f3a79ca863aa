package org.undersigned.font;

/// How large a face is set beside the letters' own, so that both look equally large.
///
/// An em says little of that. The low letters of Noto Naskh Arabic (dal, beh, seen) reach 0.34 to
/// 0.41 of it, where the lower-case letters of Source Serif reach 0.48; those of Noto Serif Hebrew
/// reach 0.65, almost as far as its capitals. The other faces stand well as they are.
final class OpticalSize {

    private OpticalSize() {}

    /// Thousandths of the size one asks for.
    static int perMille(String postScriptName) {
        if (postScriptName.startsWith("NotoNaskhArabic")) {
            return 1150;
        }
        return postScriptName.startsWith("NotoSerifHebrew") ? 940 : 1000;
    }
}
