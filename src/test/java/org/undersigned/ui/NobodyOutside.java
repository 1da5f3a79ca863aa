package org.undersigned.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A world without anything: nobody chooses files.
public class NobodyOutside implements Outside {

    @Override
    public Optional<Path> open(Purpose purpose) {
        return Optional.empty();
    }

    @Override
    public List<Path> openAll(Purpose purpose) {
        return List.of();
    }

    @Override
    public Optional<Path> save(Purpose purpose, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public void show(Path path) {}
}
