package org.undersigned.roster.matching;

import java.util.Locale;
import java.util.regex.Pattern;

/// Finds the host a website is at.
final class Hosts {

    private static final Pattern SCHEME = Pattern.compile("^\\s*(?:(?:[a-z][a-z0-9+.-]*:)?//)?");
    private static final Pattern USER = Pattern.compile("^[^/@]*@");
    private static final Pattern WWW = Pattern.compile("^www\\d?\\.");
    private static final Pattern REST = Pattern.compile("[/?#:\\s].*$", Pattern.DOTALL);

    private Hosts() {}

    /// The host without `www.`, in small letters; empty for none, and for one that many share.
    static String of(String website) {
        if (website.isBlank()) {
            return "";
        }
        String rest = SCHEME.matcher(website.toLowerCase(Locale.ROOT)).replaceFirst("");
        rest = REST.matcher(USER.matcher(rest).replaceFirst("")).replaceFirst("");
        String host = WWW.matcher(rest).replaceFirst("");
        while (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        return host.indexOf('.') < 0 || isShared(host) ? "" : host;
    }

    private static boolean isShared(String host) {
        int dot = host.indexOf('.');
        return Words.isShared(host) || (dot > 0 && Words.isShared(host.substring(dot + 1)));
    }
}
