package org.undersigned;

import static java.lang.classfile.ClassFile.ACC_STATIC;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Class files written for one test, to show what a rule makes of them. They may lie in any package
/// and use types that do not exist.
final class TinyClasses {

    private final Path folder;

    TinyClasses(Path folder) {
        this.folder = folder;
    }

    /// Adds a class with a field of each of these types.
    TinyClasses add(String name, String... usedTypes) {
        return write(
                name,
                type -> {
                    for (int i = 0; i < usedTypes.length; i++) {
                        type.withField("f" + i, ClassDesc.of(usedTypes[i]), ACC_STATIC);
                    }
                });
    }

    /// Adds a class that reads `System.out`.
    TinyClasses addPrinting(String name) {
        ClassDesc printStream = PrintStream.class.describeConstable().orElseThrow();
        return write(
                name,
                type ->
                        type.withMethodBody(
                                "print",
                                ConstantDescs.MTD_void,
                                ACC_STATIC,
                                code ->
                                        code.getstatic(
                                                        ClassDesc.of("java.lang.System"),
                                                        "out",
                                                        printStream)
                                                .pop()
                                                .return_()));
    }

    /// Adds a class that calls this method of another.
    TinyClasses addCalling(String name, String owner, String method) {
        return write(
                name,
                type ->
                        type.withMethodBody(
                                "call",
                                ConstantDescs.MTD_void,
                                ACC_STATIC,
                                code ->
                                        code.aconst_null()
                                                .invokevirtual(
                                                        ClassDesc.of(owner),
                                                        method,
                                                        MethodTypeDesc.of(ConstantDescs.CD_Object))
                                                .pop()
                                                .return_()));
    }

    JavaClasses read() {
        return new ClassFileImporter().importPath(folder);
    }

    private TinyClasses write(String name, Consumer<ClassBuilder> content) {
        try {
            Path file = folder.resolve(name.replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            ClassFile.of().buildTo(file, ClassDesc.of(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
