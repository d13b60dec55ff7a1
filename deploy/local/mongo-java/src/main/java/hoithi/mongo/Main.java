package hoithi.mongo;

import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

import org.h2.mvstore.MVStore;

import de.bwaldvogel.mongo.MongoServer;

/** Speaks the MongoDB protocol on loopback for local runs and tests. Usage: Main PORT FILE. Production runs MongoDB. */
public final class Main {

    private static final int COMPACT_AT_START_MS = 2_000;

    private Main() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 2) {
            System.err.println("usage: hoithi.mongo.Main PORT FILE");
            System.exit(2);
        }
        int port = Integer.parseInt(args[0]);
        Path file = Path.of(args[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());

        MVStore store = openStore(file);
        MongoServer server = new MongoServer(new DurableBackend(store));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        server.bind(new InetSocketAddress("127.0.0.1", port));
        System.out.println("listening on 127.0.0.1:" + port);
    }

    /** No background commits: only DurableBackend knows when no command is half done. Old pages are given back at start. */
    private static MVStore openStore(Path file) {
        MVStore store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
        store.compactFile(COMPACT_AT_START_MS);
        return store;
    }
}
