package org.undersigned.boot;

/// Where the program begins.
public final class Main {

    private Main() {}

    /// Starts the program; with no argument, its window.
    public static void main(String[] args) {
        System.out.println("Undersigned");
    }
}
