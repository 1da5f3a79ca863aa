#!/bin/sh
# Starts Undersigned from wherever this folder lies, through any number of symbolic links.

self=$0
while [ -h "$self" ]; do
    link=$(readlink "$self")
    case $link in
        /*) self=$link ;;
        *) self=${self%/*}/$link ;;
    esac
done
case $self in
    */*) ;;
    *) self=./$self ;;
esac
home=$(CDPATH= cd -- "${self%/*}/.." && pwd -P) || exit 1

# A JDK's "release" file has a line JAVA_VERSION="25.0.1".
feature_version() {
    while IFS='="' read -r key _ value _; do
        if [ "$key" = JAVA_VERSION ]; then
            echo "${value%%[!0-9]*}"
            return
        fi
    done 2>/dev/null <"$1/release"
    echo 0
}

jdk=@java.home@
if [ ! -x "$jdk/bin/java" ]; then
    jdk=${JAVA_HOME:-}
    if [ ! -x "$jdk/bin/java" ] || [ "$(feature_version "$jdk")" -lt 25 ]; then
        echo "undersigned: needs Java 25 or newer: install a JDK (for example Eclipse Temurin 25) and set JAVA_HOME to its folder" >&2
        exit 1
    fi
fi

# Nothing, the sample campaign or a workspace is for the window, everything else for a command.
window=
case $#:${1-} in
    0:* | 1:--sample | 1:*.undersigned) window=yes ;;
esac

set -- "-Dundersigned.assets=$home/assets" -cp "$home/lib/undersigned.jar" org.undersigned.boot.Main "$@"

if [ -n "$window" ]; then
    options=window.options
    cache=$home/lib/window.aot
    # What is mended of JavaFX there: see LineBreaks.
    if [ "$(uname)" = Linux ]; then
        set -- --add-opens=javafx.graphics/com.sun.javafx.text=ALL-UNNAMED \
            --add-opens=javafx.graphics/com.sun.javafx.font.freetype=ALL-UNNAMED "$@"
    fi
    set -- "--module-path=$home/lib/javafx" "$@"
else
    options=java.options
    cache=$home/lib/undersigned.aot
fi

fonts=$home/lib/fontconfig.properties
[ ! -f "$fonts" ] || set -- "-Dsun.awt.fontconfig=$fonts" "$@"

[ ! -f "$cache" ] || set -- "-XX:AOTCache=$cache" "$@"

exec "$jdk/bin/java" "@$home/lib/$options" "$@"
