package hoithi.mongo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.h2.mvstore.MVStore;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;

/**
 * The H2 backend with one more promise: what was acknowledged is in the file, so a SIGKILL loses nothing.
 * Commands that may write share a lock and commits take it alone. So a commit never catches a command half done
 * (a document without its index entry), and one commit serves every command that finished while it waited.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
        "find", "getmore", "killcursors", "count", "distinct", "ping", "hello", "ismaster", "buildinfo",
        "endsessions", "listcollections", "listindexes", "listdatabases", "serverstatus", "dbstats", "collstats",
        "whatsmyuri", "getlog", "hostinfo", "connectionstatus");

    private final MVStore store;
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    DurableBackend(MVStore store) {
        super(store);
        this.store = store;
        version(new DriverNineVersion());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document query = message.getDocument();
        String command = query.keySet().iterator().next().toLowerCase(Locale.ROOT);
        if (READS.contains(command)) {
            return super.handleMessage(message);
        }
        if (command.equals("createindexes")) {
            turnPartialIndexesIntoSparse(query);
        }
        lock.readLock().lock();
        try {
            return super.handleMessage(message);
        } finally {
            lock.readLock().unlock();
            commitBeforeReply();
        }
    }

    private void commitBeforeReply() {
        lock.writeLock().lock();
        try {
            if (store.hasUnsavedChanges()) {
                store.commit();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * This server ignores the filter of a partial index, so a unique one would refuse the second document without the field.
     * A sparse unique index leaves such documents out, which is what the libraries that make partial indexes mean by them.
     */
    @SuppressWarnings("unchecked")
    private static void turnPartialIndexesIntoSparse(Document query) {
        Object indexes = query.get("indexes");
        if (!(indexes instanceof List)) {
            return;
        }
        for (Document index : (List<Document>) indexes) {
            if (index.remove("partialFilterExpression") != null) {
                index.put("sparse", Boolean.TRUE);
            }
        }
    }
}
