package org.undersigned.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// What holds for every letter. A new case needs no code: see [LetterFolder].
///
/// The letters are examined on all cores at once. `-Dundersigned.letters=FOLDER` examines those of
/// another folder.
class LetterSuiteTest {

    private static final ExecutorService CREW =
            Executors.newFixedThreadPool(
                    Runtime.getRuntime().availableProcessors(),
                    Thread.ofPlatform().daemon().factory());

    @AfterAll
    static void sendTheCrewHome() {
        CREW.shutdownNow();
    }

    @TestFactory
    Stream<DynamicContainer> letters() {
        Map<String, CompletableFuture<Map<Checks, List<String>>>> letters = new LinkedHashMap<>();
        for (String name : SuiteLetter.names()) {
            letters.put(name, CompletableFuture.supplyAsync(() -> examine(name), CREW));
        }
        return letters.entrySet().stream()
                .map(letter -> dynamicContainer(letter.getKey(), tests(letter.getValue())));
    }

    private static Stream<DynamicTest> tests(CompletableFuture<Map<Checks, List<String>>> letter) {
        return Stream.of(Checks.values())
                .map(check ->
                        dynamicTest(
                                check.toString(),
                                () -> assertThat(letter.get().get(check)).isEmpty()));
    }

    private static Map<Checks, List<String>> examine(String name) {
        Specimen specimen = Specimen.of(name);
        Map<Checks, List<String>> findings = new EnumMap<>(Checks.class);
        for (Checks check : Checks.values()) {
            try {
                findings.put(check, check.findings(specimen));
            } catch (Exception e) {
                findings.put(check, List.of(e.toString()));
            }
        }
        return findings;
    }
}
