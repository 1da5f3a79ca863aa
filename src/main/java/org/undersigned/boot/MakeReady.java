package org.undersigned.boot;

import org.undersigned.problem.Outcome;
import org.undersigned.workflow.Imprint;
import org.undersigned.workflow.Press;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/// Makes a press ready while the command line and the letter are still being read: puts it together
/// and pulls a proof, after which its fonts are open and everything has run once.
final class MakeReady {

    private static final Executor ASIDE =
            work -> Thread.ofPlatform().daemon().name("make ready").start(work);

    private final CompletableFuture<Press> press;

    /// Begins, and does not wait.
    MakeReady(Assembly assembly) {
        press = CompletableFuture.supplyAsync(assembly::press, ASIDE);
        // What goes wrong here stays here, and is seen when the letter itself is printed.
        ASIDE.execute(new FutureTask<>(this::pullProof));
    }

    /// The press, as soon as it is put together; it need not be ready.
    Press press() {
        return press.join();
    }

    private Outcome<Press.Printed> pullProof() {
        return press().print(Proof.copy(), Imprint.PLAIN);
    }
}
